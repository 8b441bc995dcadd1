using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>
/// Turns impulses into changes. Feelings are sticky: good is capped at a few points a turn and worth less each time the same is done;
/// harm is felt at once; after a heavy loss trust comes back at half speed for three turns.
/// </summary>
internal static class FeelingsChange
{
    private const double MostRelief = 8;
    private const double MostTrustGained = 8;
    private const double MostPatienceGained = 8;
    private const double MostAnxietyEased = 10;
    private const double MostAngerAdded = 16;
    private const double MostTrustLost = 18;
    private const double MostPatienceLost = 18;
    private const double MostAnxietyAdded = 14;
    private const double HeavyLossOfTrust = -8;
    private const int TurnsHurt = 3;

    private static readonly double[] WorthByRank = [1, 0.65, 0.4, 0.2, 0.1];
    private static readonly double[] WorthByRepeat = [1, 0.75, 0.55, 0.4, 0.3, 0.2];

    /// <summary>Applies the impulses of one turn and says what each really did.</summary>
    public static IReadOnlyList<FeelingChange> Apply(CallDraft d, IReadOnlyList<Impulse> impulses)
    {
        var weighed = Weigh(d, impulses);
        var scale = Scale(weighed);
        var changes = new List<FeelingChange>();
        foreach (var i in weighed)
        {
            var before = d.State.Feelings;
            var after = new Feelings(
                Bounded(before.Anger + (i.Anger * scale.For(scale.Anger, i.Anger) * (i.Anger > 0 ? RoomForAnger(before.Anger) : 1))),
                Bounded(before.Anxiety + (i.Anxiety * scale.For(scale.Anxiety, i.Anxiety))),
                Bounded(before.Trust + (i.Trust * scale.For(scale.Trust, i.Trust) * (i.Trust < 0 ? TrustLeftToLose(before.Trust) : 1))),
                Bounded(before.Patience + (i.Patience * scale.For(scale.Patience, i.Patience))),
                before.Acceptance);
            d.State = d.State with { Feelings = after };
            changes.Add(Between(i.Reason, i.Why, before, after, i.Span));
        }
        if (changes.Sum(c => c.Trust) <= HeavyLossOfTrust)
            d.Mind = d.Mind with { HurtAtTurn = d.Turn };
        return changes;
    }

    /// <summary>Moves acceptance towards what is on the table, a step at a time; the change carries its reason like any other.</summary>
    public static FeelingChange? MoveAcceptance(CallDraft d)
    {
        const double mostGained = 38;
        const double mostLost = 25;
        var before = d.State.Feelings;
        var target = Settlement.Worth(d) * (0.55 + (0.45 * before.Trust / 100));
        if (before.Anger > 70)
            target *= 0.75;
        var step = Math.Clamp(target - before.Acceptance, -mostLost, mostGained);
        if (Math.Abs(step) < 0.5)
            return null;
        d.State = d.State with { Feelings = before with { Acceptance = Bounded(before.Acceptance + step) } };
        var why = step > 0 ? "What is on the table comes nearer to what the caller needs." : "What was on the table is worth less than before.";
        return Between(step > 0 ? "remedy-nearer" : "remedy-further", why, before, d.State.Feelings, null);
    }

    private static Impulse[] Weigh(CallDraft d, IReadOnlyList<Impulse> impulses)
    {
        var needs = d.Scenario.Caller.Needs;
        var gains = d.Gains;
        var stillHurt = d.Turn - d.Mind.HurtAtTurn <= TurnsHurt;
        var felt = d.Mind.Felt;
        var rank = 0;
        var result = new Impulse[impulses.Count];
        // The strongest kindness of a turn counts in full, the others less and less: a reply crammed with good phrases is not better than an honest one.
        foreach (var (impulse, place) in impulses.Select((i, place) => (i, place)).OrderByDescending(p => p.i.IsGood ? p.i.Trust - p.i.Anger : 1000))
        {
            var times = felt.GetValueOrDefault(impulse.Reason);
            var gain = impulse.IsGood
                ? gains.Forgiveness * NeedFor(needs, impulse.Helps) * WorthByRank[Math.Min(rank++, WorthByRank.Length - 1)] * WorthByRepeat[Math.Min(times, WorthByRepeat.Length - 1)]
                : gains.Volatility * Math.Min(1.5, 1 + (0.15 * times));
            felt = felt.SetItem(impulse.Reason, times + 1);
            var trust = impulse.Trust * gain * (impulse.Trust > 0 && stillHurt ? 0.5 : 1);
            result[place] = impulse with { Anger = impulse.Anger * gain, Anxiety = impulse.Anxiety * gain, Trust = trust, Patience = impulse.Patience * gain };
        }
        d.Mind = d.Mind with { Felt = felt };
        return result;
    }

    /// <summary>The angrier somebody is, the less the same push adds: nobody hangs up over the third small thing, everybody over the tenth.</summary>
    private static double RoomForAnger(double anger) => Math.Clamp((108 - anger) / 43, 0.3, 1);

    private static double TrustLeftToLose(double trust) => Math.Clamp(trust / 25, 0.35, 1);

    private static double NeedFor(PersonaNeeds needs, Helps helps) => helps switch
    {
        Helps.Warmth => 0.35 + needs.Warmth,
        Helps.Precision => 0.6 + (0.7 * needs.Precision),
        Helps.Speed => 0.65 + (0.6 * needs.Speed),
        Helps.Time => 0.5 + needs.Time,
        _ => 1,
    };

    private static Scales Scale(IReadOnlyList<Impulse> impulses) => new(
        new(Cap(impulses.Sum(i => Math.Max(0, i.Anger)), MostAngerAdded), Cap(impulses.Sum(i => Math.Max(0, -i.Anger)), MostRelief)),
        new(Cap(impulses.Sum(i => Math.Max(0, i.Anxiety)), MostAnxietyAdded), Cap(impulses.Sum(i => Math.Max(0, -i.Anxiety)), MostAnxietyEased)),
        new(Cap(impulses.Sum(i => Math.Max(0, i.Trust)), MostTrustGained), Cap(impulses.Sum(i => Math.Max(0, -i.Trust)), MostTrustLost)),
        new(Cap(impulses.Sum(i => Math.Max(0, i.Patience)), MostPatienceGained), Cap(impulses.Sum(i => Math.Max(0, -i.Patience)), MostPatienceLost)));

    private static double Cap(double sum, double most) => sum > most ? most / sum : 1;

    private static double Bounded(double value) => Math.Round(Math.Clamp(value, 0, 100), 2);

    private static FeelingChange Between(string reason, string why, Feelings a, Feelings b, Span? span) => new(
        reason, why, Moved(a.Anger, b.Anger), Moved(a.Anxiety, b.Anxiety), Moved(a.Trust, b.Trust), Moved(a.Patience, b.Patience), Moved(a.Acceptance, b.Acceptance), span);

    private static double Moved(double from, double to) => Math.Round(to - from, 2);

    private sealed record Scales(Pair Anger, Pair Anxiety, Pair Trust, Pair Patience)
    {
        public double For(Pair pair, double value) => value > 0 ? pair.Up : pair.Down;
    }

    private sealed record Pair(double Up, double Down);
}
