using System.Collections.Frozen;
using System.Globalization;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>One fact prepared for listening: its value parsed, its words stemmed.</summary>
internal sealed class FactVocabulary
{
    public FactVocabulary(Fact fact, Tokeniser tokeniser)
    {
        Fact = fact;
        About = [.. fact.About.Select(a => Stems(a, tokeniser)).Where(s => s.Length > 0)];
        AskedAs = [.. fact.AskedAs.Select(a => Stems(a, tokeniser))];
        ValueWords = fact.Kind is FactKind.Name or FactKind.Phrase
            ? [.. new[] { fact.Value }.Concat(fact.Also).Concat(fact.Kind == FactKind.Phrase ? fact.Say : []).Select(v => Utterance.Of(v, tokeniser).Tokens.ToArray()).Where(t => t.Length > 0)]
            : fact.Kind == FactKind.Quantity ? [.. fact.Also.Where(a => !a.Any(char.IsAsciiDigit) && a.Contains(' ', StringComparison.Ordinal)).Select(v => Utterance.Of(v, tokeniser).Tokens.ToArray())] : [];
        Words = fact.About.Concat(fact.AskedAs).Concat(fact.Also).Concat(fact.Say).Append(fact.Label).Concat(fact.Kind is FactKind.Name or FactKind.Phrase ? [fact.Value] : [])
            .SelectMany(text => Stems(text, tokeniser)).ToFrozenSet(StringComparer.Ordinal);
        Vocabulary = fact.Also.Concat(fact.Say).Append(fact.Value).SelectMany(text => Utterance.Of(text, tokeniser).Tokens).Where(w => w.Negator < 0).Select(w => w.Stem).ToFrozenSet(StringComparer.Ordinal);
        Meanings = [.. fact.About.Concat(fact.AskedAs).Concat(fact.Also).Concat(fact.Say).Append(fact.Label).Concat(fact.Kind is FactKind.Name or FactKind.Phrase ? [fact.Value] : [])
            .SelectMany(tokeniser.Cut).Where(w => !w.IsNumber && !StopWords.IsGrammar(w.Stem)).DistinctBy(w => w.Stem)];
        ParseValue(fact);
        var all = new[] { fact.Value }.Concat(fact.Also).Concat(fact.Say).SelectMany(tokeniser.Cut).ToList();
        Told = fact.Kind == FactKind.Name ? fact.Tell.SelectMany(t => t.Fragments).SelectMany(tokeniser.Cut).Where(t => !t.IsNumber && !StopWords.IsGeneral(t.Stem)).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal) : Told;
        Content = all.Where(t => !t.IsNumber && !StopWords.IsGrammar(t.Stem)).Select(t => t.Stem).Concat(About.Where(a => a.Length == 1).Select(a => a[0])).ToHashSet(StringComparer.Ordinal);
        UnitStems = fact.Kind == FactKind.Quantity ? fact.Also.Select(tokeniser.Cut).Where(t => t.Count == 2).Select(t => t[1].Stem).Append(UnitStem).ToHashSet(StringComparer.Ordinal) : UnitStems;
    }

    public Fact Fact { get; }

    /// <summary>Stems of each about word or phrase.</summary>
    public IReadOnlyList<string[]> About { get; }

    /// <summary>Stems of each way to ask.</summary>
    public IReadOnlyList<string[]> AskedAs { get; }

    /// <summary>Every stem an author used to speak of it or ask for it.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>Every stem the value is given with, in all its wordings; what a wording denies ("doesn't work") is not among them.</summary>
    public FrozenSet<string> Vocabulary { get; }

    /// <summary>The content words among <see cref="Words"/> as tokens, each once.</summary>
    public IReadOnlyList<Token> Meanings { get; }

    /// <summary>True when the stem, or a word of the same meaning, belongs to the fact.</summary>
    public bool Means(Token word) => Words.Contains(word.Stem) || Meanings.Any(m => Meaning.Same(m, word));

    /// <summary>Tokens of each wording of a name or phrase.</summary>
    public IReadOnlyList<Token[]> ValueWords { get; private set; }

    /// <summary>Content words of the fact in all its wordings and of what points at it, as stems.</summary>
    public IReadOnlySet<string> Content { get; private set; } = new HashSet<string>();

    /// <summary>Content words the caller tells it with, as stems; only for names.</summary>
    public IReadOnlySet<string> Told { get; private set; } = new HashSet<string>();

    /// <summary>Stems of the units the author counts in ("users", "employees").</summary>
    public IReadOnlySet<string> UnitStems { get; private set; } = new HashSet<string>();

    public decimal? Number { get; private set; }

    /// <summary>Unit as authored.</summary>
    public string Unit { get; private set; } = "";

    public string UnitStem { get; private set; } = "";

    public DateOnly? First { get; private set; }

    public DateOnly? Last { get; private set; }

    public TimeOnly? Time { get; private set; }

    /// <summary>A code without blanks, capitals.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Leaves out wordings of one content word that several facts share: "the phone" does not restate "a brand new phone".</summary>
    public void DropVagueWordings(Func<string, bool> isShared)
    {
        if (Fact.Kind != FactKind.Phrase)
            return;
        var kept = ValueWords.Where(words => words.Select(w => w.Stem).Where(s => !StopWords.IsGrammar(s)).Distinct(StringComparer.Ordinal).ToList() is not [var only] || !isShared(only)).ToArray();
        if (kept.Length > 0)
            ValueWords = kept;
    }

    // A value an author got wrong leaves the fact without a comparable value; the scenario checker reports it, listening must not fail.
    private void ParseValue(Fact fact)
    {
        var value = fact.Value.Trim();
        switch (fact.Kind)
        {
            case FactKind.Amount or FactKind.Quantity:
                var cut = value.IndexOf(' ', StringComparison.Ordinal);
                if (decimal.TryParse(cut < 0 ? value : value[..cut], NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
                    Number = number;
                Unit = cut < 0 ? "" : value[(cut + 1)..].Trim();
                UnitStem = Stemmer.Stem(Spelling.Unify(Unit.ToLowerInvariant().Split(' ')[0]));
                break;
            case FactKind.Code:
                Code = new string([.. value.ToUpperInvariant().Where(char.IsLetterOrDigit)]);
                break;
            case FactKind.Date:
                First = Last = ParseDay(value);
                break;
            case FactKind.Dates:
                var parts = value.Split("..");
                First = ParseDay(parts[0]);
                Last = ParseDay(parts[^1]);
                break;
            case FactKind.Time:
                Time = TimeOnly.TryParse(value, CultureInfo.InvariantCulture, out var time) ? time : null;
                break;
            default:
                break;
        }
    }

    private static DateOnly? ParseDay(string text) => DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string[] Stems(string phrase, Tokeniser tokeniser) => [.. tokeniser.Cut(phrase).Select(t => t.Stem)];
}
