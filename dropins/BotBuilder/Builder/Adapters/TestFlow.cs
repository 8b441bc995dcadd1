using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation to be played and checked. Each call answers a longer flow; nothing happens before <see cref="StartTestAsync"/>.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _soFar;

    /// <summary>A flow whose turns end in a callback.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    /// <summary>A flow whose turns end in a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> soFar)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _callback = callback;
        _soFar = soFar;
    }

    /// <summary>Plays the flow.</summary>
    public Task StartTestAsync() => _soFar();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The channel sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync(update, _callback, CancellationToken.None);
    });

    /// <summary>Waits a number of milliseconds.</summary>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Waits.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The user says something and the bot answers these words.</summary>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot answers with the like of an activity.</summary>
    public TestFlow Test(string userSays, IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the answer passes a check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateReply, [CallerMemberName] string description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateReply, description, timeout);

    /// <summary>The bot's next message has these words.</summary>
    public TestFlow AssertReply(string expected, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(reply => SameText(expected, reply, description), description, timeout);

    /// <summary>The bot's next activity has this type and these words.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (reply.Type != expected.Type)
                    throw new InvalidOperationException($"{description}: expected an activity of type '{expected.Type}', the bot sent '{reply.Type}'.");
                if (expected is Activity { Text: not null } words)
                    SameText(words.Text, reply, description);
            },
            description,
            timeout);
    }

    /// <summary>The bot's next activity passes a check.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
            validateActivity(await NextReply(timeout).ConfigureAwait(false) ?? throw new TimeoutException($"{description}: the bot sent nothing within {timeout} ms.")));
    }

    /// <summary>The bot's next message has one of these texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(((Activity)reply).Text))
                    throw new InvalidOperationException($"{description}: the bot said '{((Activity)reply).Text}', which is none of: {string.Join(" | ", candidates)}.");
            },
            description,
            timeout);
    }

    /// <summary>The bot sends nothing for a while.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReply(timeout).ConfigureAwait(false) is { } reply)
            throw new InvalidOperationException($"{description}: expected no answer, the bot sent '{(reply as Activity)?.Text ?? reply.Type}'.");
    });

    private static void SameText(string expected, IActivity reply, string description)
    {
        var said = ((Activity)reply).Text;
        if (reply.Type != ActivityTypes.Message || said != expected)
            throw new InvalidOperationException($"{description}: expected '{expected}', the bot sent '{said ?? reply.Type}'.");
    }

    private async Task<IActivity> NextReply(uint timeout)
    {
        var until = Environment.TickCount64 + timeout;
        do
        {
            if (_adapter.GetNextReply() is { } reply)
                return reply;
            await Task.Delay(10).ConfigureAwait(false);
        }
        while (Environment.TickCount64 < until);
        return null;
    }

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _soFar().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });
}
