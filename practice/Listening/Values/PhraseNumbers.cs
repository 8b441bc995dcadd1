using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Numbers inside free phrases, in digits or as one word.</summary>
internal static class PhraseNumbers
{
    /// <summary>The digits of a number of two or more, or null: "one" is mostly no number.</summary>
    public static string? Of(Token token) => token.IsNumber ? token.Written : token.Cardinal >= 2 ? token.Cardinal.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
}
