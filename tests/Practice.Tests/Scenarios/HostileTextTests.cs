using System.Diagnostics;
using System.Text;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

/// <summary>Whatever text comes: an answer with a place, soon, and never an exception.</summary>
public class HostileTextTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "", "PC0002" },
        { "   \n\n", "PC0002" },
        { "# only a comment", "PC0002" },
        { "---", "PC0002" },
        { "~", "PC0002" },
        { "id: [a, b", "PC0001" },
        { "id: {a: b", "PC0001" },
        { "id: \"open", "PC0001" },
        { "id: a: b", "PC0001" },
        { "id:\n\t- a", "PC0001" },
        { "%YAML 99999999999999.1\n---\nid: a", "PC0001" },
        { "id: a\0b", "PC0001" },
        { "just a text", "PC0005" },
        { "[1, 2]", "PC0005" },
        { "? [a, b]\n: c", "PC0005" },
        { "id: a\nid: b", "PC0006" },
        { "id: *nowhere", "PC0022" },
        { "id: &a [*a]", "PC0023" },
        { "id: &a {x: {y: *a}}", "PC0023" },
        { "<<: 3", "PC0005" },
        { "id: a\n---\nid: b", "PC0026" },
        { "id: " + new string('[', 20_000), "PC0024" },
        { string.Concat(Enumerable.Repeat("- ", 20_000)), "PC0024" },
        { string.Concat(Enumerable.Range(0, 5_000).Select(i => new string(' ', Math.Min(i, 60)) + "a:\n")), "PC0024" },
        { "id: " + string.Concat(Enumerable.Repeat("{a: ", 20_000)), "PC0024" },
        { string.Concat(Enumerable.Repeat("? ", 20_000)), "PC0024" },
        { new string('a', 1_100_000), "PC0025" },
        { Bomb(), "PC0025" },
        { AliasChain(), "PC0024" },
        { MergeBomb(), "PC0025" },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Read_HostileText_GivesADiagnosticWithAPlace(string text, string code)
    {
        var clock = Stopwatch.StartNew();

        var read = ScenarioReader.Read(text, "hostile.yaml");

        Assert.Null(read.Scenario);
        Assert.Contains(code, read.Diagnostics.Select(d => d.Code));
        Assert.All(read.Diagnostics, d => Assert.True(d is { Line: >= 1, Column: >= 1, Message.Length: > 0 }));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"took {clock.Elapsed}");
    }

    [Fact]
    public void Check_MutatedFiles_NeverThrows()
    {
        var chance = new Random(20260324);
        const string Spice = "[]{}:,-#&*!|>'\"%@`?<\n\t \0\u2028\uFEFFé😀~0a";
        var lines = Fixture.LateSofa.Split('\n');
        for (var i = 0; i < 3_000; i++)
        {
            var text = new StringBuilder(Fixture.LateSofa);
            for (var edits = chance.Next(1, 5); edits > 0; edits--)
            {
                var at = chance.Next(text.Length);
                switch (chance.Next(6))
                {
                    case 0: text.Insert(at, Spice[chance.Next(Spice.Length)]); break;
                    case 1: text.Remove(at, Math.Min(chance.Next(1, 30), text.Length - at)); break;
                    case 2: text[at] = Spice[chance.Next(Spice.Length)]; break;
                    case 3: text.Insert(at, lines[chance.Next(lines.Length)]); break;
                    case 4: text.Length = Math.Max(1, at); break;
                    default: text.Replace(lines[chance.Next(lines.Length)] + "\n", ""); if (text.Length == 0) text.Append('x'); break;
                }
            }

            var file = text.ToString();
            var found = ScenarioCheck.Check(file, "late-sofa.yaml");
            if (!found.Any(d => d.Severity == Severity.Error)) Assert.NotNull(ScenarioReader.Read(file, "late-sofa.yaml").Scenario);
            Assert.All(found, d => Assert.True(d is { Line: >= 1, Column: >= 1, Message.Length: > 0 }));
        }
    }

    private static string Bomb() => "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));

    private static string AliasChain() => "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 5_000).Select(i => $"a{i}: &a{i} [*a{i - 1}]\n"));

    private static string MergeBomb()
    {
        var keys = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"k{i}: 1"));
        var merges = string.Join(", ", Enumerable.Repeat("*m", 20_000));
        return $"m: &m {{{keys}}}\nall: {{<<: [{merges}]}}\n";
    }
}
