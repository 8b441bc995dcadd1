using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using static PracticeCaller.Practice.Tests.Evaluation.Calls;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class ScorecardTextTests
{
    [Fact]
    public void Render_PoorCall_ShowsResultSkillsQuotesAndBetterWordings()
    {
        var text = ScorecardText.Render(Score(Poor.Build()), RoamingBill.Scenario);

        Assert.StartsWith("The roaming bill: Maria hung up after turn 4, with anger at 100.\nOverall ", text, StringComparison.Ordinal);
        Assert.Contains("  [not met] Does not ask again for what was told 0 of 22. Maria was asked again for the amount of the bill after telling it", text, StringComparison.Ordinal);
        Assert.Matches("    - turn 3, line [0-9]+: \"Please calm down. You signed the terms. When were you abroad\\?\"", text);
        Assert.Contains("To work on, 1: turn ", text, StringComparison.Ordinal);
        Assert.Contains("  Better: ", text, StringComparison.Ordinal);
        Assert.Contains("  turn 4: 100/40/6/38/0", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AnyText_HasNoColoursTabsOrTrailingBlanks()
    {
        var text = ScorecardText.Render(Score(Skilled.Build()), RoamingBill.Scenario);

        Assert.DoesNotContain('\t', text);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\r', text);
        Assert.All(text.Split('\n'), l => Assert.Equal(l.TrimEnd(), l));
    }

    [Fact]
    public void Render_FatalItem_IsNamedAtTheTopWithItsQuote()
    {
        var card = Score(CriterionCase.Working().Trainee("You really are an idiot", t => t.Act(Act.Insult, 0, "idiot").Feels(trust: -20)).Build());
        var text = ScorecardText.Render(card, RoamingBill.Scenario);

        Assert.Matches("Fails the call: Abuse of the caller[.] Maria was insulted[.] This fails a call whatever else was good in it[.]\n    - turn 4, line [0-9]+: \"You really are an idiot\"\n", text);
        Assert.Contains("not passed", text, StringComparison.Ordinal);
        Assert.InRange(card.Overall!.Value, 0, 30);
    }

    [Fact]
    public void Render_TraineeTextWithControlCharacters_CannotBreakTheLines()
    {
        var call = CallBuilder.Opened().Trainee("Idiot\u001b[2J\r\nOverall 100, passed", t => t.Act(Act.Insult)).Build();
        var text = ScorecardText.Render(Score(call), RoamingBill.Scenario);

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain("\nOverall 100", text, StringComparison.Ordinal);
    }
}
