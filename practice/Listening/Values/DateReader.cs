using System.Collections.Frozen;
using System.Globalization;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>
/// Reads days and ranges of days: "3rd of March", "March 3", "03/03", "2026-03-03", "the third", "last Tuesday", "yesterday",
/// "the 3rd to the 6th", "3-6 March". What is relative counts from the day of the call.
/// </summary>
internal sealed class DateReader(DateOnly today)
{
    private static readonly FrozenDictionary<string, int> Months = """
        january=1 jan=1 february=2 feb=2 march=3 mar=3 april=4 apr=4 may=5 june=6 jun=6 july=7 jul=7 august=8 aug=8 september=9 sept=9 sep=9 october=10 oct=10 november=11 nov=11 december=12 dec=12
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = Enum.GetValues<DayOfWeek>()
        .SelectMany(d => new[] { d.ToString().ToLowerInvariant(), d.ToString().ToLowerInvariant()[..3] }.Select(n => (n, d)))
        .Append(("tues", DayOfWeek.Tuesday)).Append(("thur", DayOfWeek.Thursday)).Append(("thurs", DayOfWeek.Thursday)).Append(("weds", DayOfWeek.Wednesday))
        .ToFrozenDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>The weekday a word names, or null.</summary>
    public static DayOfWeek? WeekdayOf(string word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>The day or range that begins at this token, or null.</summary>
    public Mention? Read(Utterance u, int at, int limit) => Range(u, at, limit) ?? Day(u, at, limit);

    private Mention? Range(Utterance u, int at, int limit)
    {
        var first = Day(u, at, limit) ?? BareDay(u, at, limit);
        if (first is null)
            return null;
        var i = first.End;
        if (i >= limit)
            return null;
        var glued = u[i].Glue == '-' && u[i].IsNumber;
        if (!glued)
        {
            var between = at > 0 && u[at - 1].Norm is "between" or "from";
            var dashed = u[i].Break == Break.Soft && u[i].Start - u[i - 1].End <= 3 && (u[i].IsNumber || u[i].Norm == "the");
            if (u[i].Norm is "to" or "till" or "until" or "through" or "til" || (u[i].Norm == "and" && at > 0 && (between || (u[at - 1].Norm == "the" && at > 1 && u[at - 2].Norm == "between"))))
                i++;
            else if (!dashed)
                return null;
            while (i < limit && u[i].Norm is "the" or "on")
                i++;
        }

        if (i >= limit)
            return null;
        var last = Day(u, i, limit) ?? BareDay(u, i, limit);
        if (last is null || (first.Weak && last.Weak))
            return null;
        return new Mention(MentionKind.Dates, at, last.End) { Range = (Borrow(first, last), Borrow(last, first)) };
    }

    // "3 to 6 March": the day takes the month from its partner.
    private static Mention Borrow(Mention day, Mention partner) => day.DayOfMonth > 0 && partner.Days.Count > 0
        ? day with { Days = [.. partner.Days.Where(d => day.DayOfMonth <= DateTime.DaysInMonth(d.Year, d.Month)).Select(d => new DateOnly(d.Year, d.Month, day.DayOfMonth))], DayOfMonth = 0 }
        : day;

    private static Mention? BareDay(Utterance u, int at, int limit) =>
        at < limit && u[at].IsNumber && u[at].Written.Length <= 2 && int.TryParse(u[at].Written, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
        && !(at + 1 < limit && u[at + 1].Glue is ':' or '/') && u[at].Glue is not (':' or '/')
            ? new Mention(MentionKind.Date, at, at + 1) { DayOfMonth = day, Weak = true }
            : null;

    private Mention? Day(Utterance u, int at, int limit)
    {
        if (at >= limit)
            return null;
        return Numeric(u, at, limit) ?? DayThenMonth(u, at, limit) ?? MonthThenDay(u, at, limit) ?? Relative(u, at, limit) ?? Weekday(u, at, limit) ?? OrdinalAlone(u, at, limit) ?? MonthAlone(u, at, limit);
    }

    private Mention? Numeric(Utterance u, int at, int limit)
    {
        if (!u[at].IsNumber)
            return null;
        var parts = u[at].Written.Split('.');
        if (parts.Length == 3 && Int(parts[0]) is { } d && Int(parts[1]) is { } m && Int(parts[2]) is { } y)
            return Dated(at, at + 1, [(y, m, d), (y, d, m)]);
        if (at + 1 >= limit || u[at + 1].Glue is not ('/' or '-') || Int(u[at].Written) is not { } a || Int(u[at + 1].Written) is not { } b)
            return null;
        var glue = u[at + 1].Glue;
        if (at + 2 < limit && u[at + 2].Glue == glue && Int(u[at + 2].Written) is { } c)
            return u[at].Written.Length == 4 ? Dated(at, at + 3, [(a, b, c)]) : Dated(at, at + 3, [(c, b, a), (c, a, b)]);
        return glue == '/' ? Dated(at, at + 2, [(0, b, a), (0, a, b)]) : null;
    }

    private Mention? DayThenMonth(Utterance u, int at, int limit)
    {
        if (OrdinalDay(u, at, limit) is not { } day)
            return null;
        var i = day.End;
        if (i < limit && u[i].Norm == "of")
            i++;
        if (i >= limit || MonthAt(u, i) is not { } month || (u[i].Norm == "may" && i + 1 < limit && u[i + 1].Norm is "i" or "we" or "be" or "have"))
            return null;
        var (year, end) = YearAt(u, i + 1, limit);
        return Dated(at, end, [(year, month, day.Day)]);
    }

    private Mention? MonthThenDay(Utterance u, int at, int limit)
    {
        if (MonthAt(u, at) is not { } month)
            return null;
        var i = at + 1;
        if (i < limit && u[i].Norm == "the")
            i++;
        if (OrdinalDay(u, i, limit) is not { } day)
            return null;
        var (year, end) = YearAt(u, day.End, limit);
        return Dated(at, end, [(year, month, day.Day)]);
    }

    private Mention? Relative(Utterance u, int at, int limit)
    {
        switch (u[at].Norm)
        {
            case "today" or "tonight":
                return On(at, at + 1, today);
            case "yesterday":
                var before = at >= 3 && u[at - 1].Norm == "before" && u[at - 2].Norm == "day";
                return On(at, at + 1, today.AddDays(before ? -2 : -1));
            case "tomorrow":
                return On(at, at + 1, today.AddDays(1));
        }

        if (NumberReader.Read(u, at, limit) is { } n && n.End + 1 < limit && u[n.End + 1].Norm == "ago" && n.Value is > 0 and < 400)
        {
            var days = u[n.End].Stem switch { "day" => (int)n.Value, "week" => (int)n.Value * 7, _ => 0 };
            if (days > 0)
                return On(at, n.End + 2, today.AddDays(-days));
        }

        return null;
    }

    // "You sat around", "sat in the chair".
    private static bool SatDown(Utterance u, int i, int limit) =>
        u[i].Norm == "sat" && !u[i].Capital && i + 1 < limit && u[i + 1].Norm is "around" or "in" or "on" or "there" or "here" or "down" or "at" or "with" or "by" or "next" or "up" or "still";

    private Mention? Weekday(Utterance u, int at, int limit)
    {
        var i = at;
        var way = u[i].Norm;
        if (way is "last" or "next" or "this" && i + 1 < limit)
            i++;
        if (!Weekdays.TryGetValue(u[i].Norm, out var weekday) || (u[i].Norm is "sun" or "sat" or "mon" or "wed" && way is "the" or "not") || SatDown(u, i, limit))
            return null;
        var back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        var previous = today.AddDays(back == 0 ? -7 : -back);
        var next = back == 0 ? today : today.AddDays(7 - back);
        IReadOnlyList<DateOnly> days = way switch
        {
            "last" => [previous, previous.AddDays(-7)],
            "next" => [next, next.AddDays(7)],
            "this" => [next],
            _ => [next, previous],
        };
        return new Mention(MentionKind.Date, at, i + 1) { Days = days, Relative = true };
    }

    private static Mention? OrdinalAlone(Utterance u, int at, int limit)
    {
        if (OrdinalDay(u, at, limit) is not { IsOrdinal: true } day)
            return null;
        var inWords = !u[at].IsNumber;
        var definite = at > 0 && u[at - 1].Norm is "the" or "till" or "until" or "to";
        var noun = day.End < limit && u[day.End].Break == Break.None && !EndsADay.Contains(u[day.End].Norm);
        var inPassing = inWords && day.End < limit && u[day.End].Norm is "to" && !(day.End + 1 < limit && (u[day.End + 1].IsNumber || u[day.End + 1].Norm == "the" || NumberWords.Ordinal(u[day.End + 1].Norm) > 0));
        return noun || inPassing || (inWords && !definite) ? null : new Mention(MentionKind.Date, at, day.End) { DayOfMonth = day.Day };
    }

    // "Since January", "it was booked in March"; "may" and "march" are months only behind a word that leads to one.
    private static Mention? MonthAlone(Utterance u, int at, int limit)
    {
        if (MonthAt(u, at) is not { } month || at == 0 || u[at].Break != Break.None || u[at].Written.Length < 3)
            return null;
        var led = u[at - 1].Norm is "in" or "since" or "last" or "of" or "until" or "till" or "from" or "early" or "late" or "mid" or "this";
        return led && !(at + 1 < limit && u[at + 1].IsNumber) ? new Mention(MentionKind.Date, at, at + 1) { Month = month } : null;
    }

    private static readonly FrozenSet<string> EndsADay =
        "to till until til through and or is was at in for because but so on when you i we it that right correct not of between if from which".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static (int Day, int End, bool IsOrdinal)? OrdinalDay(Utterance u, int at, int limit)
    {
        if (at >= limit)
            return null;
        if (u[at].IsNumber)
        {
            if (u[at].Written.Length > 2 || !int.TryParse(u[at].Written, CultureInfo.InvariantCulture, out var day) || day is < 1 or > 31)
                return null;
            var suffixed = at + 1 < limit && u[at + 1].Written is "st" or "nd" or "rd" or "th";
            return (day, suffixed ? at + 2 : at + 1, suffixed);
        }

        var tens = u[at].Norm switch { "twenty" => 20, "thirty" => 30, _ => 0 };
        if (tens > 0 && at + 1 < limit && NumberWords.Ordinal(u[at + 1].Norm) is > 0 and < 10 and var unit)
            return tens + unit <= 31 ? (tens + unit, at + 2, true) : null;
        return NumberWords.Ordinal(u[at].Norm) is > 0 and var ordinal ? (ordinal, at + 1, true) : null;
    }

    private static int? MonthAt(Utterance u, int at) =>
        Months.TryGetValue(u[at].Norm, out var month) ? month : null;

    private static (int Year, int End) YearAt(Utterance u, int at, int limit) =>
        at < limit && u[at].IsNumber && u[at].Written.Length == 4 && Int(u[at].Written) is >= 1900 and <= 2100 and var year ? (year, at + 1) : (0, at);

    private Mention? Dated(int at, int end, (int Year, int Month, int Day)[] readings)
    {
        var days = new List<DateOnly>();
        foreach (var (year, month, day) in readings)
        {
            days.AddRange(Resolve(year, month, day).Where(d => !days.Contains(d)));
        }

        return days.Count == 0 ? null : new Mention(MentionKind.Date, at, end) { Days = days, Yearless = readings[0].Year == 0 };
    }

    // Without a year the nearest such day is meant first, but last year's or next year's may be.
    private IEnumerable<DateOnly> Resolve(int year, int month, int day)
    {
        int[] years = year is > 0 and < 100 ? [year + 2000, year + 1900] : year > 0 ? [year] : [today.Year, today.Year - 1, today.Year + 1];
        return years.Select(y => Valid(y, month, day)).OfType<DateOnly>().OrderBy(d => Math.Abs(d.DayNumber - today.DayNumber));
    }

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static Mention On(int at, int end, DateOnly day) => new(MentionKind.Date, at, end) { Days = [day], Relative = true };

    private static int? Int(string text) => text.Length <= 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
