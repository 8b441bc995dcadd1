using System.Collections.Concurrent;
using System.Reflection;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>
/// The words of one style of speaking: sections of sentences with slots in braces. Read from <c>Rehearsal/Wording/*.txt</c>, built into the
/// assembly. Written without looking at what listening knows; see docs/rehearsal.md.
/// </summary>
internal sealed class Wordings
{
    private const string Folder = "PracticeCaller.Practice.Rehearsal.Wording.";

    private static readonly ConcurrentDictionary<string, Wordings> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<string>> _sections = new(StringComparer.Ordinal);

    private Wordings(string style, string text)
    {
        Style = style;
        List<string>? section = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                _sections.Add(line[3..], section = []);
            else if (!line.StartsWith('#'))
                (section ?? throw new InvalidOperationException($"{style}.txt: '{line}' stands before the first section.")).Add(line);
        }
    }

    public string Style { get; }

    /// <summary>All styles there are.</summary>
    public static IReadOnlyList<string> Styles { get; } =
        [.. typeof(Wordings).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..^4]).Order(StringComparer.Ordinal)];

    /// <summary>Every sentence of every style, slots unfilled.</summary>
    public static IEnumerable<string> AllSentences => Styles.SelectMany(s => Of(s)._sections.Values.SelectMany(lines => lines));

    /// <summary>The words of a style.</summary>
    public static Wordings Of(string style) => Known.GetOrAdd(style, static s => new Wordings(s, Read(s)));

    /// <summary>The sentences of a section; throws for a section that the style lacks.</summary>
    public IReadOnlyList<string> this[string section] => _sections.TryGetValue(section, out var lines) ? lines : throw new KeyNotFoundException($"{Style}.txt has no section '{section}'.");

    private static string Read(string style)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + style + ".txt") ?? throw new KeyNotFoundException($"There is no style '{style}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
