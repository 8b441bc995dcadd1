using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// What the caller told is used: said back rightly, or needed by something done at the desk. The share is weighted by
/// <see cref="Fact.Weight"/>; 60 % is full marks, because nobody reads everything back.
/// </summary>
internal sealed class ToldFactsUsed : ICriterion
{
    internal const double FullMarksFrom = 0.6;

    public Skill Skill => Skill.Listening;

    public string Name => "told-facts-used";

    public string Title => "Uses what the caller told";

    public Ground Needs => Ground.Facts;

    public Judgement Judge(CallView call)
    {
        var told = call.ToldAt.Keys.Select(call.Scenario.Fact).ToList();
        if (told.Count == 0)
            return Judgement.NotObserved(ListeningWords.NothingTold(call.Name));

        var saidBack = call.Turns.SelectMany(t => t.FactsSaidBack.Where(f => call.ToldBefore(f, t.Number)).Select(f => (Fact: f, Turn: t))).ToList();
        var neededByDeeds = call.Done.SelectMany(d => call.Resolution(d.ActionId)?.NeedsFacts ?? []);
        var used = saidBack.Select(s => s.Fact).Concat(neededByDeeds).ToHashSet(StringComparer.Ordinal);
        var share = told.Where(f => used.Contains(f.Id)).Sum(f => (double)f.Weight) / told.Sum(f => Math.Max(1, f.Weight));
        var unused = told.Where(f => !used.Contains(f.Id)).OrderByDescending(f => f.Weight).ThenBy(f => call.ToldAt[f.Id]).ThenBy(f => f.Id, StringComparer.Ordinal).FirstOrDefault();
        return Judgement.Of(share / FullMarksFrom, ListeningWords.Used(told.Count(f => used.Contains(f.Id)), told.Count, share < FullMarksFrom ? unused?.Label : null, call.Name),
            saidBack.DistinctBy(s => s.Fact).Take(4).Select(s => Quote(s.Turn, s.Fact)));
    }

    private static Evidence Quote(TurnView turn, string fact)
    {
        var heard = turn.Reading.Facts.FirstOrDefault(f => f.FactId == fact && f.Use is FactUse.Restated or FactUse.Confirmed);
        return CallView.Show(turn, heard?.Span ?? turn.Ledger.FirstOrDefault(e => e.FactId == fact)?.Span, heard?.Words, good: true);
    }
}
