using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

/// <summary>What the examples on the diagnostics' pages do not show: that good files stay quiet, where findings stand, and near misses.</summary>
public class ScenarioCheckTests
{
    private static readonly VoiceLibrary Voices = VoiceLibrary.Load([("plain.yaml", "voice: plain\nlines:\n" + string.Concat(MoveIds.All.Select(m => $"  {m}: [one, two, three]\n")))]);

    private static Scenario LateSofa => ScenarioReader.Read(Fixture.LateSofa, "late-sofa.yaml").Scenario!;

    /// <summary>Why, what is changed in the good file into what, and the code that must be found in that line; empty when nothing may be found.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "a line that leaks", "Fine words", "My mother comes on Saturday anyway", "PC0107" },
        { "a leak with other marks around", "Fine words", "It's 'Jerome'!", "PC0107" },
        { "the reason leaks", "A sofa that should have come two weeks ago", "Her mother visits on Saturday", "PC0107" },
        { "an opening tells a hidden fact", "tells: [price]", "tells: [price, visitor]", "PC0107" },
        { "a secret in other words", "Fine words", "Saturday I have my mother here", "PC0119" },
        { "part of a secret that says little", "Fine words", "Saturday then", "" },
        { "a fact that opens after the secret may say it", "Jerome. The neighbour", "Jerome, as my mother comes on Saturday", "" },
        { "a tell without the value", "the dark green one", "as ordered", "PC0108" },
        { "a tell with half of the value", "the dark green one", "the green one", "" },
        { "a tell with the number in words", "It is the fourth floor.", "Four up, no lift", "" },
        { "an opening that says told, but says nothing", "Order 5504-19, if you still know it", "As you know", "PC0108" },
        { "a slot of another place", "Are you there, {agent}?", "Are you there, {fact:order}?", "PC0112" },
        { "a slot in the caller's word for a value", "say: [Jerome]", "say: [\"{agent}\"]", "PC0112" },
        { "a wording about a fact that is not there", "{fact:order}", "{fact:ordre}", "PC0113" },
        { "a cycle of gates", "{trust: 40, asked: true}", "{trust: 40, after-fact: stairs}", "" },
        { "a gate that waits for its own fact", "{trust: 40, asked: true}", "{after-fact: visitor}", "PC0110" },
        { "a note to oneself", "today: 2026-03-24", "today: 2026-03-24 # TODO: another day", "PC0118" },
    };

    [Fact]
    public void Check_GoodFile_FindsNothing() => Assert.Empty(ScenarioCheck.Check(Fixture.LateSofa, "late-sofa.yaml", Voices));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Check_ChangedFile_FindsItInItsLine(string why, string old, string replacement, string code)
    {
        Assert.True(Fixture.LateSofa.Contains(old, StringComparison.Ordinal), why);
        var text = Fixture.LateSofa.Replace(old, replacement, StringComparison.Ordinal);
        var line = text.AsSpan(0, text.IndexOf(replacement, StringComparison.Ordinal)).Count('\n') + 1;

        var found = ScenarioCheck.Check(text, "late-sofa.yaml", Voices);

        if (code.Length == 0) Assert.Empty(found);
        else Assert.Contains(found, d => d.Code == code && d.Line == line);
    }

    [Fact]
    public void Check_GatesThatWaitForEachOther_NeverOpen()
    {
        var text = Fixture.LateSofa
            .Replace("      - {trust: 55}\n", "", StringComparison.Ordinal)
            .Replace("- {trust: 40, asked: true}", "- {after-fact: stairs}", StringComparison.Ordinal);

        Assert.Equal(["PC0110", "PC0110"], ScenarioCheck.Check(text, "late-sofa.yaml", Voices).Select(d => d.Code));
    }

    [Fact]
    public void Lint_ScenarioMadeInCode_FindsWhatTheReaderWouldHaveRefused()
    {
        var visitor = LateSofa.Fact("visitor") with { Opens = [new Gate(Trust: 101)] };
        var scenario = LateSofa with { Facts = [.. LateSofa.Facts.Select(f => f.Id == "visitor" ? visitor : f)] };

        var found = ScenarioCheck.Lint(scenario, "late-sofa.yaml", Voices);

        Assert.Equal(["PC0110", "PC0110"], found.Select(d => d.Code));
        Assert.All(found, d => Assert.Equal((1, 1), (d.Line, d.Column)));
    }

    [Fact]
    public void Lint_TwistVoidsTheWayOut_SaysTheCallCannotBeSolved()
    {
        var scenario = LateSofa with { Twist = LateSofa.Twist! with { Voids = ["rebook"], Needs = [] } };
        Assert.Empty(ScenarioCheck.Lint(scenario, "late-sofa.yaml", Voices));

        scenario = scenario with { Twist = scenario.Twist! with { Voids = ["rebook", "sofa-bed"] } };
        Assert.Equal("PC0111", Assert.Single(ScenarioCheck.Lint(scenario, "late-sofa.yaml", Voices)).Code);
    }

    [Fact]
    public void Lint_NoVoicesAtAll_WarnsOfFrequentMovesOnly() =>
        Assert.All(ScenarioCheck.Lint(LateSofa, "late-sofa.yaml", VoiceLibrary.Load([])), d => Assert.Equal(("PC0114", Severity.Warning), (d.Code, d.Severity)));
}
