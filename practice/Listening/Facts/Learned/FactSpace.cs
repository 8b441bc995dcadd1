using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>The words of one fact by what they are there for, as numbers into <see cref="FactSpace.Words"/>.</summary>
/// <param name="Topic">What points at it: about, asked-as, label.</param>
/// <param name="Value">What its value is said with.</param>
/// <param name="Tell">What else the caller says when telling it.</param>
/// <param name="Asked">Each foreseen question.</param>
/// <param name="Wordings">Each wording of a name or phrase.</param>
internal sealed record FactWords(int[] Topic, int[] Value, int[] Tell, int[][] Asked, int[][] Wordings);

/// <summary>How near any word is to each word of a case: the same, of the same meaning, or near by the company it keeps.</summary>
internal sealed class FactSpace
{
    private const int WordsRemembered = 2000;
    private const float OfOneMeaning = 0.9f;
    private const float Farthest = 0.3f;
    private const float MostByCompany = 0.8f;

    private readonly List<Token> _words = [];
    private readonly List<int> _vectors = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Remembered<string, float[]> _rows = new(WordsRemembered);

    public FactSpace(IReadOnlyList<FactVocabulary> facts, Tokeniser tokeniser)
    {
        Facts = [.. facts.Select(f => Of(f, tokeniser))];
    }

    /// <summary>By the position of the fact in the case.</summary>
    public IReadOnlyList<FactWords> Facts { get; }

    /// <summary>All words of the case, each once.</summary>
    public IReadOnlyList<Token> Words => _words;

    /// <summary>The nearness of a word to each of <see cref="Words"/>: 1 the same word, 0.9 the same meaning, less for words used alike, 0 for strangers.</summary>
    public float[] Row(Token word) => _rows.Get(word.IsNumber ? word.Written : word.Norm + "/" + word.Stem, (Space: this, Word: word), static (_, s) => s.Space.Near(s.Word));

    private float[] Near(Token word)
    {
        var vector = word.IsNumber ? -1 : VectorOf(word);
        var number = PhraseNumbers.Of(word);
        var row = new float[_words.Count];
        for (var i = 0; i < row.Length; i++)
            row[i] = Near(word, vector, number, i);
        return row;
    }

    private float Near(Token word, int vector, string? number, int at)
    {
        var other = _words[at];
        if (number is not null || other.IsNumber)
            return number is not null && PhraseNumbers.Of(other) == number ? 1 : 0;
        if (word.Stem == other.Stem)
            return 1;
        if (Meaning.Same(word, other))
            return OfOneMeaning;
        var near = WordVectors.Nearness(vector, _vectors[at]);
        return near <= Farthest ? 0 : MostByCompany * (near - Farthest) / (1 - Farthest);
    }

    private static int VectorOf(Token word) => WordVectors.IndexOf(word.Norm) is >= 0 and var at ? at : WordVectors.IndexOf(word.Written) is >= 0 and var written ? written : WordVectors.IndexOf(word.Stem);

    private FactWords Of(FactVocabulary fact, Tokeniser tokeniser)
    {
        var f = fact.Fact;
        int[] Ids(IEnumerable<string> texts) => [.. texts.SelectMany(tokeniser.Cut).Where(IsContent).Select(Id).Distinct()];
        int[][] Each(IEnumerable<string> texts) => [.. texts.Select(t => Ids([t])).Where(ids => ids.Length > 0)];
        var values = f.Also.Concat(f.Say).Concat(f.Kind is FactKind.Name or FactKind.Phrase ? [f.Value] : []).ToList();
        return new FactWords(Ids(f.About.Concat(f.AskedAs).Append(f.Label)), Ids(values), Ids(f.Tell.SelectMany(t => t.Fragments)), Each(f.AskedAs), Each(f.Kind is FactKind.Name or FactKind.Phrase ? values : []));
    }

    /// <summary>True for a word that says something of what is spoken of.</summary>
    public static bool IsContent(Token word) => PhraseNumbers.Of(word) is not null || (word.Length > 1 && !StopWords.IsGrammar(word.Stem)) || word.Norm is "on" or "off" or "in" or "out" or "before" or "after" or "where" or "who" or "when" or "why";

    private int Id(Token word)
    {
        var key = word.IsNumber ? word.Written : word.Stem;
        if (_ids.TryGetValue(key, out var id))
            return id;
        _ids[key] = _words.Count;
        _words.Add(word);
        _vectors.Add(word.IsNumber ? -1 : VectorOf(word));
        return _words.Count - 1;
    }
}
