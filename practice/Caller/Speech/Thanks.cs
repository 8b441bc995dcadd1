using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Caller;

/// <summary>Tells whether a caller's words say thanks.</summary>
internal static partial class Thanks
{
    /// <summary>True when the text thanks somebody.</summary>
    public static bool In(string text) => Word().IsMatch(text);

    [GeneratedRegex(@"(?<!\b(?:no|not|won['’]?t|can['’]?t) )\bthank (?:you|u|ye)\b|(?<!\bno )\bthanks\b(?! to\b)|\b(?:thx|cheers|ta|bless you)\b|\bgrateful\b(?! if)|\b(?:i['’]m|i am|much) obliged\b", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
