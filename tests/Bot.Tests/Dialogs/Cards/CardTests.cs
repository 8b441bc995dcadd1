using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PracticeCaller.Bot.Tests.Dialogs.Cards;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Tests.Dialogs;

/// <summary>What cards show, how large they are, and what they keep to themselves.</summary>
public sealed partial class CardTests
{
    private const int TeamsLimit = 28 * 1024;

    private static readonly Dictionary<string, Func<string>> Drawn = new()
    {
        ["choose"] = () => Samples.Json(CatalogueCard.Of([Samples.Sofa.Scenario]), indented: true),
        ["brief"] = () => Samples.Json(BriefCard.Of(Samples.Sofa.Scenario), indented: true),
        ["desk"] = () => Samples.Json(DeskCard.Of(Samples.Call(Samples.Sofa), null), indented: true),
        ["desk-in-an-exam"] = () => Samples.Json(DeskCard.Of(Samples.Call(Samples.Sofa, CallMode.Exam), null), indented: true),
        ["desk-on-hold"] = () => Samples.Json(DeskCard.Of(Samples.Call(Samples.Sofa, CallMode.Practice, new DeskActed("hold", null)), "Friday, third floor"), indented: true),
        ["desk-paused"] = () => Samples.Json(DeskCard.Of(Samples.Call(Samples.Sofa, CallMode.Practice, new CallPaused()), null), indented: true),
        ["desk-after-the-call"] = () => Samples.Json(DeskCard.Of(Samples.Call(Samples.Sofa, CallMode.Practice, new TraineeEnded()), "Friday"), indented: true),
        ["wrap-up"] = () => Samples.Json(WrapUpCard.Of("c0ffee", "Friday, third floor"), indented: true),
        ["scorecard"] = () => Samples.Json(ScorecardCard.Of("c0ffee", Samples.Result(), canDisagree: false), indented: true),
        ["shift-report"] = () => Samples.Json(ShiftReportCard.Of(Samples.Report(2)), indented: true),
        ["scorecard-in-teams"] = () => Samples.Json(ScorecardCard.Of("c0ffee", Samples.Judged(), canDisagree: true), indented: true),
    };

    public static TheoryData<string> Names => [.. Drawn.Keys];

    public static TheoryData<string> Calls => [.. Samples.BuiltIn.Select(c => c.Scenario.Id)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ACard_LooksAsApproved(string name) => Approved.Matches(name, Drawn[name]());

    [Theory]
    [MemberData(nameof(Calls))]
    public void EveryCardOfACall_FitsIntoTeams(string id) =>
        Assert.All(Samples.DuringACall(Samples.BuiltIn.Single(c => c.Scenario.Id == id)), card => Assert.True(Encoding.UTF8.GetByteCount(card.Json) < TeamsLimit, $"{card.Name}: {Encoding.UTF8.GetByteCount(card.Json)} bytes"));

    [Fact]
    public void TheListOfAllCalls_FitsIntoTeams() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Samples.Json(CatalogueCard.Of([.. Samples.BuiltIn.Select(c => c.Scenario)]))), 1, TeamsLimit);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(400)]
    public void AResult_FitsIntoTeams_HoweverLongTheCallAndTheWords(int turns) =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Samples.Json(ScorecardCard.Of("c0ffee", Samples.Judged(turns, new string('*', 20_000), everything: true), canDisagree: true))), 1, TeamsLimit);

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void AReportOfAShift_FitsIntoTeams(int calls) =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Samples.Json(ShiftReportCard.Of(Samples.Report(calls)))), 1, TeamsLimit);

    [Fact]
    public void TheCurve_EndsWhereTheCallEnded_AndIsThereInWords()
    {
        var json = Samples.Json(ScorecardCard.Of("c0ffee", Samples.Result(400), canDisagree: true));
        Assert.Contains("{\"x\":400,\"y\":0}", json, StringComparison.Ordinal);
        Assert.Contains("turn 400 0", json, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheTraineeWrote_IsNoFormatting()
    {
        var json = Samples.Json(ScorecardCard.Of("c0ffee", Samples.Result(), canDisagree: true));
        Assert.DoesNotContain("[Here](http://x)", json, StringComparison.Ordinal);
        Assert.Contains(@"\\[Here\\]", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void NoCardBeforeTheEnd_TellsWhatTheCallerHidesOrFeels(string id)
    {
        var scenario = Samples.BuiltIn.Single(c => c.Scenario.Id == id);
        var secrets = Secrets(scenario.Scenario).ToList();
        Assert.All(Samples.DuringACall(scenario), card =>
        {
            var shown = Texts(JsonSerializer.Deserialize<JsonElement>(card.Json)).ToList();
            foreach (var text in shown)
                Assert.DoesNotContain(secrets, secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase));
            if (card.Name.StartsWith("desk", StringComparison.Ordinal))
                Assert.DoesNotContain(shown, text => Feeling().IsMatch(text));
        });
    }

    [Fact]
    public void ALeak_WouldBeSeen()
    {
        var sofa = Samples.Sofa.Scenario;
        var leaking = sofa with { Desk = sofa.Desk with { Policy = [.. sofa.Desk.Policy, sofa.Caller.Backstory] } };
        Assert.Contains(Secrets(sofa), secret => Samples.Json(BriefCard.Of(leaking)).Contains(secret, StringComparison.Ordinal));
    }

    // What nobody may read before the end: the story behind, hidden facts in any words, what the caller says when asked, and what they would settle for.
    private static IEnumerable<string> Secrets(Scenario call)
    {
        yield return call.Caller.Backstory;
        foreach (var fact in call.Facts.Where(f => f.IsHidden))
        {
            foreach (var line in fact.Tell.Concat(fact.UnaskedAs).Concat(fact.Hints).Concat(fact.Withhold).SelectMany(l => l.Fragments).Where(IsTelling))
                yield return line;
        }

        foreach (var resolution in call.Resolutions)
        {
            foreach (var line in resolution.Accept.Concat(resolution.Haggle).Concat(resolution.Refuse).SelectMany(l => l.Fragments).Where(IsTelling))
                yield return line;
        }
    }

    // "Ok" and "Thank you" may stand anywhere.
    private static bool IsTelling(string line) => line.Length >= 15;

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Texts(p.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    [GeneratedRegex(@"\b(anger|angry|anxiety|trust|patience|acceptance|feeling)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Feeling();
}
