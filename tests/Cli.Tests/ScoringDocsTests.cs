using System.Text.RegularExpressions;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Tests;

/// <summary>The worked example of docs/scoring.md is what its two commands print.</summary>
public partial class ScoringDocsTests
{
    [Fact]
    public void WorkedExample_IsWhatTheCommandsPrint()
    {
        var docs = File.ReadAllText(Path.Combine(Root(), "docs", "scoring.md")).ReplaceLineEndings("\n");
        var replies = Replies().Match(docs).Groups[1].Value;
        var library = ScenarioLibrary.LoadFolder(Path.Combine(Root(), "scenarios"));
        var scenario = library.Get("roaming-bill");
        var session = new Session(scenario, new CallStarted(scenario.Id, scenario.ContentHash, 1, CallMode.Practice, 0, Call.EngineVersion), new SteppedTime(scenario.Today), library.All);
        var output = new StringWriter { NewLine = "\n" };
        PipedPlay.Run(session, new StringReader(replies), output);

        var printed = output.ToString();
        Assert.Contains(NumberedLines.Of([.. session.State.Transcript.Select(l => (l.Speaker, l.Text))]), docs, StringComparison.Ordinal);
        Assert.Contains(Part(printed, "Listening ", "\n\nPatience "), docs, StringComparison.Ordinal);
        Assert.Contains(Part(printed, "To work on, 1", "\n\nDone well"), docs, StringComparison.Ordinal);
    }

    private static string Part(string text, string from, string to) => text[text.IndexOf(from, StringComparison.Ordinal)..text.IndexOf(to, StringComparison.Ordinal)];

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "PracticeCaller.sln")))
            at = at.Parent;
        return at.FullName;
    }

    [GeneratedRegex("<<END\n(.+?)END\n", RegexOptions.Singleline)]
    private static partial Regex Replies();
}
