using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Numbers inside free phrases, in digits or as one word.</summary>
internal static class PhraseNumbers
{
    /// <summary>The digits of a number of two or more, or null: "one" is mostly no number.</summary>
    public static string? Of(Token token)
    {
        if (token.IsNumber)
            return token.Written;
        var value = NumberWords.Cardinal(token.Norm);
        return value >= 2 ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
