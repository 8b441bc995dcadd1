using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Tells words that could only be said in this call from words that fit any call: said in a turn that gives a fact back or names something of the case, or an invitation that
/// brought something which was used later.
/// </summary>
internal static class BoundToCase
{
    /// <summary>How much of the case's own words makes an act one about this case.</summary>
    internal const double Specific = 0.2;

    /// <summary>True when the act is bound to the case.</summary>
    /// <param name="act">What was heard.</param>
    /// <param name="reading">The turn it was heard in.</param>
    /// <param name="ledger">What the turn did to the ledger.</param>
    /// <param name="fruitful">True when the caller told something new in reply that the agent used later.</param>
    public static bool Is(HeardAct act, Reading reading, IReadOnlyList<LedgerEntry> ledger, bool fruitful) =>
        act.Specific >= Specific
        || (act.Act is Act.OpenQuestion or Act.InviteMore ? fruitful
            : ledger.Any(e => e.Kind == LedgerEntryKind.Restated) || reading.Facts.Any(f => f.Use is FactUse.Restated or FactUse.Confirmed) || reading.Acts.Any(a => a.Act == Act.NameCause && a.Specific >= Specific));
}
