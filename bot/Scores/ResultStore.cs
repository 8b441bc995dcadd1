using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Store;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Scores;

/// <summary>Results with what people said about them: everything that shows a result reads it here, so that all show the same.</summary>
internal sealed class ResultStore(IDbContextFactory<PracticeDb> databases)
{
    private const int Tries = 5;
    private const int CallsInATrend = 100;

    /// <summary>The result that stands, or null when the call has none.</summary>
    public async Task<Scorecard?> FindAsync(string callId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Scorecards.AsNoTracking().SingleOrDefaultAsync(s => s.CallId == callId, cancellationToken) is { } row ? Card(row, await ReviewsAsync(db, callId, cancellationToken)) : null;
    }

    /// <summary>Keeps what somebody said.</summary>
    /// <returns>The result that stands then, or what is wrong with the entry; neither when the call has no result.</returns>
    public async Task<(Scorecard? Card, string? Problem)> AddAsync(string callId, ReviewEntry entry, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            if (await db.Scorecards.SingleOrDefaultAsync(s => s.CallId == callId, cancellationToken) is not { } row)
                return default;
            var entries = await ReviewsAsync(db, callId, cancellationToken);
            var before = Card(row, entries);
            if (Reviewed.Problem(before, entry) is { } problem)
                return (before, problem);
            var after = Card(row, [.. entries, entry]);
            row.ToDecide = after.ToDecide;
            db.Reviews.Add(new ReviewRow { CallId = callId, Number = entries.Count + 1, CriterionId = entry.CriterionId, Json = CallJson.Write(entry) });
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return (after, null);
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                // Somebody else said something about the same call in this moment; theirs comes first.
            }
        }
    }

    /// <summary>What the results of these calls are, with what people said about them.</summary>
    public async Task<IReadOnlyDictionary<string, Scorecard>> OfAsync(IReadOnlyList<string> callIds, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.Scorecards.AsNoTracking().Where(s => callIds.Contains(s.CallId)).ToListAsync(cancellationToken);
        return await CardsAsync(db, rows, cancellationToken);
    }

    /// <summary>Results that wait for a trainer, the oldest first, at most <paramref name="most"/>; and how many there are.</summary>
    public async Task<IReadOnlyDictionary<string, Scorecard>> WaitingAsync(int most, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await CountAsync(db, cancellationToken);
        var rows = await db.Scorecards.AsNoTracking().Where(s => s.ToDecide > 0).OrderBy(s => s.At).Take(most).ToListAsync(cancellationToken);
        return await CardsAsync(db, rows, cancellationToken);
    }

    /// <summary>How one trainee's skills go over their calls; turns taken again are left out, because they are not a call of their own.</summary>
    /// <param name="calls">The calls that count.</param>
    public async Task<IReadOnlyList<SkillTrend>> TrendAsync(Func<IQueryable<CallRow>, IQueryable<CallRow>> calls, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var ids = await calls(db.Calls.AsNoTracking()).Where(c => c.EndedAt != null && !c.State.Contains("\"takenAgain\":{"))
            .OrderByDescending(c => c.StartedAt).Take(CallsInATrend).Select(c => c.Id).ToListAsync(cancellationToken);
        var rows = await db.Scorecards.AsNoTracking().Where(s => ids.Contains(s.CallId)).ToListAsync(cancellationToken);
        var cards = await CardsAsync(db, rows, cancellationToken);
        return SkillTrend.Of([.. Enumerable.Reverse(ids).Where(cards.ContainsKey).Select(id => cards[id])]);
    }

    private static async Task<IReadOnlyDictionary<string, Scorecard>> CardsAsync(PracticeDb db, List<ScorecardRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.CallId).ToList();
        var entries = (await db.Reviews.AsNoTracking().Where(r => ids.Contains(r.CallId)).OrderBy(r => r.Number).ToListAsync(cancellationToken)).ToLookup(r => r.CallId, r => CallJson.Read<ReviewEntry>(r.Json));
        return rows.OrderBy(r => r.At).ToDictionary(r => r.CallId, r => Card(r, [.. entries[r.CallId]]));
    }

    // A result made by an import or an earlier version says "not counted"; it is counted when somebody first looks for work.
    private static async Task CountAsync(PracticeDb db, CancellationToken cancellationToken)
    {
        var rows = await db.Scorecards.Where(s => s.ToDecide == null).OrderBy(s => s.At).Take(1_000).ToListAsync(cancellationToken);
        if (rows.Count == 0)
            return;
        var cards = await CardsAsync(db, rows, cancellationToken);
        foreach (var row in rows)
            await db.Scorecards.Where(s => s.CallId == row.CallId && s.ToDecide == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.ToDecide, cards[row.CallId].ToDecide), cancellationToken);
    }

    private static async Task<List<ReviewEntry>> ReviewsAsync(PracticeDb db, string callId, CancellationToken cancellationToken) =>
        [.. (await db.Reviews.AsNoTracking().Where(r => r.CallId == callId).OrderBy(r => r.Number).ToListAsync(cancellationToken)).Select(r => CallJson.Read<ReviewEntry>(r.Json))];

    private static Scorecard Card(ScorecardRow row, IReadOnlyList<ReviewEntry> entries) => Reviewed.Card(CallJson.Read<Scorecard>(row.Json), RubricShelf.Thaw(row.RubricText).Rubric, entries);
}
