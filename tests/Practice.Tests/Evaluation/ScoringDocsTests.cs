using System.Globalization;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Evaluation;
using static PracticeCaller.Practice.Tests.Evaluation.Calls;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>docs/scoring.md stays true to the code.</summary>
public partial class ScoringDocsTests
{
    private static readonly string Text = Docs.Text("scoring.md");

    [Fact]
    public void TableOfCriteria_IsThatOfTheCode()
    {
        var documented = Row().Matches(Text).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}");
        var coded = AllCriteria.InOrder.Select(c => $"{AllCriteria.IdOf(c)} {Rubrics.FiveSkills.Skills.Single(s => s.Skill == c.Skill).Criteria[c.Name].ToString(CultureInfo.InvariantCulture)}");

        Assert.Equal(coded.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void WorkedExample_IsWhatTheCodeSays()
    {
        var rendered = ScorecardText.Render(Score(WorkedExample.Build()), RoamingBill.Scenario);
        var listening = rendered[rendered.IndexOf("Listening ", StringComparison.Ordinal)..rendered.IndexOf("\n\nPatience ", StringComparison.Ordinal)];
        var coaching = rendered[rendered.IndexOf("To work on, 1", StringComparison.Ordinal)..rendered.IndexOf("\n\nDone well", StringComparison.Ordinal)];

        Assert.Contains(listening, Text, StringComparison.Ordinal);
        Assert.Contains(coaching, Text, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^\| `([a-z-]+\.[a-z-]+)` \| ([0-9.]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
