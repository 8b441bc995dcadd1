using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Numbers inside free phrases, in digits or as one word.</summary>
internal static class PhraseNumbers
{
    // "First" and "second" mostly count nothing.
    private const int LeastOrdinal = 4;

    /// <summary>The digits of a number of two or more, or null: "one" is mostly no number.</summary>
    public static string? Of(Token token) => token.IsNumber ? token.Written : token.Cardinal >= 2 ? Digits(token.Cardinal)
        : token.Norm.EndsWith("th", StringComparison.Ordinal) && NumberWords.Ordinal(token.Norm) is >= LeastOrdinal and var ordinal ? Digits(ordinal) : null;

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
