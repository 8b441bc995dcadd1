using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>Two forms of each call: alike in what makes it hard, another opening, and the same for everybody who takes a form.</summary>
public class ExamFormsTests
{
    private static readonly string[] Said = ["Good morning, thanks for writing in. What happened?", "Can you tell me a bit more about it?"];

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void Forms_OpenDifferently_AndTellAboutAsMuchInTheSameWayOfWriting(string id)
    {
        const int weightApart = 2;
        const double wordsApart = 3.5;
        var scenario = BuiltIn.Get(id);
        var (a, b) = ExamForms.OpeningsOf(scenario);
        var (first, second) = (scenario.Openings[a], scenario.Openings[b]);

        Assert.NotEqual(a, b);
        Assert.Equal(WaysOfWriting.Of(first.Fragments), WaysOfWriting.Of(second.Fragments));
        Assert.InRange(Math.Abs(Weight(scenario, first) - Weight(scenario, second)), 0, weightApart);
        Assert.InRange(Math.Abs(WaysOfWriting.WordsEach(first.Fragments) - WaysOfWriting.WordsEach(second.Fragments)), 0, wordsApart);
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void Form_MeansTheSameCallerForEverybody_AndAnotherThanTheOtherForm(string id)
    {
        var (once, again, other) = (Played(id, "A"), Played(id, "A"), Played(id, "B"));
        Assert.Equal(CallJson.Write(once.State), CallJson.Write(again.State));
        Assert.NotEqual(once.CallerLines, other.CallerLines);

        // The case, the person and the level are the scenario's in both.
        Assert.Equal(once.State.Start!.ScenarioHash, other.State.Start!.ScenarioHash);
        Assert.Equal(once.State.Turns[0].Before, other.State.Turns[0].Before);
        Assert.All([once, other], c => Assert.Equal(Difficulty.Usual, c.State.Start!.Difficulty));
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void Form_BeginsWithItsOpening(string id)
    {
        var scenario = BuiltIn.Get(id);
        var (a, b) = ExamForms.OpeningsOf(scenario);
        Assert.Equal(scenario.Openings[a].Fragments, new SteppedCall(scenario, CallMode.Exam, form: "A").CallerLines);
        Assert.Equal(scenario.Openings[b].Fragments, new SteppedCall(scenario, CallMode.Exam, form: "b").CallerLines);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    public void ExamCall_GivesNoHintAndNoPause_AndSaysSo(string form)
    {
        var call = new SteppedCall(BuiltIn.Get("roaming-bill"), CallMode.Exam, form: form);
        Assert.Contains("no hints", Refusal(call.Take(new HintAsked())), StringComparison.Ordinal);
        Assert.Contains("cannot be paused", Refusal(call.Take(new CallPaused())), StringComparison.Ordinal);
        Assert.Equal(0, call.State.Hints);
        Assert.Equal(CallPhase.Live, call.State.Phase);
    }

    [Fact]
    public void SeedOf_IsFixedByScenarioAndForm()
    {
        Assert.Equal(ExamForms.SeedOf("roaming-bill", "A"), ExamForms.SeedOf("roaming-bill", "a"));
        var all = BuiltIn.All.SelectMany(s => ExamForms.Names.Select(f => ExamForms.SeedOf(s.Id, f))).ToList();
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public void SeedOf_NoSuchForm_SaysWhichThereAre() =>
        Assert.Contains("Possible: A, B", Assert.Throws<ArgumentException>(() => ExamForms.SeedOf("roaming-bill", "C")).Message, StringComparison.Ordinal);

    private static SteppedCall Played(string id, string form)
    {
        var call = new SteppedCall(BuiltIn.Get(id), CallMode.Exam, form: form);
        foreach (var text in Said)
            call.Say(text);
        return call;
    }

    private static string Refusal(IReadOnlyList<CallEffect> effects) => Assert.Single(effects.OfType<NotNow>()).Reason;

    private static int Weight(Scenario scenario, Opening opening) => opening.Tells.SelectMany(t => t).Sum(f => scenario.Fact(f).Weight);
}
