using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: what the bot sends waits in a queue for the test.</summary>
public class TestAdapter : BotAdapter
{
    private readonly bool _sendTraceActivity;
    private readonly Lock _lock = new();
    private int _nextId;

    /// <summary>An adapter that speaks as a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(Speaking(channelId), sendTraceActivity)
    {
    }

    /// <summary>An adapter for a conversation.</summary>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        _sendTraceActivity = sendTraceActivity;
        Conversation = conversation ?? CreateConversation("Convo1");
    }

    /// <summary>Who talks with whom.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>The language of what is sent to the bot.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot has sent and the test has not yet taken.</summary>
    public Queue<Activity> ActiveQueue { get; } = new Queue<Activity>();

    /// <summary>A conversation of User1 with Bot.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") =>
        new(channelId: Channels.Test, serviceUrl: "https://test.com", user: new ChannelAccount(user.ToLowerInvariant(), user), bot: new ChannelAccount(bot.ToLowerInvariant(), bot), conversation: new ConversationAccount(false, name, name));

    /// <summary>Adds middleware.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn for an activity; what it lacks is filled in from the conversation.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From == null || string.Equals(activity.From.Id, "unknown", StringComparison.OrdinalIgnoreCase) || activity.From.Role == RoleTypes.Bot)
            activity.From = Conversation.User;
        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id ??= NextId();
        if (activity.Timestamp == null || activity.Timestamp == default(DateTimeOffset))
            activity.Timestamp = DateTimeOffset.UtcNow;

        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says something to the bot.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTimeOffset.UtcNow;
            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value, System.Globalization.CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
            else if (activity.Type != ActivityTypes.Trace || _sendTraceActivity)
                Enqueue(activity);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        Rewrite(waiting => waiting.Id == activity.Id ? activity : waiting);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Rewrite(waiting => waiting.Id == reference.ActivityId ? null : waiting);
        return Task.CompletedTask;
    }

    /// <summary>Takes the next thing the bot sent; null when there is none.</summary>
    public IActivity GetNextReply()
    {
        lock (_lock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>A message from the user.</summary>
    public Activity MakeActivity(string text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        ChannelId = Conversation.ChannelId,
        Id = NextId(),
        Text = text,
    };

    private static ConversationReference Speaking(string channelId)
    {
        var conversation = CreateConversation("Convo1");
        conversation.ChannelId = channelId;
        return conversation;
    }

    private string NextId() => Interlocked.Increment(ref _nextId).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Enqueue(Activity activity)
    {
        lock (_lock)
            ActiveQueue.Enqueue(activity);
    }

    private void Rewrite(Func<Activity, Activity> change)
    {
        lock (_lock)
        {
            var rewritten = ActiveQueue.Select(change).Where(activity => activity != null).ToList();
            ActiveQueue.Clear();
            rewritten.ForEach(ActiveQueue.Enqueue);
        }
    }
}
