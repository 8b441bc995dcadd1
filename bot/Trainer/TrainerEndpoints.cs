using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Scores;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Trainer.SignIn;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Trainer;

/// <summary>What the trainer's room shows: the list of calls, and one call with everything that is known about it.</summary>
internal static class TrainerEndpoints
{
    private const int PageSize = 20;

    public static void MapTrainerRoom(this IEndpointRouteBuilder endpoints)
    {
        var room = endpoints.MapGroup("/trainer/api").RequireAuthorization(TrainerAccess.Policy);
        room.MapGet("/me", (HttpContext context, SignInSettings signIn) => Results.Json(new { name = context.User.Identity?.Name, signsOut = signIn.IsOn }, CallJson.Options));
        room.MapGet("/calls", ListAsync);
        room.MapGet("/calls/{id}", OneAsync);
        room.MapReviews();
    }

    private static async Task<IResult> ListAsync(IDbContextFactory<PracticeDb> databases, ResultStore results, string? search, string? scenario, string? shift, string? page, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var calls = db.Calls.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(scenario))
            calls = calls.Where(c => c.ScenarioId == scenario);
        if (!string.IsNullOrWhiteSpace(shift))
            calls = calls.Where(c => c.ShiftId == shift);
        if (!string.IsNullOrWhiteSpace(search))
        {
            var like = $"%{Escaped(search.Trim())}%";
            calls = calls.Where(c => EF.Functions.Like(c.UserName!, like, "\\") || EF.Functions.Like(c.UserId, like, "\\") || EF.Functions.Like(c.ScenarioTitle, like, "\\")
                || EF.Functions.Like(c.ScenarioId, like, "\\") || EF.Functions.Like(c.Ending!, like, "\\"));
        }

        var number = int.TryParse(page, out var wanted) && wanted is > 0 and < 1_000_000 ? wanted : 1;
        var total = await calls.CountAsync(cancellationToken);
        var rows = await calls
            .OrderByDescending(c => c.StartedAt)
            .Skip((number - 1) * PageSize)
            .Take(PageSize)
            .Select(c => new { c.Id, c.UserId, c.UserName, c.ScenarioId, c.ScenarioTitle, c.Mode, c.ShiftId, c.ShiftNumber, c.ShiftOf, c.StartedAt, c.EndedAt, c.Ending })
            .ToListAsync(cancellationToken);
        var cards = await results.OfAsync([.. rows.Select(r => r.Id)], cancellationToken);
        var items = rows.Select(r => ListItem.Of(r.Id, r.UserId, r.UserName, r.ScenarioId, r.ScenarioTitle, r.Mode, ShiftOf(r.ShiftId, r.ShiftNumber, r.ShiftOf), r.StartedAt, r.EndedAt, r.Ending, cards.GetValueOrDefault(r.Id)));
        return Results.Json(new { items, total, page = number, pageSize = PageSize }, CallJson.Options);
    }

    private static async Task<IResult> OneAsync(string id, IDbContextFactory<PracticeDb> databases, ResultStore results, ICallCatalogue catalogue, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.Calls.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (row is null)
            return Results.Json(new { error = new { code = "NotFound", message = "There is no call with this id. It may have been erased." } }, statusCode: 404);

        var state = CallJson.Read<CallState>(row.State);
        var scenario = catalogue.Thaw(row.ScenarioText)?.Scenario;
        var scorecard = await results.FindAsync(id, cancellationToken);
        var history = await db.PastScorecards.AsNoTracking().Where(p => p.CallId == id).OrderBy(p => p.Number).Select(p => new { p.Rubric, p.Overall, p.At, p.ReplacedAt }).ToListAsync(cancellationToken);
        return Results.Json(
            new
            {
                callId = row.Id,
                row.UserId,
                row.UserName,
                row.ScenarioId,
                title = row.ScenarioTitle,
                callerName = scenario?.Caller.Name ?? "",
                row.Mode,
                shift = ShiftOf(row.ShiftId, row.ShiftNumber, row.ShiftOf),
                row.StartedAt,
                row.EndedAt,
                row.Ending,
                row.EngineVersion,
                state.Transcript,
                state.Turns,
                state.Ledger,
                state.Between,
                state.Deeds,
                state.TwistAtTurn,
                state.Hints,
                state.Notes,
                scorecard,
                history,
                facts = scenario?.Facts.Select(f => new FactItem(f.Id, f.Label, f.IsHidden)) ?? [],
            },
            CallJson.Options);
    }

    private static ShiftPlace? ShiftOf(string? id, int? number, int? of) => id is null ? null : new ShiftPlace(id, number ?? 0, of ?? 0);

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    private sealed record FactItem(string Id, string Label, bool Hidden);
}
