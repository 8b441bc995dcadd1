using CsCheck;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Evaluation;

public class RubricTests
{
    private static readonly string Default = Rubrics.FiveSkillsYaml;

    [Fact]
    public void FiveSkills_WeighsEveryCriterionOnce()
    {
        Assert.Empty(RubricReader.Read(Default, "five-skills.yaml").Diagnostics);
        Assert.Equal("five-skills/3", Rubrics.FiveSkills.Reference);
        Assert.Equal(Enum.GetValues<Skill>(), Rubrics.FiveSkills.Skills.Select(s => s.Skill));
    }

    public static TheoryData<string> Shipped => [.. Rubrics.All.Select(r => r.Rubric.Id)];

    [Theory, MemberData(nameof(Shipped))]
    public void Shipped_HasNoFindings_AndSaysEverythingInWords(string id)
    {
        var rubric = Rubrics.Find(id)!;
        Assert.DoesNotContain(RubricReader.Read(rubric.Text, $"{id}.yaml").Diagnostics, d => d.Severity != Severity.Note);
        Assert.Equal(100, rubric.Rubric.Skills.Sum(s => s.Weight));
        Assert.All(rubric.Rubric.Skills, s => Assert.Equal(100, s.Criteria.Values.Sum()));
        Assert.All(rubric.Rubric.Skills, s => Assert.True(s.Criteria.Count(c => c.Value > 0) >= (id == "conversation" ? 1 : 5), $"{s.Skill} rests on {s.Criteria.Count(c => c.Value > 0)} criteria"));
        Assert.All(rubric.Rubric.Skills.SelectMany(s => s.Bands), b => Assert.EndsWith(".", b.Words, StringComparison.Ordinal));
        Assert.Contains(rubric.Rubric.Fatal, f => f.Id == "abuse");
    }

    [Fact]
    public void ListeningPatienceEmpathy_ScoresThreeSkills()
    {
        var card = Evaluator.Score(Calls.Skilled.Build(), RoamingBill.Scenario, Rubrics.ListeningPatienceEmpathy);
        Assert.Equal([Skill.Listening, Skill.Patience, Skill.Empathy], card.Skills.Select(s => s.Skill));
        Assert.True(card.Passed);
        Assert.False(Evaluator.Score(Calls.Poor.Build(), RoamingBill.Scenario, Rubrics.ListeningPatienceEmpathy).Passed);
    }

    // What an author might get wrong, by search and replacement in the default rubric.
    [Theory]
    [InlineData("pass-mark:", "pas-mark:", "PR0002", 6, "Did you mean \"pass-mark\"?")]
    [InlineData("version: 3\n", "", "PR0003", 3, "needs \"version\"")]
    [InlineData("pass-mark: 60", "pass-mark: sixty", "PR0004", 6, "must be a number")]
    [InlineData("pass-mark: 60", "pass-mark: 160", "PR0005", 6, "from 0 to 100")]
    [InlineData("version: 3", "version: 1.5", "PR0005", 4, "whole number")]
    [InlineData("    weight: 22\n    criteria:\n      no-re-asks", "    weight: 32\n    criteria:\n      no-re-asks", "PR0006", 9, "add up to 110")]
    [InlineData("no-re-asks: 22", "no-re-asks: 21", "PR0006", 12, "add up to 99")]
    [InlineData("  empathy:", "  empaty:", "PR0007", 0, "Did you mean \"empathy\"?")]
    [InlineData("no-re-asks: 22", "no-reasks: 22", "PR0008", 12, "Did you mean \"no-re-asks\"?")]
    [InlineData("60-74: Most details", "61-74: Most details", "PR0010", 0, "without gap or overlap")]
    [InlineData("60-74: Most details", "good: Most details", "PR0010", 0, "must be a range")]
    [InlineData("  abuse:", "  abuses:", "PR0011", 0, "Did you mean \"abuse\"?")]
    [InlineData("id: five-skills", "id: Five Skills", "PR0012", 3, "hyphens")]
    [InlineData("skills:\n", "skills: [\n", "PR0001", 0, "readable YAML")]
    public void Read_Mistake_IsADiagnosticWithPositionAndCure(string find, string replacement, string code, int line, string cure)
    {
        Assert.Contains(find, Default);
        var result = RubricReader.Read(Default.Replace(find, replacement, StringComparison.Ordinal), "mine.yaml");

        Assert.Null(result.Rubric);
        var found = result.Diagnostics.FirstOrDefault(d => d.Code == code);
        Assert.True(found is not null, string.Join("\n", result.Diagnostics));
        Assert.Contains(cure, found.Message, StringComparison.Ordinal);
        Assert.Equal("mine.yaml", found.File);
        Assert.True(line == 0 || line == found.Line, found.ToString());
    }

    [Fact]
    public void Read_CriterionLeftOut_IsANoteAndDoesNotCount()
    {
        var yaml = Default.Replace("      notes: 6\n", "", StringComparison.Ordinal).Replace("no-re-asks: 22", "no-re-asks: 28", StringComparison.Ordinal);
        var result = RubricReader.Read(yaml, "mine.yaml");

        Assert.Equal(["PR0009"], result.Diagnostics.Select(d => d.Code));
        var card = Evaluator.Score(CriterionCase.Working().Notes("412 euros").Build(), RoamingBill.Scenario, result.Rubric!);
        Assert.Equal(0, card.Skills[0].Criteria.Single(c => c.Id == "listening.notes").Possible);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: &x [*x]")]
    [InlineData("- 1\n- 2")]
    [InlineData("a: 1\na: 2")]
    [InlineData("{[}: ]")]
    [InlineData("\t\0")]
    public void Read_Nonsense_IsADiagnostic(string yaml) => Assert.Contains(RubricReader.Read(yaml, "x").Diagnostics, d => d.Severity == Severity.Error && d.Line >= 1 && d.Column >= 1);

    [Fact]
    public void Read_DeepNesting_IsADiagnostic() => Assert.Equal("PR0001", RubricReader.Read(new string('[', 50_000), "x").Diagnostics.Single().Code);

    [Fact]
    public void Read_AnyMutilatedRubric_NeverThrows() => Gen.Select(Gen.Int[0, Default.Length - 1], Gen.Int[0, 40], Gen.String[Gen.Char["{}[]:-&*!|>'\"\n \t#%@0a"], 0, 6])
        .Sample((at, length, insert) => RubricReader.Read(Default[..at] + insert + Default[Math.Min(Default.Length, at + length)..], "x") is not null, iter: 500);

    [Fact]
    public void Diagnostics_EveryCode_HasARowInTheDocs()
    {
        var docs = Docs.Text("rubric-file.md");
        Assert.All(RubricDiagnostics.All, code => Assert.Contains($"| {code} |", docs, StringComparison.Ordinal));
    }
}
