using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

internal static partial class EnglishDurations
{
    private const string Units = "seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|fortnights?|months?|years?";

    public static IEnumerable<Reading> Find(string text)
    {
        foreach (Match match in Duration.Matches(text))
        {
            var number = match.Groups["half"].Success ? 0.5m : Words.NumberOf(match.Groups["number"].Value);
            if (match.Groups["more"].Success)
                number += 0.5m;
            if (number is <= 0 or > 1_000_000)
                continue;

            var (prefix, letter, seconds) = Unit(match.Groups["unit"].Value.ToLowerInvariant());
            if (letter == "F")
                (letter, number, seconds) = ("W", number * 2, seconds / 2);
            var timex = prefix + number.ToString("0.##", CultureInfo.InvariantCulture) + letter;
            yield return new Reading(match.Index, match.Length, "duration", [Reading.Value(timex, "duration", (number * seconds).ToString("0.##", CultureInfo.InvariantCulture))]);
        }
    }

    [GeneratedRegex(@"\b(?:(?<half>half\s+an?)|(?<number>" + Words.Number + @")(?<more>\s+and\s+a\s+half)?)[ -]+(?<unit>" + Units + @")\b(?<more>\s+and\s+a\s+half\b)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Duration { get; }

    private static (string Prefix, string Letter, int Seconds) Unit(string written) => written switch
    {
        ['s', ..] => ("PT", "S", 1),
        ['m', 'i', ..] => ("PT", "M", 60),
        ['h', ..] => ("PT", "H", 3600),
        ['d', ..] => ("P", "D", 86_400),
        ['w', ..] => ("P", "W", 7 * 86_400),
        ['f', ..] => ("P", "F", 14 * 86_400),
        ['m', ..] => ("P", "M", 30 * 86_400),
        _ => ("P", "Y", 365 * 86_400),
    };
}
