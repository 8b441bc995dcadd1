using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Says who does it (40 %) and by when (60 %), in turns about the case. "Soon" is no time. Every promise the caller had to chase costs 30 %.</summary>
internal sealed partial class OwnerAndTime : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "owner-and-time";

    public string Title => "Names who does it and by when";

    public Judgement Judge(CallView call)
    {
        var owner = BestOf(call, [Act.OwnIt, Act.ExplainStep, Act.Offer], OwnsNextStep.Steps);
        var time = BestOf(call, [Act.SetExpectation], Times);
        var chased = call.Turns.Where(t => t.Drew(MoveIds.PromiseChased) || t.Drew(MoveIds.LateBack)).ToList();
        var share = 0.4 * (owner?.Worth ?? 0) + 0.6 * (time?.Worth ?? 0) - 0.3 * chased.Count;
        var shown = new List<Evidence>();
        if (owner is not null)
            shown.Add(CallView.Show(owner, OwnsNextStep.Steps(owner).MaxBy(a => Plainness(owner, a))!, good: true));
        if (time is not null)
            shown.Add(CallView.Show(time, Times(time).MaxBy(a => Plainness(time, a))!, good: true));
        return Judgement.Of(share, ProblemWords.OwnerAndTime(owner is not null, time is not null, chased.Count, call.Name), shown);
    }

    private static TurnView? BestOf(CallView call, Act[] acts, Func<TurnView, IEnumerable<HeardAct>> which) => call.Turns.Where(t => t.Grounded && which(t).Any()).OrderByDescending(t => t.Worth)
        .ThenByDescending(t => which(t).Max(a => Plainness(t, a))).ThenByDescending(t => t.Earns(acts[0])).ThenByDescending(t => t.Record.Offers.Any(o => o.Answer is OfferAnswer.Accepted or OfferAnswer.OverLimit)).FirstOrDefault();

    private static IEnumerable<HeardAct> Times(TurnView turn) => turn.Earned(Act.SetExpectation).Where(a => SaysWhen().IsMatch(a.Words));

    // A sentence in which somebody does something by some time shows it better than one with a time alone; a question shows neither.
    private static int Plainness(TurnView turn, HeardAct act)
    {
        var sentence = turn.SentenceOf(act.Span);
        return sentence.Contains('?', StringComparison.Ordinal) || DoesTheirBest().IsMatch(sentence) ? 0 : 1 + (SomebodyDoes().IsMatch(sentence) ? 1 : 0) + (ByThen().IsMatch(sentence) ? 1 : 0) + (act.Act != Act.SetExpectation ? NextStep.Clearness(sentence) : 0);
    }

    [GeneratedRegex(@"(['’]ll|\b(will|shall|going to|gonna|goes|go out|rings|calls|comes|writes|sends|arrives|delivers|gets|get|leaves|is due|will be|starts|runs|brings|looks))\b", RegexOptions.IgnoreCase)]
    private static partial Regex SomebodyDoes();

    [GeneratedRegex(@"\b(my|our) best\b|\btry to\b", RegexOptions.IgnoreCase)]
    private static partial Regex DoesTheirBest();

    [GeneratedRegex(@"\b(?:(?:by|until|till|before) (?:the |this |next )?(?:end|then|noon|midday|midnight|tonight|tomorrow|today|evening|week|mon|tues|wednes|thurs|fri|satur|sun|one|two|three|four|five|six|seven|eight|nine|ten|half|\d)|within|today|tonight|tomorrow|now|at \d+|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:a|an|one|two|three|four|five|ten|\d+))", RegexOptions.IgnoreCase)]
    private static partial Regex ByThen();

    // A figure, a day or a span of time: "soon" and "I'll stick to the point" hold nobody to anything.
    [GeneratedRegex(@"\d|\b(today|tonight|tomorrow|now|immediately|straight away|right away|this (minute|moment|morning|afternoon|evening|week)|minutes?|hours?|days?|weeks?|months?|noon|midday|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|o'clock|one|two|three|four|five|ten|as we speak|by the end|already)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SaysWhen();
}
