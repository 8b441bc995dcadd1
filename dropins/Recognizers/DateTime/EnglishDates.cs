using System.Globalization;
using System.Text.RegularExpressions;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

internal static partial class EnglishDates
{
    private const RegexOptions Usual = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    public static List<DateFound> Find(string text, DateObject today)
    {
        var found = new List<DateFound>();
        foreach (Match match in DayMonth.Matches(text).Concat(MonthDay.Matches(text)))
            Add(match, Named(Words.DayOf(match.Groups["day"].Value), Words.MonthOf(match.Groups["month"].Value), Year(match), today));
        foreach (Match match in Iso.Matches(text))
            Add(match, Numeric(match, today, monthFirst: true));
        foreach (Match match in Slashes.Matches(text))
            Add(match, Numeric(match, today, monthFirst: Number(match, "month") <= 12));
        foreach (Match match in Relative.Matches(text))
            Add(match, Known(today.AddDays(Offset(match.Value))));
        foreach (Match match in NamedDay.Matches(text))
            Add(match, OfWeek(match, today));
        foreach (Match match in DayOnly.Matches(text))
            Add(match, OfMonth(Words.DayOf(match.Groups["day"].Value), today));
        foreach (Match match in Later.Matches(text))
            Add(match, Away(match, today));
        return found;

        void Add(Match match, (string Timex, DateObject Past, DateObject Future)? date)
        {
            if (date is { } known)
                found.Add(new DateFound(match.Index, match.Length, known.Timex, known.Past, known.Future));
        }
    }

    /// <summary>A day of a month; without a year the last and the next one. Null for a day that does not exist.</summary>
    public static (string Timex, DateObject Past, DateObject Future)? Named(int day, int month, int? year, DateObject today)
    {
        if (year is { } known)
            return day <= DateObject.DaysInMonth(known, month) ? Known(new DateObject(known, month, day)) : null;
        if (day > DateObject.DaysInMonth(2000, month))
            return null;

        // 29 February: the years around that have one.
        DateObject Nearest(int from, int step)
        {
            while (day > DateObject.DaysInMonth(from, month))
                from += step;
            return new DateObject(from, month, day);
        }

        var future = Nearest(today.Year, 1);
        if (future < today)
            future = Nearest(today.Year + 1, 1);
        var past = Nearest(today.Year, -1);
        if (past >= today)
            past = Nearest(today.Year - 1, -1);
        return ($"XXXX-{month:00}-{day:00}", past, future);
    }

    [GeneratedRegex(@"\b(?:" + Words.WeekDay + @",?\s+)?(?:the\s+)?(?<day>" + Words.Day + @")\s+(?:of\s+)?(?<month>" + Words.Month + @")(?![\p{L}])(?:,?\s+(?<year>" + Words.Year + @")\b)?", Usual)]
    private static partial Regex DayMonth { get; }

    [GeneratedRegex(@"\b(?:" + Words.WeekDay + @",?\s+)?(?<month>" + Words.Month + @")\s+(?:the\s+)?(?<day>" + Words.Day + @")(?![\p{L}\d:]|\s?(?:am|pm)\b)(?:,?\s+(?<year>" + Words.Year + @")\b)?", Usual)]
    private static partial Regex MonthDay { get; }

    [GeneratedRegex(@"(?<![\d-])(?<year>" + Words.Year + @")-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\d-])", Usual)]
    private static partial Regex Iso { get; }

    [GeneratedRegex(@"(?<![\d/.-])(?<month>\d{1,2})(?<sep>[/.-])(?<day>\d{1,2})\k<sep>(?<year>" + Words.Year + @")(?![\d/-])", Usual)]
    private static partial Regex Slashes { get; }

    [GeneratedRegex(@"\b(?:the day after tomorrow|the day before yesterday|today|tomorrow|yesterday)\b", Usual)]
    private static partial Regex Relative { get; }

    [GeneratedRegex(@"\b(?:(?<rel>next|this|last|coming|previous)\s+)?(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b", Usual)]
    private static partial Regex NamedDay { get; }

    [GeneratedRegex(@"\bthe\s+(?<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b(?!\s+(?:of\s+)?[\p{L}]+(?<=" + Words.Month + @"))", Usual)]
    private static partial Regex DayOnly { get; }

    [GeneratedRegex(@"\b(?:in\s+(?<number>" + Words.Number + @")\s+(?<unit>days?|weeks?|months?|years?)|(?<number>" + Words.Number + @")\s+(?<unit>days?|weeks?|months?|years?)\s+(?<ago>ago|from\s+(?:now|today)))\b", Usual)]
    private static partial Regex Later { get; }

    private static (string, DateObject, DateObject) Known(DateObject day) => (Reading.Day(day), day, day);

    private static int? Year(Match match) => match.Groups["year"].Success ? Number(match, "year") : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static (string, DateObject, DateObject)? Numeric(Match match, DateObject today, bool monthFirst)
    {
        var month = Number(match, monthFirst ? "month" : "day");
        var day = Number(match, monthFirst ? "day" : "month");
        return month is < 1 or > 12 || day < 1 ? null : Named(day, month, Year(match), today);
    }

    private static int Offset(string word) => word.ToLowerInvariant() switch
    {
        "today" => 0,
        "tomorrow" => 1,
        "yesterday" => -1,
        "the day after tomorrow" => 2,
        _ => -2,
    };

    private static (string, DateObject, DateObject)? OfWeek(Match match, DateObject today)
    {
        var target = Words.WeekDayOf(match.Groups["weekday"].Value);
        var current = today.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)today.DayOfWeek;
        var thisWeek = today.AddDays(target - current);
        return Words.OrNull(match, "rel")?.ToLowerInvariant() switch
        {
            "next" => Known(thisWeek.AddDays(7)),
            "last" or "previous" => Known(thisWeek.AddDays(-7)),
            "this" => Known(thisWeek),
            "coming" => Known(thisWeek > today ? thisWeek : thisWeek.AddDays(7)),
            _ => ($"XXXX-WXX-{target}", thisWeek < today ? thisWeek : thisWeek.AddDays(-7), thisWeek >= today ? thisWeek : thisWeek.AddDays(7)),
        };
    }

    private static (string, DateObject, DateObject)? OfMonth(int day, DateObject today)
    {
        var month = new DateObject(today.Year, today.Month, 1);
        var future = InMonth(month, 1, date => date >= today);
        var past = InMonth(month, -1, date => date < today);
        return ($"XXXX-XX-{day:00}", past, future);

        DateObject InMonth(DateObject from, int step, Func<DateObject, bool> fits)
        {
            while (day > DateObject.DaysInMonth(from.Year, from.Month) || !fits(from.AddDays(day - 1)))
                from = from.AddMonths(step);
            return from.AddDays(day - 1);
        }
    }

    private static (string, DateObject, DateObject)? Away(Match match, DateObject today)
    {
        var number = Words.NumberOf(match.Groups["number"].Value);
        if (number != decimal.Truncate(number) || number is <= 0 or > 1000)
            return null;
        var count = (int)number * (match.Groups["ago"].Value.Equals("ago", StringComparison.OrdinalIgnoreCase) ? -1 : 1);
        return Known(char.ToLowerInvariant(match.Groups["unit"].Value[0]) switch
        {
            'd' => today.AddDays(count),
            'w' => today.AddDays(7 * count),
            'm' => today.AddMonths(count),
            _ => today.AddYears(count),
        });
    }
}
