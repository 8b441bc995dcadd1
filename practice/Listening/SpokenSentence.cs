namespace PracticeCaller.Practice.Listening;

/// <summary>A sentence of the caller.</summary>
/// <param name="Clauses">Its parts, in order; at least one.</param>
/// <param name="Asks">True when it ends with a question mark: what is asked is not said to be so.</param>
public sealed record SpokenSentence(IReadOnlyList<SpokenClause> Clauses, bool Asks)
{
    /// <summary>True when the word stands anywhere in it.</summary>
    /// <param name="word">As <see cref="SpokenSentences"/> writes it.</param>
    public bool Has(string word) => Clauses.Any(c => c.Words.Contains(word));
}

/// <summary>A part of a sentence that says one thing: "I didn't pay, | because the boiler leaked".</summary>
/// <param name="Words">Its words, as <see cref="SpokenSentences"/> writes them.</param>
/// <param name="Denies">True when a word in it denies.</param>
public sealed record SpokenClause(IReadOnlySet<string> Words, bool Denies);
