namespace PracticeCaller.Practice.Caller;

/// <summary>What the caller keeps in mind from turn to turn, beside feelings and ledger.</summary>
public sealed record Mind
{
}
