using System.Globalization;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Evaluation;

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

    [GeneratedRegex(@"^\| `([a-z-]+\.[a-z-]+)` \| ([0-9.]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
