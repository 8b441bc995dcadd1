using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using PracticeCaller.Bot.Catalogue;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Tests.Dialogs;

/// <summary>The bot on the Bot Framework's test adapter: no host, no database, a clock that stands still. Between turns its state is text, as in the database.</summary>
internal sealed class PracticeFlow : ICallRecords
{
    // Read once: no flow changes the calls, and reading them takes longer than most flows.
    private static readonly Lazy<ScenarioCatalogue> BuiltIn = new(() => new(Options.Create(new PracticeOptions()), NullLogger<ScenarioCatalogue>.Instance));

    private readonly TestAdapter _adapter;
    private readonly TextStorage _storage = new();
    private readonly ScenarioCatalogue _catalogue = BuiltIn.Value;
    private PracticeBot _bot = null!;

    public PracticeFlow(string channel = "test", double pace = 0)
    {
        _adapter = new TestAdapter(channel);
        Session = new CallSession(_catalogue, this, new CallSettings(pace, Rubrics.All[0]), Clock);
        Restart();
    }

    /// <summary>The calls that can be taken.</summary>
    public ICallCatalogue Catalogue => _catalogue;

    /// <summary>Plays the calls.</summary>
    public CallSession Session { get; }

    /// <summary>What the bot has asked the channel to change in place.</summary>
    public List<Activity> Updates { get; } = [];

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 24, 9, 0, 0, TimeSpan.Zero));

    public Dictionary<string, KeptCall> Calls { get; } = [];

    public List<RecordedEvent> Happened { get; } = [];

    public Dictionary<string, List<RecordedEvent>> EventsOf { get; } = [];

    public Dictionary<string, Scorecard> Scorecards { get; } = [];

    public List<(string CallId, ReviewEntry Entry)> Contests { get; } = [];

    /// <summary>The process ends and another one takes its place: all that is left is what was stored.</summary>
    public void Restart() => _bot = new PracticeBot(new ConversationState(_storage), new MainDialog(_catalogue, Session));

    /// <summary>A conversation to write down as a flow.</summary>
    public TestFlow Flow() => new(_adapter, (turnContext, cancellationToken) => _bot.OnTurnAsync(turnContext, cancellationToken));

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public Task<IReadOnlyList<Activity>> WaitAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return SendAsync(new Activity { Type = ActivityTypes.Event, Name = ActivityEventNames.ContinueConversation });
    }

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, TurnAsync, CancellationToken.None);
        List<Activity> replies = [];
        while (_adapter.GetNextReply() is Activity reply)
            replies.Add(reply);
        return replies;
    }

    private Task TurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        turnContext.OnUpdateActivity((_, activity, next) =>
        {
            Updates.Add(activity);
            return next();
        });
        return _bot.OnTurnAsync(turnContext, cancellationToken);
    }

    public Task<KeptCall?> FindAsync(string callId, CancellationToken cancellationToken) => Task.FromResult(Calls.GetValueOrDefault(callId));

    public Task<IReadOnlyList<RecordedEvent>> EventsAsync(string callId, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<RecordedEvent>>(EventsOf.GetValueOrDefault(callId) ?? []);

    public Task SaveAsync(KeptCall record, IReadOnlyList<RecordedEvent> happened, CancellationToken cancellationToken)
    {
        Calls[record.Id] = record;
        Happened.AddRange(happened);
        EventsOf[record.Id] = [.. EventsOf.GetValueOrDefault(record.Id) ?? [], .. happened];
        return Task.CompletedTask;
    }

    public Task<Scorecard?> ResultAsync(string callId, CancellationToken cancellationToken) =>
        Task.FromResult(Scorecards.TryGetValue(callId, out var made) ? Reviewed.Card(made, Rubrics.All[0].Rubric, [.. Contests.Where(c => c.CallId == callId).Select(c => c.Entry)]) : null);

    public Task ContestAsync(string callId, ReviewEntry contest, CancellationToken cancellationToken)
    {
        Contests.Add((callId, contest));
        return Task.CompletedTask;
    }

    public Task SaveScorecardAsync(string callId, Scorecard scorecard, FrozenRubric rubric, CancellationToken cancellationToken)
    {
        Scorecards[callId] = scorecard;
        return Task.CompletedTask;
    }
}
