using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>
/// How much of a question and of a wording that was foreseen is the same, word for word, small words and all: the words both have, of all that
/// one of them has (Jaccard, 1912). Small words tell "how long did they take" from "how long did you wait", where directions hardly do.
/// </summary>
/// <param name="wordings">The wordings of each entry.</param>
/// <param name="tokeniser">Cuts texts into words.</param>
internal sealed class SharedWords(IReadOnlyList<IReadOnlyList<string>> wordings, Tokeniser tokeniser)
{
    private readonly Lazy<Index> _index = new(() => new Index(wordings, tokeniser));

    /// <summary>For each entry the share of its likest wording, 0 to 1.</summary>
    /// <param name="question">The words of the question.</param>
    public double[] Of(IReadOnlyList<Token> question)
    {
        var index = _index.Value;
        var words = Words(question);
        var both = new int[index.Lengths.Length];
        foreach (var word in words)
        {
            foreach (var wording in index.With.GetValueOrDefault(word, []))
                both[wording]++;
        }

        var most = new double[wordings.Count];
        for (var i = 0; i < both.Length; i++)
        {
            if (both[i] > 0)
                most[index.Entry[i]] = Math.Max(most[index.Entry[i]], both[i] / (double)(words.Count + index.Lengths[i] - both[i]));
        }

        return most;
    }

    private static HashSet<string> Words(IEnumerable<Token> tokens) => [.. tokens.Select(t => t.Norm)];

    private sealed class Index
    {
        public Index(IReadOnlyList<IReadOnlyList<string>> wordings, Tokeniser tokeniser)
        {
            var all = wordings.SelectMany((w, entry) => w.Select(text => (Entry: entry, Words: Words(tokeniser.Cut(text))))).ToList();
            Entry = [.. all.Select(a => a.Entry)];
            Lengths = [.. all.Select(a => a.Words.Count)];
            With = all.SelectMany((a, i) => a.Words.Select(w => (Word: w, At: i))).GroupBy(x => x.Word, x => x.At, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        }

        /// <summary>Which entry a wording belongs to.</summary>
        public int[] Entry { get; }

        /// <summary>How many different words a wording has.</summary>
        public int[] Lengths { get; }

        /// <summary>The wordings that have a word.</summary>
        public Dictionary<string, int[]> With { get; }
    }
}
