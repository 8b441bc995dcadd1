using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.WebChat;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Scores;

/// <summary>What the trainee's page asks about results: as they stand now, the transcript behind them, how the skills go; and where it says "I disagree".</summary>
internal static class ResultEndpoints
{
    private const string Example = "{\"criterionId\": \"listening.no-re-asks\", \"words\": \"She had not said it yet.\"}";

    public static void MapResults(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/practice/results/{callId}", OneAsync);
        endpoints.MapPost("/practice/results/{callId}/contests", ContestAsync);
        endpoints.MapGet("/practice/trend", TrendAsync);
    }

    private static async Task<IResult> OneAsync(HttpContext context, string callId, IDbContextFactory<PracticeDb> databases, ResultStore results, CancellationToken cancellationToken)
    {
        var (call, refusal) = await OwnAsync(context, callId, databases, cancellationToken);
        if (refusal is not null)
            return refusal;
        return await results.FindAsync(callId, cancellationToken) is { } card
            ? Answer(call!, card)
            : DirectLineError.Of(404, "NotFound", "There is no result yet. It comes when the notes are filed or left out.");
    }

    private static async Task<IResult> ContestAsync(HttpContext context, string callId, IDbContextFactory<PracticeDb> databases, ResultStore results, TimeProvider time, CancellationToken cancellationToken)
    {
        var (call, refusal) = await OwnAsync(context, callId, databases, cancellationToken);
        if (refusal is not null)
            return refusal;
        var (body, wrong) = await JsonBody.ReadAsync<Contest>(context.Request, Example, cancellationToken);
        if (wrong is not null)
            return wrong;
        var entry = new ReviewEntry(body!.CriterionId ?? "", ReviewKind.Contested, null, body.Words?.Trim() ?? "", string.IsNullOrWhiteSpace(call!.UserName) ? "Trainee" : call.UserName, time.GetUtcNow());
        var (card, problem) = await results.AddAsync(callId, entry, cancellationToken);
        return problem is not null ? DirectLineError.Of(400, "BadArgument", problem)
            : card is null ? DirectLineError.Of(404, "NotFound", "There is no result yet. It comes when the notes are filed or left out.")
            : Answer(call, card);
    }

    private static async Task<IResult> TrendAsync(HttpContext context, ResultStore results, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await DirectLineEndpoints.PassAsync(context, null);
        if (refusal is not null)
            return refusal;
        return Results.Json(await results.TrendAsync(calls => Own(calls, pass!), cancellationToken), CallJson.Options);
    }

    private static IResult Answer(CallRow call, Scorecard scorecard) => Results.Json(
        new { callId = call.Id, scorecard, transcript = CallJson.Read<CallState>(call.State).Transcript.Select((l, i) => new { line = i + 1, l.Id, l.Speaker, l.Text, l.Turn }) }, CallJson.Options);

    private static async Task<(CallRow? Call, IResult? Refusal)> OwnAsync(HttpContext context, string callId, IDbContextFactory<PracticeDb> databases, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await DirectLineEndpoints.PassAsync(context, null);
        if (refusal is not null)
            return (null, refusal);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Own(db.Calls.AsNoTracking(), pass!).SingleOrDefaultAsync(c => c.Id == callId, cancellationToken) is { } call
            ? (call, null)
            : (null, DirectLineError.Of(404, "NotFound", "You have taken no call with this id."));
    }

    // Who only claims to be somebody sees what this conversation shows anyway.
    private static IQueryable<CallRow> Own(IQueryable<CallRow> calls, WebChatPass pass)
    {
        var mine = calls.Where(c => c.UserId == pass.UserId);
        if (!pass.Claimed)
            return mine;
        var key = ConversationKey.WebChat(pass.ConversationId);
        return mine.Where(c => c.ConversationId == key);
    }

    private sealed record Contest(string? CriterionId, string? Words);
}
