using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Finds every amount, number, duration, date and time in an utterance, left to right, longest reading first.</summary>
internal sealed class MentionReader(DateOnly today)
{
    private static readonly FrozenSet<string> Currencies = "euro euros eur dollar dollars usd pound pounds gbp cent cents pence chf franc francs".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Durations = "second minute hour day week month year weekday".Split(' ').Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoUnit = """
        to till until and or is was for in on of at per by from instead the a that this it you i we so but not right correct please ok then than with because yes no which if as when what your my more times less only ish something
        he she they there or off are were be been have has
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    // Nobody means more values than this in one reply.
    private const int Most = 120;

    private readonly DateReader _dates = new(today);

    /// <summary>The mentions in order; they do not overlap.</summary>
    public List<Mention> Read(Utterance u)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < u.Count && mentions.Count < Most;)
        {
            var mention = At(u, i);
            if (mention is not null)
                mentions.Add(mention);
            i = Math.Max(i + 1, mention?.End ?? 0);
        }

        return mentions;
    }

    private Mention? At(Utterance u, int at)
    {
        var limit = u.SentenceOf(at).End;
        if (Money(u, at, limit) is { } money)
            return money;
        if (_dates.Read(u, at, limit) is { } date)
            return date;
        if (TimeReader.Read(u, at, limit) is { } time && !CountsSomething(u, time, limit))
            return time;
        return Counted(u, at, limit);
    }

    private static bool CountsSomething(Utterance u, Mention time, int limit) =>
        time.Weak && time.End < limit && Durations.Contains(u[time.End].Stem);

    private static Mention? Money(Utterance u, int at, int limit)
    {
        if (Currencies.Contains(u[at].Norm) && at + 1 < limit && NumberReader.Read(u, at + 1, limit) is { } behind && u[at + 1].Break == Break.None
            && (u[at].Length == 1 || u[at].Written is "eur" or "usd" or "gbp" or "chf"))
            return new Mention(MentionKind.Money, at, behind.End) { Number = behind.Value, Unit = Currency(u[at].Norm) };
        if (NumberReader.Read(u, at, limit) is { } number && number.End < limit && Currencies.Contains(u[number.End].Norm) && u[number.End].Break == Break.None)
            return new Mention(MentionKind.Money, at, number.End + 1) { Number = number.Value, Unit = Currency(u[number.End].Norm) };
        return null;
    }

    private static Mention? Counted(Utterance u, int at, int limit)
    {
        if (Vague(u, at, limit) is { } vague)
            return vague;
        if (NumberReader.Read(u, at, limit) is not { } number)
            return null;
        var i = number.End;
        if (i < limit && u[i].Norm == "percent")
            return new Mention(MentionKind.Percent, at, i + 1) { Number = number.Value, Unit = "percent" };

        // "3-5 business days", "two or three hours": the larger number is what is promised.
        if (i < limit && (u[i].Glue == '-' || u[i].Norm is "to" or "or") && NumberReader.Read(u, u[i].Glue == '-' ? i : i + 1, limit) is { } upper && Unit(u, upper.End, limit) is { Kind: MentionKind.Duration } range)
            return new Mention(MentionKind.Duration, at, range.End) { Number = upper.Value, Unit = range.Unit };
        return Unit(u, i, limit) is { } unit
            ? new Mention(unit.Kind, at, unit.End) { Number = number.Value, Unit = unit.Unit }
            : new Mention(MentionKind.Number, at, i) { Number = number.Value };
    }

    private static Mention? Vague(Utterance u, int at, int limit)
    {
        var (number, i) = u[at].Norm switch
        {
            "couple" => (2m, at + 1),
            "few" => (3m, at + 1),
            "half" => (0.5m, at + 1),
            "an" => (1m, at + 1),
            "a" when at + 1 < limit && u[at + 1].Norm is "day" or "week" or "month" => (1m, at + 1),
            _ => (0m, at),
        };
        if (number == 0)
            return null;
        while (i < limit && u[i].Norm is "of" or "an" or "a" or "more")
            i++;
        return Unit(u, i, limit) is { Kind: MentionKind.Duration } unit ? new Mention(MentionKind.Duration, at, unit.End) { Number = number, Unit = unit.Unit } : null;
    }

    private static (MentionKind Kind, string Unit, int End)? Unit(Utterance u, int at, int limit)
    {
        if (at < limit && u[at].Norm is "business" or "working" or "full" or "more" or "calendar")
            at++;
        if (at >= limit || u[at].Break != Break.None || u[at].IsNumber || NoUnit.Contains(u[at].Norm))
            return null;
        return Durations.Contains(u[at].Stem) ? (MentionKind.Duration, u[at].Stem, at + 1) : (MentionKind.Number, u[at].Stem, at + 1);
    }

    private static string Currency(string word) => word switch
    {
        "euro" or "euros" or "eur" => "eur",
        "dollar" or "dollars" or "usd" => "usd",
        "pound" or "pounds" or "gbp" => "gbp",
        "chf" or "franc" or "francs" => "chf",
        _ => "cent",
    };
}
