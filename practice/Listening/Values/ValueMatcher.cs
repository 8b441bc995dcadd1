using System.Globalization;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>A value said, compared with the value of a fact.</summary>
/// <param name="Right">True when it is the fact's value (or, for a range of days, a true part of it).</param>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Said">What was said, canonical form.</param>
/// <param name="Near">True when it differs from the right value by a slip (two digits swapped, one wrong).</param>
/// <param name="Bare">True when nothing but a bare number speaks for it being of this kind.</param>
internal sealed record Comparison(bool Right, int Start, int End, string Said, bool Near = false, bool Bare = false);

/// <summary>Compares what is said with a fact's value by meaning.</summary>
internal static class ValueMatcher
{
    /// <summary>All values in the utterance that are of this fact's kind, right or wrong.</summary>
    public static IEnumerable<Comparison> Compare(FactVocabulary fact, Utterance u, IReadOnlyList<Mention> mentions) => fact.Fact.Kind switch
    {
        FactKind.Quantity => mentions.Select(m => Number(fact, m)).OfType<Comparison>().Concat(PhraseMatcher.Compare(fact, u)),
        FactKind.Amount => mentions.Select(m => Number(fact, m)).OfType<Comparison>(),
        FactKind.Date or FactKind.Dates => mentions.Select(m => Day(fact, m, u)).OfType<Comparison>(),
        FactKind.Time => mentions.Select(m => Time(fact, m)).OfType<Comparison>(),
        FactKind.Code => CodeMatcher.Compare(fact, u, mentions),
        FactKind.Name => NameMatcher.Compare(fact, u),
        _ => PhraseMatcher.Compare(fact, u),
    };

    private static Comparison? Number(FactVocabulary fact, Mention m)
    {
        var percent = m.Kind == MentionKind.Percent && fact.Fact.Kind == FactKind.Quantity && (fact.Unit == "%" || fact.UnitStem == "percent");
        if (fact.Number is not { } value || (m.Kind is not (MentionKind.Money or MentionKind.Number or MentionKind.Duration) && !percent))
            return null;
        var isAmount = fact.Fact.Kind == FactKind.Amount;
        var bare = m.Unit.Length == 0;
        var unitFits = isAmount ? m.Kind == MentionKind.Money : percent || m.Unit == fact.UnitStem || fact.UnitStems.Contains(m.Unit);
        var said = Canonical(m.Number) + (fact.Unit.Length > 0 ? " " + fact.Unit : "");
        if (m.Number == value)
        {
            // "412 instead of 35": a bare number, or one before any other word, is taken for the value it equals.
            return unitFits || bare || (isAmount && m.Kind == MentionKind.Number && value >= 20) ? new Comparison(true, m.Start, m.End, said, Bare: !unitFits) : null;
        }

        return unitFits || bare ? new Comparison(false, m.Start, m.End, said, Slip(m.Number, value), Bare: !unitFits) : null;
    }

    private static Comparison? Day(FactVocabulary fact, Mention m, Utterance u)
    {
        if (fact.First is not { } first || fact.Last is not { } last)
            return null;
        if (m is { Kind: MentionKind.Dates, Range: var (from, to) })
        {
            var a = Nearest(from, first);
            var b = Nearest(to, last);
            if (a is null || b is null)
                return null;
            var right = first == last ? Is(from, first) || Is(to, first) : Is(from, first) && Is(to, last);
            return new Comparison(right, m.Start, m.End, $"{Iso(a.Value)}..{Iso(b.Value)}", Near: !right && a.Value.Month == first.Month);
        }

        // "Two weeks in Oslo" where it was four days.
        if (m.Kind == MentionKind.Duration && fact.Fact.Kind == FactKind.Dates && Length(m) is { } length)
        {
            var right = last.DayNumber - first.DayNumber + 1;
            return new Comparison(length == right || length == right - 1, m.Start, m.End, Canonical(length) + " days", Bare: true);
        }

        if (m.Kind != MentionKind.Date)
            return null;
        if (m.Month > 0)
            return m.Month == first.Month || m.Month == last.Month ? null : new Comparison(false, m.Start, m.End, CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m.Month), Bare: true);
        // The right day of the month with another weekday is another day.
        if (Is(m, first) && OtherWeekday(u, m.Start) is { } weekday && weekday != first.DayOfWeek)
            return new Comparison(false, m.Start, m.End, Iso(first), Near: true);
        if (Is(m, first) || Is(m, last))
            return new Comparison(true, m.Start, m.End, Iso(Is(m, first) ? first : last));

        // A day within the stay is true as far as it goes.
        if (Nearest(m, first) is not { } day)
            return null;
        var near = !m.Relative && (SlipOfADay(day, first) || LongAgo(day, first));
        return new Comparison(day > first && day < last, m.Start, m.End, Iso(day), near, Bare: m.Relative || m.DayOfMonth > 0);
    }

    private static int? Length(Mention m) => m.Unit switch
    {
        "day" => (int)m.Number,
        "week" => (int)(m.Number * 7),
        "month" => (int)(m.Number * 30),
        _ => null,
    };

    private static DayOfWeek? OtherWeekday(Utterance u, int at)
    {
        var sentence = u.SentenceOf(at).Start;
        var i = at - 1;
        while (i >= sentence && u[i].Norm is "the" or "on")
            i--;
        return i >= sentence && at - i <= 3 ? DateReader.WeekdayOf(u[i].Norm) : null;
    }

    // Two days of one decade in the past of a life: a date of birth.
    private static bool LongAgo(DateOnly said, DateOnly right) => Math.Abs(said.Year - right.Year) <= 10 && right.Year < 2010;

    // Another day of that month, that day of the next month, or another year.
    private static bool SlipOfADay(DateOnly said, DateOnly right) =>
        (said.Month == right.Month && (said.Year == right.Year || said.Day == right.Day)) || (said.Day == right.Day && said.Year == right.Year && Math.Abs(said.Month - right.Month) == 1);

    private static Comparison? Time(FactVocabulary fact, Mention m)
    {
        if (fact.Time is not { } time || m.Kind != MentionKind.Time)
            return null;
        return m.Times.Contains(time)
            ? new Comparison(true, m.Start, m.End, Hhmm(time), Bare: m.Weak)
            : new Comparison(false, m.Start, m.End, Hhmm(m.Times[0]), Near: m.Times.Any(t => OneEdit.Apart(Hhmm(t), Hhmm(time))), Bare: m.Weak);
    }

    /// <summary>True when two numbers differ by a slip of the fingers.</summary>
    public static bool Slip(decimal said, decimal right)
    {
        var (a, b) = (Canonical(said), Canonical(right));
        return a != b && (b.Length >= 3 ? OneEdit.Apart(a, b) || SameDigits(a, b) : b.Length == 2 && SameDigits(a, b));
    }

    // "214" for 412: the digits are right and their order is not.
    private static bool SameDigits(string a, string b) => a.Length == b.Length && a.Order().SequenceEqual(b.Order());

    /// <summary>A number without needless zeros.</summary>
    public static string Canonical(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static bool Is(Mention m, DateOnly day) => m.DayOfMonth > 0 ? m.DayOfMonth == day.Day : m.Days.Contains(day) || (m.Yearless && m.Days.Any(d => d.Day == day.Day && d.Month == day.Month && Math.Abs(d.Year - day.Year) > 2));

    private static DateOnly? Nearest(Mention m, DateOnly to) => m.DayOfMonth > 0
        ? m.DayOfMonth <= DateTime.DaysInMonth(to.Year, to.Month) ? new DateOnly(to.Year, to.Month, m.DayOfMonth) : null
        : m.Days.OrderBy(d => Math.Abs(d.DayNumber - to.DayNumber)).Cast<DateOnly?>().FirstOrDefault();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Hhmm(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
