using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Bot.Trainer;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Rehearsal;

namespace PracticeCaller.Bot.Tests.Scores;

/// <summary>One call, one scorecard: chat, page, trainer's room, terminal and JSON say the same, before and after somebody disagrees and somebody decides.</summary>
public sealed class SurfacesTests : IDisposable
{
    private const string ReAsks = "listening.no-re-asks";

    private readonly BotHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task EverySurface_SaysTheSame_AlsoAfterADisagreementAndADecision()
    {
        var (line, callId, said) = await PlayAsync();
        var trainer = await TrainerAsync();

        // The page's event, the page's own look, the trainer's room.
        var card = CallJson.Read<Scorecard>(said["value"]!["scorecard"]!.ToJsonString());
        Assert.Equal(CallJson.Write(card), await OfTraineeAsync(line, callId));
        Assert.Equal(CallJson.Write(card), await OfTrainerAsync(trainer, callId));

        // The terminal and its JSON: the record played again, as `score FILE` does.
        Assert.Equal(CallJson.Write(card), CallJson.Write(await ScoredAgainAsync(callId)));

        // The chat's words and the terminal's text have the same points, quotes and lines.
        var text = ScorecardText.Render(card, "The roaming bill");
        var chat = (await line.ReadAsync()).Activities.Last(a => a.Text().Contains(card.Sentence, StringComparison.Ordinal)).Text();
        Assert.All(card.Skills.Where(s => s.Points is not null), s => Assert.Contains($"{s.Points:0} of 100. {s.Band}", chat, StringComparison.Ordinal));
        Assert.All(card.Skills.SelectMany(s => s.Criteria), c => Assert.Contains($"{c.Title}{(c.Possible > 0 ? $" {c.Points:0.#} of {c.Possible:0.#}" : "")}. {c.Why}", text, StringComparison.Ordinal));
        var transcript = JsonNode.Parse(await (await line.SendAsync(HttpMethod.Get, $"/practice/results/{callId}")).Content.ReadAsStringAsync())!["transcript"]!.AsArray();
        foreach (var evidence in card.Skills.SelectMany(s => s.Criteria).SelectMany(c => c.Evidence))
        {
            // Every point leads to a line, and the words stand there.
            Assert.NotNull(evidence.Line);
            Assert.Contains($"line {evidence.Line}", text, StringComparison.Ordinal);
            Assert.Contains(evidence.Quote, transcript[evidence.Line!.Value - 1]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
        }

        await DisagreeAndDecideAsync(line, trainer, callId, card);
    }

    [Fact]
    public async Task WhatCannotBeTaken_IsRefusedWithTheReason_AndChangesNothing()
    {
        var (line, callId, _) = await PlayAsync();
        var before = await OfTraineeAsync(line, callId);
        var contests = $"/practice/results/{callId}/contests";

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await line.SendAsync(HttpMethod.Post, contests, new StringContent("x"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await line.SendAsync(HttpMethod.Post, contests, new StringContent("{", null, "application/json"))).StatusCode);
        foreach (var (body, says) in new[] { ((object)new { criterionId = "x", words = "no" }, "no criterion 'x'"), (new { criterionId = ReAsks, words = " " }, "Say in a sentence"), (new { criterionId = ReAsks, words = new string('x', 1001) }, "1000 is the most"), (new { }, "no criterion ''") })
        {
            var refused = await line.SendAsync(HttpMethod.Post, contests, JsonContent.Create(body));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains(says, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        // Somebody else's token opens nothing, and neither does the trainer's room without its key.
        var other = await _host.BeginAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(HttpMethod.Post, contests, JsonContent.Create(new { criterionId = ReAsks, words = "no" }))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.SendAsync(HttpMethod.Get, $"/practice/results/{callId}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _host.CreateClient().GetAsync($"/practice/results/{callId}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await _host.CreateClient().PostAsJsonAsync($"/trainer/api/calls/{callId}/decisions", new { criterionId = ReAsks, verdict = "met", reason = "r" })).StatusCode);

        var trainer = await TrainerAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await trainer.PostAsJsonAsync("/trainer/api/calls/none/decisions", new { criterionId = ReAsks, verdict = "met", reason = "r" })).StatusCode);
        foreach (var (body, says) in new[] { ((object)new { criterionId = ReAsks, verdict = "met" }, "Give a reason"), (new { criterionId = ReAsks, reason = "r" }, "met, partly or notMet"), (new { criterionId = ReAsks, verdict = "perhaps", reason = "r" }, "cannot be read") })
        {
            var refused = await trainer.PostAsJsonAsync($"/trainer/api/calls/{callId}/decisions", body);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains(says, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await trainer.PostAsJsonAsync($"/trainer/api/calls/{callId}/decisions/undo", new { criterionId = ReAsks })).StatusCode);
        Assert.Equal(before, await OfTraineeAsync(line, callId));
    }

    [Fact]
    public async Task Trend_IsTheSameForTraineeAndTrainer_AndHonestAboutOneCall()
    {
        var (line, _, _) = await PlayAsync();
        var mine = await (await line.SendAsync(HttpMethod.Get, "/practice/trend")).Content.ReadAsStringAsync();
        var trends = CallJson.Read<List<SkillTrend>>(mine);
        Assert.Equal(5, trends.Count);
        Assert.All(trends.Where(t => t.Calls > 0), t => Assert.StartsWith("Not enough calls yet: 1 so far", t.Sentence, StringComparison.Ordinal));
        Assert.Equal(mine, await (await (await TrainerAsync()).GetAsync($"/trainer/api/trainees/{line.UserId}/trend")).Content.ReadAsStringAsync());
    }

    private static async Task DisagreeAndDecideAsync(DirectLine line, HttpClient trainer, string callId, Scorecard card)
    {
        Assert.Empty((await JsonAsync(trainer, "/trainer/api/queue"))["items"]!.AsArray());
        var contested = await line.SendAsync(HttpMethod.Post, $"/practice/results/{callId}/contests", JsonContent.Create(new { criterionId = ReAsks, words = "She had not said it <b>yet</b>." }));
        Assert.Equal(HttpStatusCode.OK, contested.StatusCode);
        var item = Assert.Single((await JsonAsync(trainer, "/trainer/api/queue"))["items"]!.AsArray())!;
        Assert.Equal((callId, ReAsks, "She had not said it <b>yet</b>."), (item["callId"]!.GetValue<string>(), item["criterion"]!["id"]!.GetValue<string>(), item["criterion"]!["review"]!["contest"]!["words"]!.GetValue<string>()));
        Assert.True((await JsonAsync(trainer, "/trainer/api/calls"))["items"]![0]!["dispute"]!.GetValue<bool>());

        var decided = await trainer.PostAsJsonAsync($"/trainer/api/calls/{callId}/decisions", new { criterionId = ReAsks, verdict = "notMet", reason = "Line 4: she had." });
        Assert.Equal(HttpStatusCode.OK, decided.StatusCode);
        var standing = await OfTraineeAsync(line, callId);
        Assert.Equal(standing, await OfTrainerAsync(trainer, callId));
        var after = CallJson.Read<Scorecard>(standing);
        var criterion = after.Skills.SelectMany(s => s.Criteria).Single(c => c.Id == ReAsks);
        Assert.Equal((Verdict.NotMet, 0d), (criterion.Verdict, criterion.Points));
        Assert.True(after.Overall < card.Overall);
        Assert.Contains("Decided by Trainer: not met. \"Line 4: she had.\" (machine: ", ScorecardText.Render(after, "t"), StringComparison.Ordinal);
        Assert.Empty((await JsonAsync(trainer, "/trainer/api/queue"))["items"]!.AsArray());
        Assert.False((await JsonAsync(trainer, "/trainer/api/calls"))["items"]![0]!["dispute"]!.GetValue<bool>());

        Assert.Equal(HttpStatusCode.OK, (await trainer.PostAsJsonAsync($"/trainer/api/calls/{callId}/decisions/undo", new { criterionId = ReAsks })).StatusCode);
        Assert.Equal(card.Overall, CallJson.Read<Scorecard>(await OfTraineeAsync(line, callId)).Overall);
        Assert.Single((await JsonAsync(trainer, "/trainer/api/queue"))["items"]!.AsArray());
    }

    private async Task<(DirectLine Line, string CallId, JsonNode Event)> PlayAsync()
    {
        var line = await _host.BeginAsync();
        await line.SayAsync("start roaming-bill");
        await line.SayAsync("ready");
        await line.SayAsync("412 instead of 35 is a shock, I can see why you are angry. Let me open the bill with you.");
        await line.SayAsync("It is data, nearly all on the 5th. Who else could have used the phone then?");
        await line.SayAsync("I can take 100 euros off. Does that solve it for you?");
        await line.SayAsync("/do credit 100");
        await line.SayAsync("/end");
        await line.SayAsync("notes 412 euro instead of 35, Oslo");
        var all = await line.UntilAsync(a => a.Any(x => x.IsEvent("practice/scorecard")));
        var said = all.First(a => a.IsEvent("practice/scorecard"));
        return (line, said["value"]!["callId"]!.GetValue<string>(), said);
    }

    private async Task<HttpClient> TrainerAsync()
    {
        var http = _host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"/trainer/enter?code={_host.Services.GetRequiredService<TrainerAccess>().Code}")).StatusCode);
        return http;
    }

    private async Task<Scorecard> ScoredAgainAsync(string callId)
    {
        await using var db = await _host.Services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync();
        var row = await db.Calls.SingleAsync(c => c.Id == callId);
        var events = (await db.CallEvents.Where(e => e.CallId == callId).OrderBy(e => e.Sequence).ToListAsync()).Select(e => new RecordedEvent(e.At, CallJson.Read<CallEvent>(e.Json))).ToList();
        var catalogue = _host.Services.GetRequiredService<ICallCatalogue>();
        var scenario = catalogue.Thaw(row.ScenarioText)!.Scenario;
        var call = new Call(scenario, new Listener(scenario));
        return Debrief.Card(call, call.Replay(events), events, Rubrics.FiveSkills, catalogue.Calls);
    }

    private static async Task<string> OfTraineeAsync(DirectLine line, string callId) =>
        Canonical((await DirectLine.JsonAsync(await line.SendAsync(HttpMethod.Get, $"/practice/results/{callId}")))["scorecard"]!);

    private static async Task<string> OfTrainerAsync(HttpClient trainer, string callId) => Canonical((await JsonAsync(trainer, $"/trainer/api/calls/{callId}"))["scorecard"]!);

    private static string Canonical(JsonNode scorecard) => CallJson.Write(CallJson.Read<Scorecard>(scorecard.ToJsonString()));

    private static async Task<JsonNode> JsonAsync(HttpClient http, string path) => await DirectLine.JsonAsync(await http.GetAsync(path));
}
