using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Asks, once a remedy is on the table, whether it solves it for the caller, or what is missing from it. "Is there anything else?" and "is that clear?" are half of that question.</summary>
internal sealed partial class ClosingCheck : ICriterion
{
    public Skill Skill => Skill.ProblemSolving;

    public string Name => "closing-check";

    public string Title => "Asks whether that solves it";

    public Judgement Judge(CallView call)
    {
        var onTheTable = call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied && o.Offer.Answer is not OfferAnswer.TooEarly).Select(o => o.Turn.Number).Concat(call.Done.Select(d => d.Turn + 1)).Concat(OfferedInWords(call)).DefaultIfEmpty(int.MaxValue).Min();
        var after = call.Turns.Where(t => t.Number >= onTheTable && t.Worth > 0).ToList();
        var check = after.Select(t => (Turn: t, Where: Whole(call, t))).Where(x => x.Where is not null).OrderByDescending(x => x.Turn.Worth).ThenByDescending(x => AsksOfAll(x.Where!.Value.Of(x.Turn.Record.Text))).ThenByDescending(x => x.Turn.Number).FirstOrDefault();
        var half = after.Select(t => (Turn: t, Where: Else(t) ?? Understood(t))).Where(x => x.Where is not null).OrderByDescending(x => x.Turn.Worth).ThenByDescending(x => Else(x.Turn) is not null).ThenByDescending(x => x.Turn.Number).FirstOrDefault();
        if (check.Turn is { } whole && whole.Worth >= 0.5 * (half.Turn?.Worth ?? 0))
            return Judgement.Of(whole.Worth, ProblemWords.Checked(whole.Number), CallView.Show(whole, check.Where, null, good: true));
        return half.Turn is not { } turn
            ? Judgement.Of(0, onTheTable == int.MaxValue ? ProblemWords.NothingToCheck(call.Name) : ProblemWords.NotChecked(call.Name))
            : Judgement.Of(0.5 * turn.Worth, Else(turn) is null ? ProblemWords.HalfChecked(turn.Number) : ProblemWords.AskedWhatElse(turn.Number), CallView.Show(turn, half.Where, null, good: true));
    }

    // "Is that everything you came for, or have I left something out?" asks it too.
    private static Span? Whole(CallView call, TurnView turn) => Checks(call, turn).OrderByDescending(a => AsksOfTheWhole.In(a.Words)).FirstOrDefault()?.Span
        ?? turn.Reading.Questions.FirstOrDefault(q => AsksOfTheWhole.WhatIsLeftOut(q.Words) && q.About is not QuestionAbout.Fact)?.Span;

    private static bool AsksOfAll(string words) => AsksOfTheWhole.In(words) || AsksOfTheWhole.WhatIsMissing(words);

    private static Span? Else(TurnView turn) => turn.Reading.Questions.FirstOrDefault(q => q.About == QuestionAbout.AnythingElse || AnythingElse().IsMatch(q.Words))?.Span;

    // An author may have foreseen it; it asks the same all the same.
    [GeneratedRegex(@"^\W*((so|and|ok|well|then|(is|was) there)\W+)*(anything|something) (else|more)( (you need|for you|today|on your mind|from me|i can do))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex AnythingElse();

    [GeneratedRegex(@"\b(settles?|settled|solves?|solved|sorts?|sorted)\b.*\b(it|that|this|all|everything|what you|for you)\b|\b(it|that|this|all|everything)\b.*\b(settles?|settled|solves?|solved|sorts?|sorted)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Settles();

    // "Is that right?" checks a fact, and "is that all right with you?" asks leave.
    private static Span? Understood(TurnView turn) => turn.Earned(Act.CheckUnderstanding).FirstOrDefault(a => OfWhatWasSaid().IsMatch(a.Words))?.Span;

    [GeneratedRegex(@"\b(clear|unclear|understand|understood|sense|follow|followed|with me|lost you|explain\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfWhatWasSaid();

    // "Would it help if somebody rang you?" offers.
    [GeneratedRegex(@"\b(would|will|might|could) (?:it|that|this) .{0,20}\bif\b", RegexOptions.IgnoreCase)]
    private static partial Regex Proposes();

    // "Shall I send them now, is that ok?" asks leave for something; "when may they bring it?" and "is it a special day?" ask for a fact.
    private static IEnumerable<HeardAct> Checks(CallView call, TurnView turn) => turn.Earned(Act.ConfirmSolution).Where(a => !call.Has(Ground.Case)
        || !turn.Reading.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Permission or QuestionAbout.Story && q.Span.Overlaps(a.Span) && !Settles().IsMatch(q.Words))
            && !LeaveAsked.In(turn.SentenceOf(a.Span)) && !Proposes().IsMatch(turn.SentenceOf(a.Span)) && (!LeaveAsked.WantsAYes(a.Words) || OnlyOfThingsDone(call, turn)));

    // "The cap is on, is that ok?" checks; "I set a cap, is that ok?" asks leave.
    private static bool OnlyOfThingsDone(CallView call, TurnView turn) =>
        call.Done.Any(d => d.Turn < turn.Number) && turn.Record.Offers.All(o => call.Done.Any(d => d.ActionId == o.ResolutionId && d.Turn < turn.Number));

    // Without a case nobody knows which remedies there are; the words say that one was offered.
    private static IEnumerable<int> OfferedInWords(CallView call) => call.Has(Ground.Case) ? [] : call.Turns.Where(t => t.Earns(Act.Offer)).Select(t => t.Number);
}
