using Microsoft.EntityFrameworkCore;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Scores;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.WebChat;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Catalogue;

/// <summary>What the practice page asks for outside the conversation.</summary>
internal static class CatalogueEndpoints
{
    private const int HistoryLength = 200;

    public static void MapCatalogue(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/practice/calls", (ICallCatalogue catalogue) =>
            Results.Json(new { calls = catalogue.Calls.Select(Item), broken = catalogue.Broken }, CallJson.Options));
        endpoints.MapGet("/practice/calls/{id}", (string id, ICallCatalogue catalogue) =>
            catalogue.Find(id) is { } found
                ? Results.Json(Item(found.Scenario), CallJson.Options)
                : DirectLineError.Of(404, "NotFound", "There is no call of that name. GET /practice/calls lists them."));
        endpoints.MapGet("/practice/history", HistoryAsync);
    }

    private static CatalogueItem Item(Scenario s) => new(s.Id, s.Title, s.Reason, s.Industry, s.Difficulty, s.Minutes, s.Trains, s.ContentNotice, s.Caller.Name, s.Briefing);

    private static async Task<IResult> HistoryAsync(HttpContext context, IDbContextFactory<PracticeDb> databases, ResultStore results, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await DirectLineEndpoints.PassAsync(context, null);
        if (refusal is not null)
            return refusal;

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var calls = db.Calls.AsNoTracking().Where(c => c.UserId == pass!.UserId && c.EndedAt != null);
        // Who only claims to be somebody sees what this conversation shows anyway.
        if (pass!.Claimed)
        {
            var key = ConversationKey.WebChat(pass.ConversationId);
            calls = calls.Where(c => c.ConversationId == key);
        }

        var history = await calls
            .OrderByDescending(c => c.StartedAt)
            .Take(HistoryLength)
            .Select(c => new { c.Id, c.ScenarioId, c.StartedAt, c.EndedAt, c.Ending })
            .ToListAsync(cancellationToken);
        var cards = await results.OfAsync([.. history.Select(c => c.Id)], cancellationToken);
        return Results.Json(history.Select(c => new HistoryItem(c.Id, c.ScenarioId, c.StartedAt, c.EndedAt, c.Ending, cards.GetValueOrDefault(c.Id)?.Overall)), CallJson.Options);
    }

    private sealed record CatalogueItem(string Id, string Title, string Reason, string Industry, int Difficulty, int Minutes, IReadOnlyList<Skill> Trains, string? ContentNotice, string CallerName, Briefing Briefing);

    private sealed record HistoryItem(string CallId, string ScenarioId, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, string? Ending, double? Overall);
}
