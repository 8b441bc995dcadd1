using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds telephone numbers and mail addresses.</summary>
public partial class SequenceRecognizer
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    private SequenceRecognizer()
    {
    }

    /// <summary>Telephone numbers of 7 to 15 digits: <c>value</c> as written, and a <c>score</c> that grows with the signs of a telephone number.</summary>
    public static List<ModelResult> RecognizePhoneNumber(string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true)
    {
        var found = new List<ModelResult>();
        foreach (Match match in Phone.Matches(query ?? string.Empty))
        {
            var digits = match.Value.Count(char.IsAsciiDigit);
            if (digits is >= FewestDigits and <= MostDigits && !Date.IsMatch(match.Value))
                found.Add(Found.At(query, match.Index, match.Length, "phonenumber", ("score", Score(match.Value, digits)), ("value", match.Value)));
        }

        return found;
    }

    /// <summary>Mail addresses: <c>value</c> as written.</summary>
    public static List<ModelResult> RecognizeEmail(string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        Email.Matches(query ?? string.Empty).Select(match => Found.At(query, match.Index, match.Length, "email", ("value", match.Value))).ToList();

    [GeneratedRegex(@"(?<![\p{L}\d.,$£€#-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{1,5}(?:[ .-]?\d{2,5}){1,5}(?![\p{L}\d%]|[.,]\d|-\d)")]
    private static partial Regex Phone { get; }

    [GeneratedRegex(@"\A\d{4}[-. ]\d{1,2}[-. ]\d{1,2}\z|\A\d{1,2}[-. ]\d{1,2}[-. ]\d{4}\z")]
    private static partial Regex Date { get; }

    [GeneratedRegex(@"(?<![\w.+-])[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,8}[A-Za-z]{2,24}(?![\w-])")]
    private static partial Regex Email { get; }

    private static string Score(string written, int digits)
    {
        var score = 0.3;
        if (written.StartsWith('+'))
            score += 0.3;
        if (written.Contains('('))
            score += 0.1;
        if (written.IndexOfAny([' ', '-', '.']) >= 0)
            score += 0.1;
        if (digits >= 10)
            score += 0.1;
        return Math.Min(score, 1).ToString("0.##", CultureInfo.InvariantCulture);
    }
}
