using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

public class LineSourceTests
{
    private const string Clipped = "voice: clipped\nlines:\n  re-ask: [said it, {say: SAID IT, mood: hot}]\n";

    private static Scenario LateSofa => ScenarioReader.Read(Fixture.LateSofa, "late-sofa.yaml").Scenario!;

    private static VoiceLibrary Voices => VoiceLibrary.Load([("plain.yaml", Fixture.PlainVoice), ("clipped.yaml", Clipped)]);

    private static string[] Ids(Scenario scenario, Mood mood, VoiceLibrary voices) => [.. LineSource.For(scenario, MoveIds.Reask, mood, voices).Select(c => c.Id)];

    [Fact]
    public void For_SomeMood_GivesOwnLinesThenTheVoices()
    {
        Assert.Equal(["re-ask#3", "re-ask#1", "re-ask#2", "plain/re-ask#1", "plain/re-ask#2"], Ids(LateSofa, Mood.Hot, Voices));
        Assert.Equal(["re-ask#1", "re-ask#2", "plain/re-ask#3", "plain/re-ask#1", "plain/re-ask#2"], Ids(LateSofa, Mood.Calm, Voices));
    }

    [Fact]
    public void For_AnotherVoice_FallsBackToThePlainOneLast()
    {
        var scenario = LateSofa with { Caller = LateSofa.Caller with { Voice = "clipped" } };

        Assert.Equal(["re-ask#1", "re-ask#2", "clipped/re-ask#1", "plain/re-ask#1", "plain/re-ask#2"], Ids(scenario, Mood.Tense, Voices));
    }

    [Fact]
    public void For_MissingVoices_GivesWhatThereIs()
    {
        var scenario = LateSofa with { Caller = LateSofa.Caller with { Voice = "rambling" } };

        Assert.Equal(["re-ask#1", "re-ask#2", "plain/re-ask#1", "plain/re-ask#2"], Ids(scenario, Mood.Tense, Voices));
        Assert.Equal(["re-ask#1", "re-ask#2"], Ids(scenario, Mood.Tense, VoiceLibrary.Load([])));
        Assert.Empty(LineSource.For(scenario, "no-such-move", Mood.Hot));
    }

    [Fact]
    public void Load_BrokenVoice_IsReportedAndLeftOut()
    {
        var voices = VoiceLibrary.Load([("plain.yaml", "voice: plain\nlines: {re-aks: [said it]}"), ("loud.yaml", "voice: loud\nlines: {}")]);

        Assert.Equal(["PC0010", "PC0008"], voices.Diagnostics.Select(d => d.Code));
        Assert.Empty(voices.Find("plain").Lines);
    }

    [Fact]
    public void Load_VoiceWithUnknownSlot_ReportsItAndKeepsTheVoice()
    {
        var voices = VoiceLibrary.Load([("plain.yaml", "voice: plain\nlines:\n  re-ask: [\"I said {vlaue}\"]")]);

        var found = Assert.Single(voices.Diagnostics);
        Assert.Equal(("PC0112", 3, 12), (found.Code, found.Line, found.Column));
        Assert.Single(voices.Find("plain").Lines);
    }

    [Fact]
    public void BuiltIn_AsShipped_HasNoFindings() => Assert.Empty(VoiceLibrary.BuiltIn.Diagnostics);
}
