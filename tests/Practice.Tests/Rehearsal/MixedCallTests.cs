using CsCheck;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Rehearsal;

/// <summary>What holds in every call, on calls that make sense: skilled, clumsy and gaming agents take turns in one call, and noise comes in between.</summary>
public class MixedCallTests
{
    private static readonly string[] Noise = ["", "ok", "asdf qwer", "wait what", "Sorry, wrong window", "one sec", "???", "Vielen Dank und auf Wiedersehen", "you there?"];

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void MixedCall_KeepsTheInvariants(string id)
    {
        var scenario = BuiltIn.Get(id);
        var rehearser = new Rehearser(scenario);
        Gen.Select(Gen.ULong, Gen.Int[0, AgentKinds.All.Count - 1].List[2, 5], Gen.Int[0, 30])
            .Sample((seed, kinds, noise) => Check(scenario, rehearser.Play(new AgentKind("mixed", false, (s, d) => new Mixed(s, d, [.. kinds.Select(k => AgentKinds.All[k])], noise)), seed)), iter: 5, threads: 1);
    }

    private static void Check(Scenario scenario, RehearsedCall played)
    {
        var call = new Call(scenario, new Listener(scenario));
        var state = CallState.New;
        foreach (var happened in played.Events)
        {
            var before = state;
            state = call.On(state, happened.Event, happened.At).State;
            LedgerHolds(state);
            FeelingsHold(before, state);
        }

        Assert.Equal(CallJson.Write(played.State), CallJson.Write(state));
        NothingIsSaidTwice(state);
        GatesHold(scenario, state);
    }

    private static void LedgerHolds(CallState state)
    {
        // Told once, and by a line that was really said; asked again only after it was told.
        var told = state.Ledger.Where(e => e.Kind == LedgerEntryKind.Told).ToList();
        Assert.Equal(told.Count, told.Select(e => e.FactId).Distinct(StringComparer.Ordinal).Count());
        Assert.All(told, e => Assert.Contains(state.Transcript, l => l.Id == e.LineId && l.Tells.Contains(e.FactId)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in state.Ledger)
        {
            if (entry.Kind == LedgerEntryKind.Told)
                seen.Add(entry.FactId);
            else if (entry.Kind is LedgerEntryKind.AskedAgain or LedgerEntryKind.Misheard)
                Assert.Contains(entry.FactId, seen);
        }
    }

    private static void FeelingsHold(CallState before, CallState after)
    {
        var f = after.Feelings;
        Assert.All<double>([f.Anger, f.Anxiety, f.Trust, f.Patience, f.Acceptance], v => Assert.InRange(v, 0, 100));
        if (after.Turns.Count != before.Turns.Count + 1)
            return;
        var turn = after.Turns[^1];
        Assert.InRange(turn.After.Anger - turn.Before.Anger, -8.1, 16.1);
        Assert.InRange(turn.After.Trust - turn.Before.Trust, -18.1, 8.1);
        Assert.InRange(turn.After.Patience - turn.Before.Patience, -18.1, 8.1);
        // Every change has its reason, and the reasons add up to it.
        Assert.Equal(turn.After.Anger - turn.Before.Anger, turn.Changes.Sum(c => c.Anger), 0.06);
        Assert.Equal(turn.After.Trust - turn.Before.Trust, turn.Changes.Sum(c => c.Trust), 0.06);
    }

    private static void NothingIsSaidTwice(CallState state) =>
        Assert.Empty(state.Transcript.Where(l => l.Speaker == Speaker.Caller).GroupBy(l => l.Text, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));

    private static void GatesHold(Scenario scenario, CallState state)
    {
        foreach (var told in state.Ledger.Where(e => e.Kind == LedgerEntryKind.Told && scenario.Fact(e.FactId).IsHidden))
        {
            var turn = state.Turns.First(t => t.Number == told.Turn);
            Assert.Contains(scenario.Fact(told.FactId).Opens, g => (g.Trust is not { } trust || turn.After.Trust >= trust) && (g.Patience is not { } patience || turn.After.Patience >= patience)
                && (g.AfterFact is not { } other || state.Ledger.Any(e => e.FactId == other && e.Kind == LedgerEntryKind.Told)));
        }
    }

    /// <summary>Another agent every other turn, and noise now and then.</summary>
    private sealed class Mixed(Seen seen, Dice dice, IReadOnlyList<AgentKind> kinds, int noise) : Agent(seen, dice)
    {
        private readonly List<Agent> _agents = [.. kinds.Select(k => k.Make(seen, dice))];

        public override bool LetsFinish() => Current.LetsFinish();

        public override Step Next() => Dice.Pick(100) < noise ? new Say(Dice.One(Noise), 3) : Current.Next() is var step and not Leave ? step : new Wait(20);

        private Agent Current => _agents[Seen.Turns / 2 % _agents.Count];
    }
}
