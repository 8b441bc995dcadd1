using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Asks, once a remedy is on the table, whether it solves it for the caller. "Is there anything else?" is not that question.</summary>
internal sealed class ClosingCheck : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "closing-check";

    public string Title => "Asks whether that solves it";

    public Judgement Judge(CallView call)
    {
        var onTheTable = call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied && o.Offer.Answer is not OfferAnswer.TooEarly).Select(o => o.Turn.Number).Concat(call.Done.Select(d => d.Turn + 1)).Concat(OfferedInWords(call)).DefaultIfEmpty(int.MaxValue).Min();
        var check = call.Turns.Where(t => t.Number >= onTheTable && Checks(call, t).Any()).OrderByDescending(t => t.Worth).ThenByDescending(t => Checks(call, t).Any(a => AsksOfTheWhole.In(a.Words))).ThenByDescending(t => t.Number).FirstOrDefault();
        var half = call.Turns.Where(t => t.Number >= onTheTable && t.Earns(Act.CheckUnderstanding)).MaxBy(t => t.Worth);
        if (check is not null && check.Worth >= 0.5 * (half?.Worth ?? 0))
            return Judgement.Of(check.Worth, ProblemWords.Checked(check.Number), CallView.Show(check, Checks(call, check).First(), good: true));
        return half is null
            ? Judgement.Of(0, onTheTable == int.MaxValue ? ProblemWords.NothingToCheck(call.Name) : ProblemWords.NotChecked(call.Name))
            : Judgement.Of(0.5 * half.Worth, ProblemWords.HalfChecked(half.Number), CallView.Show(half, half.Earned(Act.CheckUnderstanding).First(), good: true));
    }

    // "Shall I send them now, is that ok?" asks leave for something; "when may they bring it?" and "is it a special day?" ask for a fact.
    private static IEnumerable<HeardAct> Checks(CallView call, TurnView turn) => turn.Earned(Act.ConfirmSolution).Where(a => !call.Has(Ground.Case)
        || !turn.Reading.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Permission or QuestionAbout.Story && q.Span.Overlaps(a.Span))
            && !LeaveAsked.In(turn.SentenceOf(a.Span)) && (!LeaveAsked.WantsAYes(a.Words) || OnlyOfThingsDone(call, turn)));

    // "The cap is on, is that ok?" checks; "I set a cap, is that ok?" asks leave.
    private static bool OnlyOfThingsDone(CallView call, TurnView turn) =>
        call.Done.Any(d => d.Turn < turn.Number) && turn.Record.Offers.All(o => call.Done.Any(d => d.ActionId == o.ResolutionId && d.Turn < turn.Number));

    // Without a case nobody knows which remedies there are; the words say that one was offered.
    private static IEnumerable<int> OfferedInWords(CallView call) => call.Has(Ground.Case) ? [] : call.Turns.Where(t => t.Earns(Act.Offer)).Select(t => t.Number);
}
