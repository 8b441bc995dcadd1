using System.Globalization;
using System.Text.RegularExpressions;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Ranges of days: from one to another, weeks and months.</summary>
internal static partial class EnglishRanges
{
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;
    private const string Opening = @"\b(?:(?<open>from|between)\s+)?";
    private const string To = @"(?:\s+(?<to>to|until|till|through|and)\s+|\s*[-–]\s*)";
    private const string YearAfter = @"(?![\p{L}\d:])(?:,?\s+(?<year>" + Words.Year + @")\b)?";

    public static IEnumerable<Reading> Find(string text, DateObject today) =>
        DaysOfMonths.Matches(text).Concat(MonthsOfDays.Matches(text)).Select(match => BetweenDays(match, today))
            .Concat(Weeks.Matches(text).Select(match => Week(match, today)))
            .Concat(Months.Matches(text).Select(match => Month(match, today)))
            .OfType<Reading>();

    [GeneratedRegex(Opening + @"(?:the\s+)?(?<day1>" + Words.Day + @")(?:\s+(?:of\s+)?(?<month1>" + Words.Month + @"))?" + To + @"(?:the\s+)?(?<day2>" + Words.Day + @")\s+(?:of\s+)?(?<month2>" + Words.Month + ")" + YearAfter, Usual)]
    private static partial Regex DaysOfMonths { get; }

    [GeneratedRegex(Opening + @"(?<month1>" + Words.Month + @")\s+(?:the\s+)?(?<day1>" + Words.Day + @")" + To + @"(?:(?<month2>" + Words.Month + @")\s+)?(?:the\s+)?(?<day2>" + Words.Day + ")" + YearAfter, Usual)]
    private static partial Regex MonthsOfDays { get; }

    [GeneratedRegex(@"\b(?<rel>next|this|last)\s+(?<unit>week|weekend|month|year)\b", Usual)]
    private static partial Regex Weeks { get; }

    [GeneratedRegex(@"(?<=\bin\s+)(?<month>" + Words.Month + @")(?![\p{L}\d]|\s+(?:the\s+)?\d{1,2}\b)(?:\s+(?<year>" + Words.Year + @")\b)?|\b(?<month>" + Words.Month + @")\s+(?<year>" + Words.Year + @")\b", Usual)]
    private static partial Regex Months { get; }

    private static Reading BetweenDays(Match match, DateObject today)
    {
        // "the 3rd and the 6th of March" names two days; only "between" makes a range of them.
        if (match.Groups["to"].Value.Equals("and", StringComparison.OrdinalIgnoreCase) && !match.Groups["open"].Value.Equals("between", StringComparison.OrdinalIgnoreCase))
            return null;

        var month1 = Words.MonthOf(match.Groups[match.Groups["month1"].Success ? "month1" : "month2"].Value);
        var month2 = Words.MonthOf(match.Groups[match.Groups["month2"].Success ? "month2" : "month1"].Value);
        var day1 = Words.DayOf(match.Groups["day1"].Value);
        var day2 = Words.DayOf(match.Groups["day2"].Value);
        int? year = match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;
        if (EnglishDates.Named(day1, month1, year, today) is not { } first || (month1 == month2 && day2 <= day1))
            return null;

        var values = new List<Dictionary<string, string>>();
        foreach (var start in first.Past == first.Future ? [first.Past] : new[] { first.Past, first.Future })
        {
            var endYear = month2 < month1 ? start.Year + 1 : start.Year;
            if (day2 > DateObject.DaysInMonth(endYear, month2))
                continue;
            var end = new DateObject(endYear, month2, day2);
            var timex = year == null
                ? $"(XXXX-{month1:00}-{day1:00},XXXX-{month2:00}-{day2:00},P{(end - start).Days}D)"
                : $"({Reading.Day(start)},{Reading.Day(end)},P{(end - start).Days}D)";
            values.Add(Reading.Range(timex, "daterange", Reading.Day(start), Reading.Day(end)));
        }

        return values.Count == 0 ? null : new Reading(match.Index, match.Length, "daterange", values);
    }

    private static Reading Week(Match match, DateObject today)
    {
        var shift = match.Groups["rel"].Value.ToLowerInvariant() switch { "next" => 1, "last" => -1, _ => 0 };
        var monday = today.AddDays((7 * shift) - (((int)today.DayOfWeek + 6) % 7));
        var week = $"{ISOWeek.GetYear(monday)}-W{ISOWeek.GetWeekOfYear(monday):00}";
        var month = new DateObject(today.Year, today.Month, 1).AddMonths(shift);
        var (timex, start, end) = match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "week" => (week, monday, monday.AddDays(7)),
            "weekend" => (week + "-WE", monday.AddDays(5), monday.AddDays(7)),
            "month" => ($"{month:yyyy-MM}", month, month.AddMonths(1)),
            _ => ($"{today.Year + shift}", new DateObject(today.Year + shift, 1, 1), new DateObject(today.Year + shift + 1, 1, 1)),
        };
        return new Reading(match.Index, match.Length, "daterange", [Reading.Range(timex, "daterange", Reading.Day(start), Reading.Day(end))]);
    }

    private static Reading Month(Match match, DateObject today)
    {
        var month = Words.MonthOf(match.Groups["month"].Value);
        if (match.Groups["year"].Success)
        {
            var known = new DateObject(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture), month, 1);
            return new Reading(match.Index, match.Length, "daterange", [Value($"{known:yyyy-MM}", known)]);
        }

        var thisYear = new DateObject(today.Year, month, 1);
        var future = thisYear < today ? thisYear.AddYears(1) : thisYear;
        var past = thisYear >= today ? thisYear.AddYears(-1) : thisYear;
        return new Reading(match.Index, match.Length, "daterange", [Value($"XXXX-{month:00}", past), Value($"XXXX-{month:00}", future)]);

        static Dictionary<string, string> Value(string timex, DateObject start) =>
            Reading.Range(timex, "daterange", Reading.Day(start), Reading.Day(start.AddMonths(1)));
    }
}
