using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

internal static partial class EnglishTimes
{
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const string HourInWords = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private const string Hour = "1[0-2]|0?[1-9]|" + HourInWords;
    private const string HalfDay = @"(?<half>a\.?m\b\.?|p\.?m\b\.?|in\s+the\s+(?:morning|afternoon|evening))";

    public static List<TimeFound> Find(string text)
    {
        var found = new List<TimeFound>();
        foreach (Match match in Clock.Matches(text))
            Add(match, Number(match, "hour"), match.Groups["minute"].Success ? Number(match, "minute") : null);
        foreach (Match match in TwelveHours.Matches(text).Concat(AtHour.Matches(text)))
            Add(match, HourOf(match), match.Groups["minute"].Success ? Number(match, "minute") : null);
        foreach (Match match in PastTo.Matches(text))
            Add(match, HourOf(match), Minutes(match), match.Groups["to"].Success ? -1 : 1);
        foreach (Match match in Named.Matches(text))
        {
            var midnight = match.Value.Equals("midnight", StringComparison.OrdinalIgnoreCase);
            found.Add(new TimeFound(match.Index, match.Length, [(midnight ? "T00" : "T12", TimeSpan.FromHours(midnight ? 0 : 12))]));
        }

        return found;

        void Add(Match match, int hour, int? minute, int direction = 1)
        {
            var half = match.Groups["half"].Value.ToLowerInvariant();
            var morning = half.StartsWith('a') || half.EndsWith("morning", StringComparison.Ordinal);
            int[] hours = half.Length > 0 ? [(hour % 12) + (morning ? 0 : 12)]
                : hour is >= 1 and <= 12 && !match.Value.StartsWith('0') ? [hour % 12 == 0 ? 12 : hour, (hour % 12 == 0) ? 0 : hour + 12]
                : [hour % 24];
            var times = new List<(string, TimeSpan)>();
            foreach (var each in hours)
            {
                var time = TimeSpan.FromMinutes(((each * 60) + (direction * (minute ?? 0)) + 1440) % 1440);
                times.Add((minute is null ? $"T{time.Hours:00}" : $"T{time.Hours:00}:{time.Minutes:00}", time));
            }

            found.Add(new TimeFound(match.Index, match.Length, times.OrderBy(time => time.Item2).ToList()));
        }
    }

    [GeneratedRegex(@"(?<![\d:.,/-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*" + HalfDay + ")?", Usual)]
    private static partial Regex Clock { get; }

    [GeneratedRegex(@"(?<![\p{L}\d:.,])(?<hour>" + Hour + @")(?:[.](?<minute>[0-5]\d))?(?:\s+o'?clock)?\s*" + HalfDay, Usual)]
    private static partial Regex TwelveHours { get; }

    [GeneratedRegex(@"(?<=\bat\s+)(?<hour>2[0-3]|1\d|0?\d|" + HourInWords + @")(?:\s+o'?clock\b)?(?![\p{L}\d:%]|[.,]\d|\s*(?:%|per|hundred|thousand|euros?|dollars?|pounds?|cents?|a\.?m|p\.?m))|\b(?<hour>" + Hour + @")\s+o'?clock\b(?!\s+in\s+the)", Usual)]
    private static partial Regex AtHour { get; }

    [GeneratedRegex(@"\b(?:(?<half_past>half)\s+past|(?<minutes>a\s+quarter|quarter|five|ten|twenty(?:[ -]five)?|\d{1,2})(?:\s+minutes)?\s+(?:past|(?<to>to)))\s+(?<hour>" + Hour + @")\b(?!\s*(?:%|st|nd|rd|th|of|" + Words.Month + @"))(?:\s*" + HalfDay + ")?", Usual)]
    private static partial Regex PastTo { get; }

    [GeneratedRegex(@"\b(?:noon|midday|midnight)\b", Usual)]
    private static partial Regex Named { get; }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int HourOf(Match match) => (int)Words.NumberOf(match.Groups["hour"].Value);

    private static int Minutes(Match match)
    {
        if (match.Groups["half_past"].Success)
            return 30;
        var written = match.Groups["minutes"].Value;
        return written.EndsWith("quarter", StringComparison.OrdinalIgnoreCase) ? 15 : (int)Words.NumberOf(written);
    }
}
