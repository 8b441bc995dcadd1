using System.Collections.Concurrent;
using System.Text;
using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>
/// What a sentence looks like to detectors, whatever text it stands in: the same object for all sentences whose tokens no detector can tell
/// apart. What depends on the tokens of a sentence alone is kept here and worked out once: people and forms say the same sentences
/// in ever new replies. Positions are counted from the first token of the sentence.
/// </summary>
internal sealed class SentenceLooks
{
    private const int Remembered = 4000;
    private const int LongestRemembered = 60;

    private static readonly Remembered<string, SentenceLooks> Known = new(Remembered);

    private readonly ConcurrentDictionary<(object Owner, string Detail), object?> _found = new();
    private Hit[]?[] _hits = [];

    private SentenceLooks()
    {
    }

    /// <summary>The looks of a sentence.</summary>
    public static SentenceLooks Of(Utterance u, Sentence sentence) =>
        IsWhole(u, sentence) && sentence.End - sentence.Start <= LongestRemembered ? Known.Get(KeyOf(u, sentence), 0, static (_, _) => new SentenceLooks()) : new SentenceLooks();

    /// <summary>The matches of these patterns in the sentence that do not overlap, in order.</summary>
    public Hit[] HitsOf(PatternSet patterns, Utterance u, Sentence sentence)
    {
        var known = _hits;
        if (patterns.Index >= known.Length)
        {
            Array.Resize(ref known, Math.Max(PatternSet.Made, patterns.Index + 1));
            _hits = known;
        }

        // Two threads that look at once find the same, and a find that gets lost is only looked for again.
        return known[patterns.Index] ??= [.. patterns.In(u, sentence.Start, sentence.End).Select(h => new Hit(h.Start - sentence.Start, h.End - sentence.Start))];
    }

    /// <summary>Anything else that depends on the tokens of the sentence alone.</summary>
    /// <param name="owner">Who asks: what is found depends on it.</param>
    /// <param name="detail">What else it depends on.</param>
    /// <param name="state">Handed to <paramref name="make"/>.</param>
    /// <param name="make">Finds it; must be pure.</param>
    public T Get<T, TState>(object owner, string detail, TState state, Func<TState, T> make)
    {
        if (_found.TryGetValue((owner, detail), out var known))
            return (T)known!;
        var made = make(state);
        _found.TryAdd((owner, detail), made);
        return made;
    }

    // A run that was cut only because it is too long goes on with what stands before it.
    private static bool IsWhole(Utterance u, Sentence sentence) => sentence.Start == 0 || u[sentence.Start].Break == Break.Hard;

    // Everything of a token but where it stands. A norm gives its stem.
    private static string KeyOf(Utterance u, Sentence sentence)
    {
        var key = new StringBuilder();
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var t = u[i];
            var first = i == sentence.Start;
            var flags = 1 + (int)t.Break + (t.IsNumber ? 4 : 0) + (t.Capital ? 8 : 0) + (t.AllCaps ? 16 : 0) + (t.Quoted ? 32 : 0) + (t.Touches ? 64 : 0)
                + (!first && t.Clause != u[i - 1].Clause ? 128 : 0) + (!first && t.Start < u[i - 1].End ? 256 : 0);
            key.Append((char)flags).Append(t.Glue).Append((char)t.Length).Append(t.Negator < 0 ? '\0' : (char)(1 + i - t.Negator)).Append(t.Written).Append('\n');
            if (t.Norm != t.Written)
                key.Append(t.Norm);
            key.Append('\n');
        }

        return key.Append(sentence.Asks ? '?' : '.').Append(sentence.Exclaims ? '!' : '.').ToString();
    }
}
