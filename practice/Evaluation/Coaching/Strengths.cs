using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What was good in a turn, as a coach would name it.</summary>
/// <param name="What">The clause that follows "you".</param>
/// <param name="Skill">The skill it is about.</param>
internal sealed record Strength(string What, Skill Skill);

/// <summary>Names what was best in a turn.</summary>
internal static class Strengths
{
    private const double AcceptanceThatCounts = 10;

    /// <summary>The best of the turn, or null when nothing stands out.</summary>
    public static Strength? Of(CallView call, TurnView turn)
    {
        var asked = turn.Ledger.Where(e => e.Kind == LedgerEntryKind.Asked).Select(e => e.FactId).ToHashSet(StringComparer.Ordinal);
        var openly = turn.Earns(Act.InviteMore) || turn.Reading.Questions.Any(q => q.About is QuestionAbout.Story or QuestionAbout.Feeling or QuestionAbout.Wish);
        var brought = openly || asked.Count > 0
            ? call.ToldAt.Where(t => t.Value == turn.Number && (openly || asked.Contains(t.Key)) && !turn.FactsSaidBack.Contains(t.Key)).Select(t => call.Fact(t.Key)).OfType<Fact>().OrderByDescending(f => f.IsHidden).ThenByDescending(f => f.Weight).ThenBy(f => f.Id, StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (turn.Reading.RaisesTwist && turn.Record.AfterTwist && call.Scenario.Twist is { DeskNote: not null } && !call.Turns.Any(t => t.Number < turn.Number && t.Reading.RaisesTwist))
            return new(CoachingWords.RaisedTwist(call.Name), Skill.Flexibility);
        if (brought is { IsHidden: true })
            return new(CoachingWords.BroughtToLight(brought.Label), Skill.Listening);
        if (turn.Record.Offers.Any(o => o.Answer == OfferAnswer.Accepted) && turn.Record.After.Acceptance - turn.Record.Before.Acceptance >= AcceptanceThatCounts)
            return new(turn.Record.Offers.Where(o => o.Answer == OfferAnswer.Accepted).All(o => o.Tense == OfferTense.SaidDone) ? CoachingWords.DoneFit(call.Name) : CoachingWords.OfferFit(call.Name), Skill.ProblemSolving);
        if (AcknowledgesWithCause.IsSpecific(turn))
            return new(CoachingWords.NamedCause, Skill.Empathy);
        if (turn.Earns(Act.Paraphrase) && turn.FactsSaidBack.Any())
            return new(CoachingWords.SummedUp(call.Name), Skill.Listening);
        if (turn.Earns(Act.Validate))
            return new(CoachingWords.Justified(call.Name), Skill.Empathy);
        if (turn.Earns(Act.ConfirmSolution))
            return new(CoachingWords.AskedWhetherSolved, Skill.ProblemSolving);
        if (turn.Earns(Act.OwnIt, Act.ExplainStep) && turn.Earns(Act.SetExpectation))
            return new(CoachingWords.StepAndTime, Skill.ProblemSolving);
        if (brought is not null)
            return new(CoachingWords.BroughtToLight(brought.Label), Skill.Listening);
        return turn.Earns(Act.InviteMore, Act.OpenQuestion) ? new(CoachingWords.GaveRoom(call.Name), Skill.Patience) : null;
    }
}
