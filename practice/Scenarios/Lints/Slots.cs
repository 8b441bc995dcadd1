using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios.Building;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>Every slot in braces is one that the engine fills.</summary>
internal static partial class Slots
{
    private const string FactPrefix = "fact:";
    private static readonly string[] InLines = ["value", "said", "quote", "label", "offer", "ask", "thing", "do", "agent"];
    private static readonly string[] InWordings = ["agent", "caller", FactPrefix + "ID"];
    private static readonly string[] InDeskNotes = ["value"];

    public static void Check(Lint lint)
    {
        foreach (var line in lint.Spoken) Report(lint, line.Words, line.Place, line.Path, InLines);

        foreach (var fact in lint.Scenario.Facts)
        {
            for (var i = 0; i < fact.Say.Count; i++) Report(lint, fact.Say[i], $"facts.{fact.Id}.say[{i + 1}]", ["facts", fact.Id, "say", i], []);
        }

        foreach (var resolution in lint.Scenario.Resolutions) Report(lint, resolution.DeskNote, $"resolutions.{resolution.Id}.desk-note", ["resolutions", resolution.Id, "desk-note"], InDeskNotes);

        foreach (var (id, wordings) in lint.Scenario.Coaching.Wordings)
        {
            for (var i = 0; i < wordings.Count; i++) Wording(lint, wordings[i], $"coaching.wordings.{id}[{i + 1}]", ["coaching", "wordings", id, i]);
        }
    }

    /// <summary>The same for the lines of a shared voice.</summary>
    public static void Check(Voice voice, SourceMap source, Findings findings)
    {
        foreach (var (move, lines) in voice.Lines)
        {
            for (var i = 0; i < lines.Count; i++) Report(findings, source, string.Join('\n', lines[i].Fragments), $"lines.{move}[{i + 1}]", ["lines", move, i], InLines);
        }
    }

    private static void Wording(Lint lint, string text, string place, object[] path)
    {
        var facts = lint.Scenario.Facts.Select(f => f.Id).ToList();
        foreach (var name in Names(text))
        {
            if (!name.StartsWith(FactPrefix, StringComparison.Ordinal)) Report(lint, $"{{{name}}}", place, path, InWordings);
            else if (!facts.Contains(name[FactPrefix.Length..])) lint.Add(DiagnosticCatalogue.UnknownFactInWording, path, ("place", place), ("value", name[FactPrefix.Length..]), ("cure", DidYouMean.Cure(name[FactPrefix.Length..], facts)));
        }
    }

    private static void Report(Lint lint, string text, string place, object[] path, string[] known) => Report(lint.Findings, lint.Source, text, place, path, known);

    private static void Report(Findings findings, SourceMap source, string text, string place, object[] path, string[] known)
    {
        foreach (var name in Names(text).Where(n => !known.Contains(n))) findings.Add(DiagnosticCatalogue.UnknownSlot, source.At(path), ("place", place), ("slot", $"{{{name}}}"), ("cure", Cure(name, known)));
    }

    private static string Cure(string name, string[] known) => known.Length == 0 ? "No slots can be used here." : DidYouMean.Cure(name, known);

    private static IEnumerable<string> Names(string text) => Slot().Matches(text).Select(m => m.Groups[1].Value).Distinct();

    [GeneratedRegex(@"\{([^{}\n]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();
}
