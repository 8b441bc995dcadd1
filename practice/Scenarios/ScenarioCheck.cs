using PracticeCaller.Practice.Scenarios.Building;
using PracticeCaller.Practice.Scenarios.Lints;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios;

/// <summary>Judges whether a scenario makes a call worth practising: enough words, nothing given away, every door can be opened.</summary>
public static class ScenarioCheck
{
    private static readonly Action<Lint>[] Rules =
    [
        Amounts.Check, Leaks.Check, Tells.Check, Reach.Check, TopicTimes.Check, HiddenFacts.Check, Solvable.Check, Slots.Check, Variants.Check, SmallPhrases.Check,
    ];

    /// <summary>Reads a file and, when it can be read, checks it; everything found, in file order.</summary>
    /// <param name="yaml">The file's text; any text is taken.</param>
    /// <param name="fileName">Name shown in diagnostics.</param>
    /// <param name="voices">The shared voices that fill what the scenario does not write; null for the built-in ones.</param>
    public static IReadOnlyList<Diagnostic> Check(string yaml, string fileName, VoiceLibrary? voices = null)
    {
        var read = ScenarioReader.Read(yaml, fileName);
        var findings = new Findings(fileName);
        findings.AddRange(read.Diagnostics);
        ToDoNotes.Check(ScenarioReader.Normalise(yaml), findings);
        if (read.Scenario is { } scenario) Run(new(scenario, read.Source, voices ?? VoiceLibrary.BuiltIn, findings));
        return findings.InFileOrder;
    }

    /// <summary>Checks a scenario that was read before; findings name its file but stand at its start. <see cref="Check"/> knows the places.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="fileName">Name shown in diagnostics.</param>
    /// <param name="voices">The shared voices; null for the built-in ones.</param>
    public static IReadOnlyList<Diagnostic> Lint(Scenario scenario, string fileName, VoiceLibrary? voices = null) => Lint(scenario, fileName, SourceMap.None, voices);

    internal static IReadOnlyList<Diagnostic> Lint(Scenario scenario, string fileName, SourceMap source, VoiceLibrary? voices)
    {
        var findings = new Findings(fileName);
        Run(new(scenario, source, voices ?? VoiceLibrary.BuiltIn, findings));
        return findings.InFileOrder;
    }

    private static void Run(Lint lint)
    {
        foreach (var rule in Rules) rule(lint);
    }
}
