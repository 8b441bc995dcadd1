using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening;

/// <summary>What a moment is asked of the caller's sentences. What the caller only asked answers no query.</summary>
/// <param name="Content">Words of what is said, as <see cref="SpokenSentences"/> writes them.</param>
/// <param name="Least">So many of them must stand in one sentence.</param>
/// <param name="Beside">Words that stand in that sentence too, anywhere.</param>
/// <param name="Ways">General words that turn a thing round ("on"); where their opposite stands in the clauses that have a word of the content, they must stand there too.</param>
/// <param name="Denied">Whether those clauses deny; null where it does not matter.</param>
internal sealed record SpokenQuery(IReadOnlyList<string> Content, int Least, IReadOnlyList<string> Beside, IReadOnlyList<string> Ways, bool? Denied)
{
    private const char Between = '|';

    private static readonly FrozenDictionary<string, string> Opposites = new[] { ("on", "off"), ("up", "down"), ("in", "out"), ("inside", "outside"), ("with", "without"), ("over", "under"), ("from", "to"), ("above", "below") }
        .SelectMany(p => new[] { p, (p.Item2, p.Item1) }).ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static SpokenQuery Parse(string text)
    {
        var parts = text.Split(Between);
        return new(Words(parts[0]), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), Words(parts[2]), Words(parts[3]), parts[4] switch { "yes" => true, "no" => false, _ => null });
    }

    /// <summary>True when one of the sentences answers it.</summary>
    public bool IsAnsweredIn(IReadOnlyList<SpokenSentence> sentences) => sentences.Any(Fits);

    /// <summary>The general word that says the opposite of this one, or null.</summary>
    public static string? OppositeOf(string word) => Opposites.GetValueOrDefault(word);

    /// <summary>As one line, to be kept and compared.</summary>
    public override string ToString() =>
        string.Join(Between, string.Join(' ', Content), Least.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Join(' ', Beside), string.Join(' ', Ways), Denied switch { true => "yes", false => "no", _ => "" });

    private bool Fits(SpokenSentence sentence)
    {
        if (sentence.Asks || Content.Count(sentence.Has) < Least || !Beside.All(sentence.Has))
            return false;
        var clauses = sentence.Clauses.Where(c => Content.Any(c.Words.Contains)).ToList();
        return (Denied is null || clauses.Any(c => c.Denies) == Denied) && !Ways.Any(w => clauses.Any(c => c.Words.Contains(Opposites[w])) && !clauses.Any(c => c.Words.Contains(w)));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
