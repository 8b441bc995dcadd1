using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Scores;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Store;

/// <summary>Calls in the database; what a turn saves waits in its <see cref="TurnScope"/> for the turn's transaction.</summary>
internal sealed class CallRecords(IDbContextFactory<PracticeDb> databases, ResultStore results, ICallCatalogue catalogue) : ICallRecords
{
    private static TurnScope Scope => TurnScope.Current ?? throw new InvalidOperationException("Calls are only read and saved within a turn of their conversation.");

    public async Task<KeptCall?> FindAsync(string callId, CancellationToken cancellationToken)
    {
        var scope = Scope;
        if (scope.Calls.TryGetValue(callId, out var staged))
            return staged.Record;
        if (scope.Live.Record is { } live && live.Id == callId)
            return live;

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Calls.AsNoTracking().SingleOrDefaultAsync(c => c.Id == callId, cancellationToken);
        if (row is null || catalogue.Thaw(row.ScenarioText) is not { } scenario)
            return null;

        var record = new KeptCall(row.Id, row.UserId, row.UserName, scenario, CallJson.Read<CallState>(row.State), RubricShelf.Thaw(row.RubricText), row.Version);
        scope.Live.Record = record;
        return record;
    }

    public async Task<IReadOnlyList<RecordedEvent>> EventsAsync(string callId, CancellationToken cancellationToken)
    {
        var staged = Scope.Calls.TryGetValue(callId, out var call) ? call.Happened : [];
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.CallEvents.AsNoTracking().Where(e => e.CallId == callId).OrderBy(e => e.Sequence).ToListAsync(cancellationToken);
        return [.. rows.Select(e => new RecordedEvent(e.At, CallJson.Read<CallEvent>(e.Json))), .. staged];
    }

    public Task SaveAsync(KeptCall record, IReadOnlyList<RecordedEvent> happened, CancellationToken cancellationToken)
    {
        var scope = Scope;
        var events = scope.Calls.TryGetValue(record.Id, out var staged) ? staged.Happened : [];
        events.AddRange(happened);
        scope.Calls[record.Id] = (record, events);
        return Task.CompletedTask;
    }

    public Task<Scorecard?> ResultAsync(string callId, CancellationToken cancellationToken) => results.FindAsync(callId, cancellationToken);

    public Task ContestAsync(string callId, ReviewEntry contest, CancellationToken cancellationToken)
    {
        Scope.Contests.Add((callId, contest));
        return Task.CompletedTask;
    }

    public Task SaveScorecardAsync(string callId, Scorecard scorecard, FrozenRubric rubric, CancellationToken cancellationToken)
    {
        Scope.Scorecards[callId] = (scorecard, rubric);
        return Task.CompletedTask;
    }
}
