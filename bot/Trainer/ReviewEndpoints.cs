using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Scores;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.WebChat;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Trainer;

/// <summary>What waits for a trainer, and what the trainer decides.</summary>
internal static class ReviewEndpoints
{
    private const int MostInTheQueue = 200;
    private const string Example = "{\"criterionId\": \"listening.no-re-asks\", \"verdict\": \"met\", \"reason\": \"She had not said it yet.\"}";

    public static void MapReviews(this RouteGroupBuilder room)
    {
        room.MapGet("/queue", QueueAsync);
        room.MapPost("/calls/{id}/decisions", DecideAsync);
        room.MapPost("/calls/{id}/decisions/undo", UndoAsync);
        room.MapGet("/trainees/{userId}/trend", (string userId, ResultStore results, CancellationToken cancellationToken) =>
            TrendAsync(userId, results, cancellationToken));
    }

    private static async Task<IResult> QueueAsync(IDbContextFactory<PracticeDb> databases, ResultStore results, CancellationToken cancellationToken)
    {
        var cards = await results.WaitingAsync(MostInTheQueue, cancellationToken);
        var ids = cards.Keys.ToList();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var calls = await db.Calls.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.UserId, c.UserName, c.ScenarioTitle, c.StartedAt }).ToDictionaryAsync(c => c.Id, cancellationToken);
        var items = from id in ids
                    where calls.ContainsKey(id)
                    let call = calls[id]
                    from criterion in cards[id].Skills.SelectMany(s => s.Criteria).Concat(cards[id].Fatal).Where(Reviewed.Waits)
                    select new { callId = id, call.UserId, call.UserName, title = call.ScenarioTitle, call.StartedAt, criterion };
        return Results.Json(new { items }, CallJson.Options);
    }

    private static async Task<IResult> DecideAsync(HttpContext context, string id, ResultStore results, TimeProvider time, CancellationToken cancellationToken)
    {
        var (body, refusal) = await JsonBody.ReadAsync<Decision>(context.Request, Example, cancellationToken);
        if (refusal is not null)
            return refusal;
        return await AddAsync(results, id, new ReviewEntry(body!.CriterionId ?? "", ReviewKind.Decided, body.Verdict, body.Reason?.Trim() ?? "", NameOf(context), time.GetUtcNow()), cancellationToken);
    }

    private static async Task<IResult> UndoAsync(HttpContext context, string id, ResultStore results, TimeProvider time, CancellationToken cancellationToken)
    {
        var (body, refusal) = await JsonBody.ReadAsync<Decision>(context.Request, "{\"criterionId\": \"listening.no-re-asks\"}", cancellationToken);
        return refusal ?? await AddAsync(results, id, new ReviewEntry(body!.CriterionId ?? "", ReviewKind.Undone, null, "", NameOf(context), time.GetUtcNow()), cancellationToken);
    }

    private static async Task<IResult> AddAsync(ResultStore results, string id, ReviewEntry entry, CancellationToken cancellationToken)
    {
        var (card, problem) = await results.AddAsync(id, entry, cancellationToken);
        return problem is not null ? DirectLineError.Of(400, "BadArgument", problem)
            : card is null ? DirectLineError.Of(404, "NotFound", "There is no result of a call with this id.")
            : Results.Json(new { scorecard = card }, CallJson.Options);
    }

    private static async Task<IResult> TrendAsync(string userId, ResultStore results, CancellationToken cancellationToken) =>
        Results.Json(await results.TrendAsync(calls => calls.Where(c => c.UserId == userId), cancellationToken), CallJson.Options);

    private static string NameOf(HttpContext context) => context.User.Identity?.Name is { Length: > 0 } name ? name : "Trainer";

    private sealed record Decision(string? CriterionId, Verdict? Verdict, string? Reason);
}
