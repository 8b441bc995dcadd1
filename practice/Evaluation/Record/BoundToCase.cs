using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Tells words that could only be said in this call from words that fit any call: with enough of the case in them, in one sentence with a fact said back rightly,
/// or an invitation that brought something which was used later.
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
    public static bool Is(HeardAct act, Reading reading, IReadOnlyList<LedgerEntry> ledger, bool fruitful)
    {
        if (act.Specific >= Specific)
            return true;
        if (act.Act is Act.OpenQuestion or Act.InviteMore)
            return fruitful;
        var (start, end) = SentenceAround(reading.Text, act.Span);
        return reading.Facts.Any(f => f.Use is FactUse.Restated or FactUse.Confirmed && Within(f.Span)) || ledger.Any(e => e.Kind == LedgerEntryKind.Restated && e.Span is { } span && Within(span));

        bool Within(Span span) => span.Start >= start && span.End <= end;
    }

    private static (int Start, int End) SentenceAround(string text, Span span)
    {
        var start = text.AsSpan(0, Math.Clamp(span.Start, 0, text.Length)).LastIndexOfAny(".!?\n") + 1;
        var from = Math.Clamp(span.End - 1, 0, text.Length);
        var end = text.AsSpan(from).IndexOfAny(".!?\n");
        return (start, end < 0 ? text.Length : from + end + 1);
    }
}
