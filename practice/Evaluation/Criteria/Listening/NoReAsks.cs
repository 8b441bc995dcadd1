using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Nothing told has to be told again. Ground truth: the ledger. One re-ask halves it, two leave nothing.</summary>
internal sealed class NoReAsks : ICriterion
{
    public Skill Skill => Skill.Listening;

    public string Name => "no-re-asks";

    public string Title => "Does not ask again for what was told";

    public Ground Needs => Ground.Facts;

    public Judgement Judge(CallView call)
    {
        var again = call.Entries(LedgerEntryKind.AskedAgain).ToList();
        var fault = again.Count > 0 ? ListeningWords.AskedAgain(again.Count, call.LabelOf(again[0].Entry.FactId), call.Name) : null;
        return call.Without(0.5 * again.Count, fault, ListeningWords.NothingAskedAgain(call.Name), again.Select(a => CallView.Show(a.Turn, a.Entry.Span, null, good: false)));
    }
}
