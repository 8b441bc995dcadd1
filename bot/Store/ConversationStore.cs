using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Store;

/// <summary>What conversations need of the database; each method is one transaction at most.</summary>
public sealed class ConversationStore(IDbContextFactory<PracticeDb> databases, TimeProvider time)
{
    /// <summary>The conversation with this key, or null.</summary>
    public async Task<ConversationRow?> FindAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Conversations.AsNoTracking().SingleOrDefaultAsync(c => c.Id == conversationId, cancellationToken);
    }

    /// <summary>Keeps a conversation; false when it was there already.</summary>
    public async Task<bool> CreateAsync(ConversationRow conversation, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Conversations.AnyAsync(c => c.Id == conversation.Id, cancellationToken))
            return false;
        db.Conversations.Add(conversation);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>True when somebody with this id has a conversation.</summary>
    public async Task<bool> IsKnownUserAsync(string userId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Conversations.AnyAsync(c => c.UserId == userId, cancellationToken);
    }

    /// <summary>Keeps where to send.</summary>
    public async Task SaveReferenceAsync(string conversationId, string reference, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Conversations.Where(c => c.Id == conversationId).ExecuteUpdateAsync(c => c.SetProperty(x => x.Reference, reference), cancellationToken);
    }

    /// <summary>The last sequence number given; 0 for none.</summary>
    public async Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Activities.Where(a => a.ConversationId == conversationId).MaxAsync(a => (long?)a.Sequence, cancellationToken) ?? 0;
    }

    /// <summary>The id of an activity that is known already by its own or its client's id, or null.</summary>
    public async Task<string?> KnownAsync(string conversationId, string? activityId, string? clientActivityId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Activities
            .Where(a => a.ConversationId == conversationId && ((activityId != null && a.ActivityId == activityId) || (clientActivityId != null && a.ClientActivityId == clientActivityId)))
            .Select(a => a.ActivityId)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Keeps an activity that has just come in.</summary>
    public async Task AddAsync(ActivityRow activity, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.Activities.Add(activity);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The oldest activity that waits for its turn, or null.</summary>
    public async Task<ActivityRow?> NextWaitingAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Activities.AsNoTracking()
            .Where(a => a.ConversationId == conversationId && a.Waiting && a.Inbound)
            .OrderBy(a => a.Sequence)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Counts a failed try; after the last one the activity no longer waits.</summary>
    public async Task CountAttemptAsync(ActivityRow activity, int limit, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        activity.Attempts++;
        activity.Waiting = activity.Attempts < limit;
        await db.Activities.Where(a => a.ConversationId == activity.ConversationId && a.Sequence == activity.Sequence)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.Attempts, activity.Attempts).SetProperty(x => x.Waiting, activity.Waiting), cancellationToken);
    }

    /// <summary>Activities after a watermark, in order.</summary>
    public async Task<IReadOnlyList<ActivityRow>> SinceAsync(string conversationId, long watermark, int limit, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Activities.AsNoTracking()
            .Where(a => a.ConversationId == conversationId && a.Sequence > watermark && !a.Hidden)
            .OrderBy(a => a.Sequence)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Outgoing activities that no channel has taken yet, in order.</summary>
    public async Task<IReadOnlyList<ActivityRow>> UndeliveredAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Activities.AsNoTracking()
            .Where(a => a.ConversationId == conversationId && a.Waiting && !a.Inbound)
            .OrderBy(a => a.Sequence)
            .ToListAsync(cancellationToken);
    }

    /// <summary>What was said in answer to an activity (JSON), in order.</summary>
    public async Task<IReadOnlyList<string>> AnswersAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var asked = await db.Activities.Where(a => a.ConversationId == conversationId && a.ActivityId == activityId).Select(a => a.Sequence).FirstOrDefaultAsync(cancellationToken);
        var later = await db.Activities.AsNoTracking()
            .Where(a => a.ConversationId == conversationId && a.Sequence > asked && !a.Inbound)
            .OrderBy(a => a.Sequence)
            .Take(200)
            .Select(a => a.Json)
            .ToListAsync(cancellationToken);
        return [.. later.Where(json => System.Text.Json.Nodes.JsonNode.Parse(json)?["replyToId"]?.GetValue<string>() == activityId)];
    }

    /// <summary>Notes that the channel has taken an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="takenAs">What the channel calls it; from now on the id within its JSON. Null when it does not say.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task DeliveredAsync(ActivityRow activity, string? takenAs, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var json = takenAs is null ? activity.Json : ActivityJson.WithId(activity.Json, takenAs);
        await db.Activities.Where(a => a.ConversationId == activity.ConversationId && a.Sequence == activity.Sequence)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.Waiting, false).SetProperty(x => x.Json, json), cancellationToken);
    }

    /// <summary>What the channel calls one of the bot's activities; null while it has not taken it.</summary>
    public async Task<string?> TakenAsAsync(string conversationId, string activityId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var json = await db.Activities.Where(a => a.ConversationId == conversationId && a.ActivityId == activityId && !a.Inbound).Select(a => a.Json).FirstOrDefaultAsync(cancellationToken);
        return json is not null && ActivityJson.IdOf(json) is { } id && id != activityId ? id : null;
    }

    /// <summary>When the next line of a conversation is due, or null.</summary>
    public async Task<DateTimeOffset?> NextDueAsync(string conversationId, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Calls.Where(c => c.ConversationId == conversationId && c.NextDue != null).MinAsync(c => c.NextDue, cancellationToken);
    }

    /// <summary>Conversations with something to do before <paramref name="until"/>: lines due, messages unanswered, answers undelivered.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(DateTimeOffset until, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var due = db.Calls.Where(c => c.NextDue != null && c.NextDue <= until).Select(c => c.ConversationId);
        var waiting = db.Activities.Where(a => a.Waiting).Select(a => a.ConversationId);
        return await due.Union(waiting).ToListAsync(cancellationToken);
    }

    /// <summary>Writes a turn: bot state, calls with their events, results and the activities to send, all or nothing.</summary>
    /// <param name="scope">What the turn wants to keep.</param>
    /// <param name="answered">The activity that the turn answered: if it waits, it no longer does; if not, it is new. Null for a turn of the clock.</param>
    /// <param name="outgoing">The activities to send, numbered.</param>
    /// <param name="cancellationToken">Stops before the transaction.</param>
    /// <exception cref="EtagConflictException">Somebody else wrote the same state or call since it was read; nothing was written.</exception>
    public async Task CommitAsync(TurnScope scope, ActivityRow? answered, IReadOnlyList<ActivityRow> outgoing, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var (key, state) in scope.States)
            Stage(db, key, state, scope.StateVersions.GetValueOrDefault(key));
        foreach (var (record, happened) in scope.Calls.Values)
            Stage(db, scope.ConversationId, record, happened);
        foreach (var (callId, made) in scope.Scorecards)
            await StageAsync(db, callId, made.Scorecard, made.Rubric, cancellationToken);

        foreach (var (callId, contest) in scope.Contests)
            await StageAsync(db, callId, contest, cancellationToken);

        db.Activities.AddRange(outgoing);
        if (answered is { Waiting: false })
        {
            db.Activities.Add(answered);
        }
        else if (answered is not null)
        {
            db.Attach(answered);
            answered.Waiting = false;
        }

        await StateWriter.SaveAsync(db, cancellationToken);
    }

    private async Task StageAsync(PracticeDb db, string callId, Practice.Evaluation.Scorecard scorecard, Practice.Evaluation.FrozenRubric rubric, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var json = CallJson.Write(scorecard);
        var row = await db.Scorecards.FindAsync([callId], cancellationToken);
        if (row?.Json == json)
            return;
        if (row is not null)
        {
            var number = await db.PastScorecards.CountAsync(p => p.CallId == callId, cancellationToken) + 1;
            db.PastScorecards.Add(new PastScorecardRow { CallId = callId, Number = number, Rubric = row.Rubric, Overall = row.Overall, At = row.At, ReplacedAt = now, Json = row.Json, RubricText = row.RubricText });
        }

        row ??= db.Scorecards.Add(new ScorecardRow { CallId = callId, Rubric = "", At = default, Json = "" }).Entity;
        (row.Rubric, row.RubricText, row.Overall, row.At, row.Json, row.ToDecide) = (scorecard.Rubric, rubric.Text, scorecard.Overall, now, json, null);
    }

    private static async Task StageAsync(PracticeDb db, string callId, Practice.Evaluation.ReviewEntry contest, CancellationToken cancellationToken)
    {
        var number = await db.Reviews.CountAsync(r => r.CallId == callId, cancellationToken) + 1;
        db.Reviews.Add(new ReviewRow { CallId = callId, Number = number, CriterionId = contest.CriterionId, Json = CallJson.Write(contest) });
        // What waits for a trainer is counted when one next looks for work.
        if (await db.Scorecards.FindAsync([callId], cancellationToken) is { } row)
            row.ToDecide = null;
    }

    private static void Stage(PracticeDb db, string key, StateRow? state, long? readAt)
    {
        if (state is not null)
            StateWriter.Put(db, state, readAt);
        else if (readAt is not null)
            db.States.Remove(new StateRow { Key = key, Json = "", Version = readAt.Value });
    }

    private static void Stage(PracticeDb db, string conversationId, Dialogs.Calls.KeptCall record, List<RecordedEvent> happened)
    {
        var state = record.State;
        var start = state.Start ?? throw new InvalidOperationException("A call is saved only after it was started.");
        var row = new CallRow
        {
            Id = record.Id,
            ConversationId = conversationId,
            UserId = record.UserId,
            UserName = record.UserName,
            ScenarioId = record.Scenario.Scenario.Id,
            ScenarioTitle = record.Scenario.Scenario.Title,
            ScenarioHash = start.ScenarioHash,
            ScenarioText = record.Scenario.Text,
            RubricText = record.Rubric.Text,
            Seed = start.Seed,
            Mode = CallJson.Write(start.Mode).Trim('"'),
            ShiftId = start.Shift?.ShiftId,
            ShiftNumber = start.Shift?.Number,
            ShiftOf = start.Shift?.Of,
            EngineVersion = start.EngineVersion,
            StartedAt = state.StartedAt,
            EndedAt = state.EndedAt,
            Ending = state.Ending is { } ending ? CallJson.Write(ending).Trim('"') : null,
            NextDue = state.NextDue,
            State = CallJson.Write(state),
            Version = record.Events,
        };

        var before = record.Events - happened.Count;
        if (before == 0)
        {
            db.Calls.Add(row);
        }
        else
        {
            db.Calls.Update(row);
            db.Entry(row).Property(c => c.Version).OriginalValue = before;
            // The texts of scenario and rubric are frozen at the start and large; they are not written again.
            db.Entry(row).Property(c => c.ScenarioText).IsModified = false;
            db.Entry(row).Property(c => c.RubricText).IsModified = false;
        }

        db.CallEvents.AddRange(happened.Select((e, i) => new CallEventRow { CallId = record.Id, Sequence = before + i + 1, At = e.At, Json = CallJson.Write(e.Event) }));
    }
}
