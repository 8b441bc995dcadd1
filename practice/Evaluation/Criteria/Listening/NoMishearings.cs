using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Values are said back as they were told. Ground truth: the ledger. A mishearing put right later costs half.</summary>
internal sealed class NoMishearings : ICriterion
{
    public Skill Skill => Skill.Listening;

    public string Name => "no-mishearings";

    public string Title => "Gets values right";

    public Ground Needs => Ground.Facts;

    public Judgement Judge(CallView call)
    {
        var wrong = call.Entries(LedgerEntryKind.Misheard).ToList();
        var cost = wrong.Sum(w => PutRight(call, w.Entry) ? 0.25 : 0.5);
        var fault = wrong.Count > 0 ? ListeningWords.Misheard(call.LabelOf(wrong[0].Entry.FactId), wrong[0].Entry.ValueSaid, wrong.Count, PutRight(call, wrong[0].Entry)) : null;
        return call.Without(cost, fault, ListeningWords.NothingMisheard, wrong.Select(w => CallView.Show(w.Turn, w.Entry.Span, null, good: false)));
    }

    private static bool PutRight(CallView call, LedgerEntry wrong) =>
        call.Turns.Any(t => t.Number > wrong.Turn && t.FactsSaidBack.Contains(wrong.FactId));
}
