using System.Text.RegularExpressions;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Dates and times that belong together, and parts of days.</summary>
internal static partial class EnglishMoments
{
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public static IEnumerable<Reading> Find(string text, List<DateFound> dates, List<TimeFound> times)
    {
        foreach (var date in dates)
        {
            foreach (var time in times)
            {
                if (Near(date.End, time.Start) && DateThenTime.IsMatch(text[date.End..time.Start]))
                    yield return Together(date, time, date.Start, time.End);
                else if (Near(time.End, date.Start) && TimeThenDate.IsMatch(text[time.End..date.Start]))
                    yield return Together(date, time, time.Start, date.End);
            }

            var part = PartOfDay.Match(text, date.End);
            if (part.Success)
                yield return InPart(date, part.Groups["part"].Value, date.Start, part.Index + part.Length);
        }
    }

    public static IEnumerable<Reading> FromNow(string text, DateObject now)
    {
        foreach (Match match in Soon.Matches(text))
        {
            var unit = char.ToLowerInvariant(match.Groups["unit"].Value[0]) switch { 'h' => 3600d, 'm' => 60d, _ => 1d };
            var ago = match.Groups["ago"].Value.Equals("ago", StringComparison.OrdinalIgnoreCase);
            var number = match.Groups["half"].Success ? 0.5 : (double)Math.Min(Words.NumberOf(match.Groups["number"].Value), 100_000);
            var moment = now.AddSeconds(number * unit * (ago ? -1 : 1));
            yield return new Reading(match.Index, match.Length, "datetime", [Reading.Value(moment.ToString("yyyy-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), "datetime", Reading.Moment(moment))]);
        }

        foreach (Match match in ThisDay.Matches(text))
        {
            var tonight = match.Value.Equals("tonight", StringComparison.OrdinalIgnoreCase);
            var today = new DateFound(match.Index, match.Length, Reading.Day(now), now.Date, now.Date);
            yield return InPart(today, tonight ? "night" : match.Groups["part"].Value, match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"\A,?\s+(?:at\s+|around\s+|about\s+)?\z", Usual)]
    private static partial Regex DateThenTime { get; }

    [GeneratedRegex(@"\A,?\s+(?:on\s+)?(?:the\s+)?\z", Usual)]
    private static partial Regex TimeThenDate { get; }

    [GeneratedRegex(@"\G,?\s+(?:in\s+the\s+|at\s+)?(?<part>morning|afternoon|evening|night)\b", Usual)]
    private static partial Regex PartOfDay { get; }

    [GeneratedRegex(@"\bthis\s+(?<part>morning|afternoon|evening)\b|\btonight\b", Usual)]
    private static partial Regex ThisDay { get; }

    [GeneratedRegex(@"\b(?:in\s+(?:(?<half>half\s+an)|(?<number>" + Words.Number + @"))\s+(?<unit>hours?|minutes?|mins?|seconds?|secs?)|(?:(?<half>half\s+an)|(?<number>" + Words.Number + @"))\s+(?<unit>hours?|minutes?|mins?|seconds?|secs?)\s+(?<ago>ago|from\s+now))\b", Usual)]
    private static partial Regex Soon { get; }

    // Only a few words can stand between what belongs together; a long text full of dates must not be cut up for every pair of them.
    private static bool Near(int end, int start) => start >= end && start - end <= 12;

    private static Reading Together(DateFound date, TimeFound time, int start, int end)
    {
        var values = new List<Dictionary<string, string>>();
        foreach (var (timex, clock) in time.Times)
            values.AddRange(date.Days.Select(day => Reading.Value(date.Timex + timex, "datetime", Reading.Moment(day + clock))));
        return new Reading(start, end - start, "datetime", values);
    }

    private static Reading InPart(DateFound date, string part, int start, int end)
    {
        var (timex, from, to) = part.ToLowerInvariant() switch
        {
            "morning" => ("TMO", TimeSpan.FromHours(8), TimeSpan.FromHours(12)),
            "afternoon" => ("TAF", TimeSpan.FromHours(12), TimeSpan.FromHours(16)),
            "evening" => ("TEV", TimeSpan.FromHours(16), TimeSpan.FromHours(20)),
            _ => ("TNI", TimeSpan.FromHours(20), new TimeSpan(23, 59, 59)),
        };
        return new Reading(start, end - start, "datetimerange", date.Days.Select(day => Reading.Range(date.Timex + timex, "datetimerange", Reading.Moment(day + from), Reading.Moment(day + to))).ToList());
    }
}
