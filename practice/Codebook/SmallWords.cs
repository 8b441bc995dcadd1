using System.Collections.Frozen;

namespace PracticeCaller.Practice.Codebook;

/// <summary>Words that hold a sentence together and mean nothing alone. Listening passes over them in an author's phrase, so that a phrase of nothing else is none.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> Everywhere = Set("the a an your you my our of this that i we me us it some to for is are will can");

    // "Where were you" asks for a place; "what is it" may ask for anything.
    private static readonly FrozenSet<string> InQuestions = Set("what how which why do does did was were be been have has had could would may and or please");

    /// <summary>True for a word, lower case, that a phrase may have or not.</summary>
    public static bool Has(string word) => Everywhere.Contains(word);

    /// <summary>True for a word, lower case, that says nothing about what is asked.</summary>
    public static bool HasInQuestion(string word) => Everywhere.Contains(word) || InQuestions.Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
