using System.Text.RegularExpressions;
using PracticeCaller.Practice.Rehearsal;

namespace PracticeCaller.Practice.Tests.Rehearsal;

/// <summary>The agents' words are kept apart from everything listening was built and tested on; otherwise the proof would prove nothing.</summary>
public partial class WordingPoolTests
{
    private static readonly string[] BuiltFrom = ["practice/Listening", "tests/Practice.Tests/Listening", "tests/Practice.Tests/Calls", "scenarios", "bench"];

    [Fact]
    public void NoSentenceOfThePool_OccursInWhatListeningWasBuiltOrTestedOn()
    {
        var built = Bare(string.Join('\n', BuiltFrom.SelectMany(Files).Select(File.ReadAllText)));
        var shared = Wordings.AllSentences.SelectMany(Pieces).Where(p => p.Split(' ').Length >= 5 && built.Contains(p, StringComparison.Ordinal)).ToList();
        Assert.Empty(shared);
    }

    [Fact]
    public void EverySlot_IsOneThatAgentsFill()
    {
        string[] known = ["caller", "me", "label", "Label", "label2", "value", "facts", "remedy", "field", "note", "policy"];
        Assert.All(Wordings.AllSentences.SelectMany(s => Slot().Matches(s)).Select(m => m.Groups[1].Value), slot => Assert.Contains(slot, known));
    }

    [Theory]
    [InlineData("warm")]
    [InlineData("brisk")]
    [InlineData("second-language")]
    [InlineData("easy")]
    [InlineData("average")]
    public void StyleOfACaseworker_HasEverySection(string style) =>
        Assert.All<string>(["greet", "cause", "right", "mine", "looking", "step", "room", "open", "deeper", "sum", "ask", "propose", "better", "done", "failed", "check", "bye", "answer", "news", "unhurried"], section => Assert.NotEmpty(Wordings.Of(style)[section]));

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(Path.Combine(ArchitectureTests.Root, folder), "*", SearchOption.AllDirectories)
        .Where(f => !f.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !f.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal) && Path.GetExtension(f) is ".cs" or ".yaml" or ".call" or ".txt" or ".jsonl");

    // What stands between slots and stops; shorter pieces ("what happened") belong to the language.
    private static IEnumerable<string> Pieces(string sentence) => Slot().Replace(sentence, "|").Split(['|', '.', '?', '!', ','], StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(p => p.Length > 0);

    private static string Bare(string text) => Blanks().Replace(NoWord().Replace(text.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), " "), " ").Trim();

    [GeneratedRegex(@"\{([A-Za-z0-9]+)\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"[^a-z0-9\s]")]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
