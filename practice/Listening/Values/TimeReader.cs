using System.Globalization;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Reads times of day: "17:00", "5pm", "five o'clock", "half past five", "noon", "at 5".</summary>
internal static class TimeReader
{
    /// <summary>The time that begins at this token, or null.</summary>
    public static Mention? Read(Utterance u, int at, int limit)
    {
        var word = u[at].Norm;
        if (word is "noon" or "midday")
            return Make(at, at + 1, [new TimeOnly(12, 0)]);
        if (word == "midnight")
            return Make(at, at + 1, [new TimeOnly(0, 0)]);
        if (word is "half" or "quarter" || (NumberReader.Read(u, at, limit) is { } m && m.End < limit && (u[m.End].Norm is "past" || TellsTo(u, at, m.End, limit))))
            return PastOrTo(u, at, limit);
        return Clock(u, at, limit);
    }

    // "Twenty to ten" is a time where "3 to 6" is a range.
    private static bool TellsTo(Utterance u, int at, int to, int limit) =>
        u[to].Norm == "to" && IsRoundMinutes(u[at]) && to + 1 < limit && NumberWords.Cardinal(u[to + 1].Norm) is > 0 and <= 12 && (at == u.SentenceOf(at).Start || u[at - 1].Norm is "at" or "about" or "around" or "since" or "by" or "before" or "after" or "until" or "till" or "so");

    private static bool IsRoundMinutes(Token token) => token.Norm is "five" or "ten" or "twenty";

    private static Mention? PastOrTo(Utterance u, int at, int limit)
    {
        var (minutes, i) = u[at].Norm switch
        {
            "half" => (30, at + 1),
            "quarter" => (15, at + 1),
            _ => NumberReader.Read(u, at, limit) is { } n && n.Value < 60 ? ((int)n.Value, n.End) : (0, at),
        };
        if (minutes == 0 || i + 1 >= limit || u[i].Norm is not ("past" or "to") || Hour(u, i + 1, limit) is not { } hour)
            return null;
        var past = u[i].Norm == "past";
        return Halves(at, hour.End, hour.Value, 0, u, limit, t => t.AddMinutes(past ? minutes : -minutes));
    }

    private static Mention? Clock(Utterance u, int at, int limit)
    {
        if (Hour(u, at, limit) is not { } hour)
        {
            // "14.12" behind "at" is a time, elsewhere a number.
            if (u[at].IsNumber && at > 0 && u[at - 1].Norm is "at" or "by" or "until" && u[at].Written.Split('.') is [var h, { Length: 2 } mm]
                && int.TryParse(h, CultureInfo.InvariantCulture, out var hh) && int.TryParse(mm, CultureInfo.InvariantCulture, out var dotted) && hh < 24 && dotted < 60)
                return Make(at, at + 1, [new TimeOnly(hh, dotted)]);
            return null;
        }

        var i = hour.End;
        if (i < limit && u[i].Glue == ':' && u[i].IsNumber && u[i].Written.Length == 2 && int.TryParse(u[i].Written, CultureInfo.InvariantCulture, out var minutes) && minutes < 60)
            return Halves(at, i + 1, hour.Value, minutes, u, limit, t => t, exact: u[at].Written.Length == 2 && u[at].Written[0] == '0');
        if (i < limit && u[i].Norm is "am" or "pm" or "oclock" or "h" && (u[i].Norm != "am" || u[i].Written == "am"))
            return Halves(at, u[i].Norm is "oclock" or "h" ? i + 1 : i, hour.Value, 0, u, limit, t => t);
        if (i + 1 < limit && u[i].Norm is "p" or "a" && u[i + 1].Norm == "m")
            return Halves(at, i, hour.Value, 0, u, limit, t => t);

        var pointsAtTime = at > 0 && u[at - 1].Norm is "at" or "by" or "till" or "until" or "around" or "before" or "after" || (at > 0 && u[at - 1].Norm is "from" or "since" && !u[at].IsNumber);
        var bare = i >= limit || u[i].Break != Break.None || u[i].Norm is "today" or "tomorrow" or "tonight" or "on" or "and" or "in" or "so" or "sharp" or "for" or "this" or "at" or "please" or "latest";
        if (pointsAtTime && bare && hour.Value <= 24)
            return Halves(at, i, hour.Value, 0, u, limit, t => t) is { } weak ? weak with { Weak = true } : null;
        return null;
    }

    private static (int Value, int End)? Hour(Utterance u, int at, int limit)
    {
        if (at >= limit)
            return null;
        if (u[at].IsNumber)
            return u[at].Written.Length <= 2 && int.TryParse(u[at].Written, CultureInfo.InvariantCulture, out var n) && n <= 24 ? (n, at + 1) : null;
        return NumberReader.Read(u, at, limit) is { } spoken && spoken.Value <= 24 && spoken.Value == decimal.Truncate(spoken.Value) ? ((int)spoken.Value, spoken.End) : null;
    }

    private static Mention? Halves(int at, int end, int hour, int minutes, Utterance u, int limit, Func<TimeOnly, TimeOnly> shift, bool exact = false)
    {
        var half = "";
        if (end < limit && u[end].Written is "am" or "pm")
            half = u[end++].Written;
        else if (end + 1 < limit && u[end].Norm is "a" or "p" && u[end + 1].Norm == "m")
            (half, end) = (u[end].Norm + "m", end + 2);
        if (hour > 24)
            return null;
        hour %= 24;
        var time = shift(new TimeOnly(hour, minutes));
        if (half == "pm" && hour < 12)
            return Make(at, end, [time.AddHours(12)]);
        if (half == "am" && hour == 12)
            return Make(at, end, [time.AddHours(-12)]);
        return half.Length > 0 || exact || hour is 0 or > 12 ? Make(at, end, [time]) : Make(at, end, [time, time.AddHours(12)]);
    }

    private static Mention Make(int at, int end, IReadOnlyList<TimeOnly> times) => new(MentionKind.Time, at, end) { Times = times };
}
