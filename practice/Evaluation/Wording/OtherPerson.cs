using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Turns what the caller says of themselves into what one says to them: "I posted my form" becomes "you posted your form".</summary>
internal static partial class OtherPerson
{
    /// <summary>The text with the first person turned into the second; a text without one comes back as it is.</summary>
    public static string Of(string text)
    {
        var turned = First().Replace(text, m => Capital(m, m.Value.ToLowerInvariant().Replace('\u2019', '\'') switch
        {
            "i am" or "i'm" or "im" => "you are",
            "i was" => "you were",
            "i've" or "ive" => "you have",
            "i'd" => "you'd",
            "i'll" => "you'll",
            "my" or "our" => "your",
            "mine" or "ours" => "yours",
            "myself" => "yourself",
            "we were" => "you were",
            "we've" => "you have",
            "we're" => "you are",
            _ => "you",
        }));
        return turned;
    }

    private static string Capital(Match m, string word) => m.Index == 0 && char.IsUpper(m.Value[0]) && m.Value.Length > 2 ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    [GeneratedRegex(@"\b(?:i am|i'm|i\u2019m|i was|i've|i\u2019ve|i'd|i\u2019d|i'll|i\u2019ll|i|me|myself|my|mine|we were|we've|we\u2019ve|we're|we\u2019re|we|us|our|ours)\b", RegexOptions.IgnoreCase)]
    private static partial Regex First();
}
