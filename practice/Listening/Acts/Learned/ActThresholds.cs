using System.Globalization;
using PracticeCaller.Practice.Likeness;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>
/// How sure <see cref="SentenceKinds"/> must be of an act: from which score on it is heard where no rule found it, and below which one what a
/// rule found is taken back. Set on replies of authors that the encoder was not taught with.
/// </summary>
internal static class ActThresholds
{
    private static readonly (int Kind, float From, float Keep)[] All = Read();

    /// <summary>Where <see cref="SentenceKinds.Of"/> has the act.</summary>
    public static int KindOf(Act act) => All[(int)act].Kind;

    /// <summary>From which score on the act is there without a rule.</summary>
    public static float From(Act act) => All[(int)act].From;

    /// <summary>Below which score a rule is not believed.</summary>
    public static float Keep(Act act) => All[(int)act].Keep;

    private static (int Kind, float From, float Keep)[] Read()
    {
        var assembly = typeof(ActThresholds).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith("act-thresholds.txt", StringComparison.Ordinal)))!);
        var names = SentenceKinds.Names.ToList();
        var all = Enumerable.Repeat((Kind: 0, From: float.MaxValue, Keep: float.MinValue), Enum.GetValues<Act>().Length).ToArray();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length != 3 || !ActIds.TryParse(parts[0], out var act) || names.IndexOf(parts[0]) is < 0)
                throw new FormatException($"act-thresholds.txt: '{line}' does not read 'act from keep' with an act the encoder knows.");
            all[(int)act] = (names.IndexOf(parts[0]), Number(parts[1], float.MaxValue), Number(parts[2], float.MinValue));
        }

        return all;
    }

    private static float Number(string text, float never) => text == "never" ? never : float.Parse(text, CultureInfo.InvariantCulture);
}
