using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What went wrong in a turn, as a coach would name it.</summary>
/// <param name="Id">One of <see cref="WordingIds"/>, or <see cref="Situations.Insult"/>.</param>
/// <param name="Turn">The turn.</param>
/// <param name="Skill">The skill it is about.</param>
/// <param name="Span">The words, or null for the whole turn.</param>
/// <param name="FactId">The fact concerned, or null.</param>
/// <param name="Detail">What more the sentence needs: a count, a title, or null.</param>
internal sealed record Situation(string Id, TurnView Turn, Skill Skill, Span? Span = null, string? FactId = null, string? Detail = null);

/// <summary>Names what went wrong in a turn, gravest first; and what was left out in a call.</summary>
internal static partial class Situations
{
    /// <summary>No author writes a better wording for an insult; the one for a sharp tone serves.</summary>
    public const string Insult = "insult";

    /// <summary>What is wrong in this turn, gravest first; empty for a turn without a fault.</summary>
    public static IEnumerable<Situation> Of(CallView call, TurnView turn)
    {
        Situation Here(string id, Skill skill, Span? span = null, string? fact = null, string? detail = null) => new(id, turn, skill, span, fact, detail);
        Situation Said(string id, Skill skill, Act act) => Here(id, skill, turn.Reading.First(act)!.Span);
        var reading = turn.Reading;

        if (turn.Insults)
            yield return Said(Insult, Skill.Empathy, Act.Insult);
        if (turn.Interrupts)
            yield return Here(WordingIds.Interrupted, Skill.Patience, detail: $"{turn.Record.FragmentsCutOff}");
        if (turn.Ledger.FirstOrDefault(e => e.Kind == LedgerEntryKind.AskedAgain) is { } again)
            yield return Here(WordingIds.Reask, Skill.Listening, again.Span, again.FactId);
        if (turn.Ledger.FirstOrDefault(e => e.Kind == LedgerEntryKind.Misheard) is { } wrong)
            yield return Here(WordingIds.Misheard, Skill.Listening, wrong.Span, wrong.FactId, wrong.ValueSaid);
        if (reading.Has(Act.Blame))
            yield return Said(WordingIds.Blame, Skill.Empathy, Act.Blame);
        if (reading.Has(Act.CalmDown) && !reading.CalmsKindly)
            yield return Said(WordingIds.CalmDown, Skill.Empathy, Act.CalmDown);
        if (reading.Has(Act.Snap))
            yield return Said(WordingIds.Snap, Skill.Patience, Act.Snap);
        if (reading.Has(Act.Argue))
            yield return Said(WordingIds.Snap, Skill.Empathy, Act.Argue) with { Detail = "argue" };
        if (reading.Has(Act.Minimise))
            yield return Said(WordingIds.Minimise, Skill.Empathy, Act.Minimise);
        if (FeelingsBeforeForm.IsFormFirst(call, turn))
            yield return Said(WordingIds.FormFirst, Skill.Patience, Act.AskFact);
        if (NoColdActs.PolicyFirst(call, turn).FirstOrDefault() is { } policy)
            yield return Here(WordingIds.PolicyFirst, Skill.Empathy, policy.Span);
        foreach (var offer in turn.Record.Offers)
        {
            if (HonestPromises.CannotBeKept(call, offer))
                yield return Here(WordingIds.VaguePromise, Skill.ProblemSolving, offer.Span, detail: call.Resolution(offer.ResolutionId)?.Title ?? offer.ResolutionId);
            else if (offer.Tense != OfferTense.Denied && DiagnosesFirst.TooEarly(call, turn, offer))
                yield return Here(WordingIds.PrematureOffer, Skill.ProblemSolving, offer.Span, detail: DiagnosesFirst.Missing(call, turn, offer));
            else if (offer.Answer == OfferAnswer.Repeated)
                yield return Here(WordingIds.TwistIgnored, Skill.Flexibility, offer.Span, detail: call.Resolution(offer.ResolutionId)?.Title ?? offer.ResolutionId);
        }

        if (reading.Has(Act.Transfer) && turn.TrustChange < 0)
            yield return Said(WordingIds.Transfer, Skill.ProblemSolving, Act.Transfer) with { Detail = SendsToAPage().IsMatch(reading.First(Act.Transfer)!.Words) && !ToPeople().IsMatch(reading.First(Act.Transfer)!.Words) ? "page" : null };
        if (turn.Drew(MoveIds.VaguePromise))
            yield return Here(WordingIds.VaguePromise, Skill.ProblemSolving);
        if (turn.Record.QuestionsIgnored.Count > 0)
            yield return Here(WordingIds.QuestionIgnored, Skill.Listening);
        if (OneQuestionAtATime.Count(turn) is > 1 and var questions)
            yield return Here(WordingIds.QuestionStack, Skill.Patience, detail: $"{questions}");
        if (reading.Tone.Pressing)
            yield return Here(WordingIds.Hurry, Skill.Patience);
        if (reading.Tone.Gushing && (call.Needs.Warmth <= FitsRegister.GushingHurtsUpTo || turn.TrustChange < 0))
            yield return Here(WordingIds.Gushing, Skill.Empathy);
        if (reading.First(Act.AcknowledgeFeeling) is { } formula && !AcknowledgesWithCause.IsSpecific(turn) && formula.Specific < AcknowledgesWithCause.SpecificFrom)
            yield return Here(WordingIds.GenericEmpathy, Skill.Empathy, formula.Span);
        if (reading.Has(Act.Scripted))
            yield return Said(WordingIds.Scripted, Skill.Empathy, Act.Scripted);
        if (reading.Has(Act.Jargon))
            yield return Said(WordingIds.Jargon, Skill.Empathy, Act.Jargon);
        if (turn.Parroted || turn.Repeated)
            yield return Here(WordingIds.Scripted, Skill.Empathy, detail: turn.Parroted ? "echo" : "again");
    }

    /// <summary>What the call as a whole left out, each at the turn where it would have helped most.</summary>
    public static IEnumerable<Situation> LeftOut(CallView call)
    {
        if (call.Turns.Count == 0)
            yield break;
        if (call.Call.TwistAtTurn is { } at && call.Turns.FirstOrDefault(t => t.Number >= at) is { } after && new TwistTakenUp().Judge(call) is { Verdict: Verdict.NotMet })
            yield return new Situation(WordingIds.TwistIgnored, after, Skill.Flexibility);
        if (!call.Turns.Any(AcknowledgesWithCause.IsSpecific) && call.Needs.Warmth > Validates.ColdCaller)
            yield return new Situation(WordingIds.NoEmpathy, call.Turns.FirstOrDefault(t => !t.Reading.Has(Act.AcknowledgeFeeling)) ?? call.Turns[0], Skill.Empathy);
        if (!call.Turns.Any(t => t.Reading.Has(Act.SetExpectation)) && call.Turns.LastOrDefault(t => t.Heard(Act.ExplainStep, Act.OwnIt, Act.Hold, Act.Offer).Any()) is { } step)
            yield return new Situation(WordingIds.NoTime, step, Skill.ProblemSolving);
        if (!call.Turns.Any(t => t.Reading.Has(Act.ConfirmSolution)) && call.Offers.Where(o => o.Offer.Tense != OfferTense.Denied).Select(o => o.Turn).LastOrDefault() is { } offer)
            yield return new Situation(WordingIds.NoCheck, offer, Skill.ProblemSolving);
    }

    [GeneratedRegex(@"\b(form|website|site|page|app|portal|link|online|faq)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SendsToAPage();

    [GeneratedRegex(@"\b(team|colleague|department|desk|supervisor|manager|office|somebody|someone)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToPeople();
}
