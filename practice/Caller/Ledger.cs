namespace PracticeCaller.Practice.Caller;

/// <summary>Questions to the fact ledger.</summary>
internal readonly struct Ledger(IReadOnlyList<LedgerEntry> entries)
{
    public bool IsTold(string factId) => entries.Any(e => e.FactId == factId && e.Kind == LedgerEntryKind.Told);

    /// <summary>True when both know it: the caller told it, or the agent said it rightly before.</summary>
    public bool IsShared(string factId) => entries.Any(e => e.FactId == factId && (e.Kind is LedgerEntryKind.Told or LedgerEntryKind.Restated));

    public LedgerEntry? FirstTelling(string factId) => entries.FirstOrDefault(e => e.FactId == factId && e.Kind == LedgerEntryKind.Told);

    public int Count(string factId, LedgerEntryKind kind) => entries.Count(e => e.FactId == factId && e.Kind == kind);

    public int Count(LedgerEntryKind kind) => entries.Count(e => e.Kind == kind);

    public IReadOnlySet<string> Told => entries.Where(e => e.Kind == LedgerEntryKind.Told).Select(e => e.FactId).ToHashSet(StringComparer.Ordinal);
}
