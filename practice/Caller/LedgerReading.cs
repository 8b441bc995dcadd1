using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Caller;

/// <summary>Writes what was heard into the fact ledger: said back rightly, wrongly, asked for, or asked for again.</summary>
internal static class LedgerReading
{
    public static IReadOnlyList<LedgerEntry> Of(CallDraft d, Reading reading, int turn, string lineId)
    {
        var entries = new List<LedgerEntry>();
        foreach (var fact in reading.Facts.GroupBy(f => f.FactId))
        {
            var told = d.Ledger.IsTold(fact.Key);
            var right = fact.FirstOrDefault(f => f.Use is FactUse.Restated or FactUse.Confirmed);
            var wrong = fact.FirstOrDefault(f => f.Use == FactUse.Misheard);
            var asked = fact.FirstOrDefault(f => f.Use == FactUse.Asked);
            if (wrong is not null && told && right is null)
                entries.Add(new(fact.Key, LedgerEntryKind.Misheard, turn, lineId, wrong.Span, AsSpoken(wrong)));
            // Naming an untold thing in a question ("did you get a warning?") asks for it; it gives nothing back.
            // Naming something the caller hides, even as a statement, only probes for it.
            var asksByNaming = right is not null && !told && (d.Scenario.Fact(fact.Key).IsHidden || reading.Questions.Any(q => fact.Any(f => q.Span.Overlaps(f.Span))));
            if (asksByNaming)
                entries.Add(new(fact.Key, LedgerEntryKind.Asked, turn, lineId, right!.Span));
            else if (right is not null)
                entries.Add(new(fact.Key, LedgerEntryKind.Restated, turn, lineId, right.Span));
            else if (asked is not null && wrong is null && (!told || fact.Any(f => f.NothingElse)))
                entries.Add(new(fact.Key, told ? LedgerEntryKind.AskedAgain : LedgerEntryKind.Asked, turn, lineId, asked.Span));
        }
        return entries;
    }

    /// <summary>What the agent said, in the agent's words where they are short: nobody quotes a date in ISO form.</summary>
    private static string? AsSpoken(HeardFact heard)
    {
        const int shortEnough = 32;
        var words = heard.Words.Trim();
        return words.Length is > 0 and <= shortEnough ? words : heard.ValueSaid;
    }
}
