using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Whether a hidden fact may be told now.</summary>
internal static class Gates
{
    public static bool IsOpen(CallDraft d, TurnInWork t, Fact fact) => fact.Opens.Any(g => Holds(d, t, fact, g));

    /// <summary>True when a gate that needs no question is open: the caller tells it of their own accord.</summary>
    /// <param name="d">The call.</param>
    /// <param name="t">The turn.</param>
    /// <param name="fact">A hidden fact.</param>
    /// <param name="leads">False when the caller has just replied to something else; then only what the agent has done now opens a gate.</param>
    /// <param name="answers">True when the caller has just answered a question of the agent's: that question had its answer and opens nothing.</param>
    public static bool Volunteers(CallDraft d, TurnInWork t, Fact fact, bool leads, bool answers) =>
        fact.Opens.Any(g => !g.Asked && (leads || g.AfterAct is not null) && !(answers && g.AfterAct == ActIds.Of(Act.OpenQuestion)) && Holds(d, t, fact, g));

    private static bool Holds(CallDraft d, TurnInWork t, Fact fact, Gate gate)
    {
        var f = d.State.Feelings;
        return (gate.Trust is not { } trust || f.Trust >= trust)
            && (gate.Patience is not { } patience || f.Patience >= patience)
            && (gate.AfterFact is not { } other || d.Ledger.IsTold(other))
            && (gate.AfterAct is not { } act || (ActIds.TryParse(act, out var wanted) && t.Reading.Has(wanted)))
            && (!gate.Asked || t.Ledger.Any(e => e.FactId == fact.Id && e.Kind is LedgerEntryKind.Asked));
    }
}
