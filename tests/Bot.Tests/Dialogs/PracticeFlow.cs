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

/// <summary>The bot on the Bot Framework's test adapter: no host, no database, a clock that stands still.</summary>
internal sealed class PracticeFlow : ICallRecords
{
    private readonly TestAdapter _adapter;
    private readonly PracticeBot _bot;

    public PracticeFlow(string channel = "test", double pace = 0)
    {
        _adapter = new TestAdapter(channel);
        var catalogue = new ScenarioCatalogue(Options.Create(new PracticeOptions()), NullLogger<ScenarioCatalogue>.Instance);
        var session = new CallSession(catalogue, this, new CallSettings(pace, Rubrics.All[0]), Clock);
        _bot = new PracticeBot(new ConversationState(new MemoryStorage()), new MainDialog(catalogue, session));
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 24, 9, 0, 0, TimeSpan.Zero));

    public Dictionary<string, KeptCall> Calls { get; } = [];

    public List<RecordedEvent> Happened { get; } = [];

    public Dictionary<string, List<RecordedEvent>> EventsOf { get; } = [];

    public Dictionary<string, Scorecard> Scorecards { get; } = [];

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => SendAsync(new Activity { Type = ActivityTypes.Message, Text = text });

    public Task<IReadOnlyList<Activity>> WaitAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return SendAsync(new Activity { Type = ActivityTypes.Event, Name = ActivityEventNames.ContinueConversation });
    }

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        await _adapter.ProcessActivityAsync(activity, _bot.OnTurnAsync, CancellationToken.None);
        List<Activity> replies = [];
        while (_adapter.GetNextReply() is Activity reply)
            replies.Add(reply);
        return replies;
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

    public Task SaveScorecardAsync(string callId, Scorecard scorecard, FrozenRubric rubric, CancellationToken cancellationToken)
    {
        Scorecards[callId] = scorecard;
        return Task.CompletedTask;
    }
}
