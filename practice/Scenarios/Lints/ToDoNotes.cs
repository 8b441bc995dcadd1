using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>An author's own reminders in comments (<c># TODO ...</c>) are shown again.</summary>
internal static partial class ToDoNotes
{
    public static void Check(string text, Findings findings)
    {
        var line = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            foreach (var match in ToDo().EnumerateMatches(text.AsSpan(range)))
            {
                var note = text.AsSpan(range).Slice(match.Index, match.Length);
                findings.Add(DiagnosticCatalogue.LeftToDo, new(line, match.Index + 1), ("text", note[(note.IndexOf("TODO", StringComparison.Ordinal) + 4)..].TrimStart(": ").ToString()));
            }
        }
    }

    [GeneratedRegex(@"(?<=^|\s)#\s*TODO\b.*", RegexOptions.CultureInvariant)]
    private static partial Regex ToDo();
}
