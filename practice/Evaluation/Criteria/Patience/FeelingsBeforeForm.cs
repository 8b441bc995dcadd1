using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// While the caller vents (anger 60 or more at the start), the first two turns take it up before they ask for data. Asking for a fact
/// in them without any acknowledgement is form-first; greetings and fillers do not count as turns here. Not observed when the caller starts calmer.
/// </summary>
internal sealed class FeelingsBeforeForm : ICriterion
{
    internal const double VentingFrom = 60;

    // "From 35 to 412" has taken up what was poured out.
    private const int SaidBack = 2;

    public Skill Skill => Skill.Patience;

    public string Name => "feelings-before-form";

    public string Title => "Takes up what happened before asking for data";

    public Ground Needs => Ground.Feelings;

    public Judgement Judge(CallView call)
    {
        if (call.Scenario.Caller.Start.Anger < VentingFrom)
            return Judgement.NotObserved(PatienceWords.DidNotVent(call.Name, call.Scenario.Caller.Start.Anger, VentingFrom));
        var first = Opening(call).ToList();
        var formFirst = first.Where(t => IsFormFirst(call, t)).ToList();
        if (formFirst.Count > 0)
            return Judgement.Of(0, PatienceWords.FormFirst(formFirst[0].Number, call.Name), formFirst.Select(t => CallView.Show(t, good: false)));
        var taken = first.Where(t => !t.Interrupts && t.Earns(Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Paraphrase, Act.InviteMore)).MaxBy(t => Share(call, t));
        return taken is null
            ? Judgement.Of(0.4 * call.Engagement, Words.Counted(PatienceWords.NotTakenUp(call.Name), call))
            : Judgement.Of(Share(call, taken), PatienceWords.TakenUp(taken.Number, taken.Grounded, call.Name), CallView.Show(taken, good: true));
    }

    /// <summary>True when one of the first two turns asks an angry caller for data and nothing has been taken up so far.</summary>
    internal static bool IsFormFirst(CallView call, TurnView turn) => turn.Record.Before.Anger >= VentingFrom && turn.Reading.Has(Act.AskFact) && Opening(call).Contains(turn)
        && !call.Turns.Any(t => t.Number <= turn.Number && TakesUp(call, t));

    // A phrase before the form is no taking up when it has reached nobody.
    private static bool TakesUp(CallView call, TurnView turn) => turn.FactsSaidBack.Count(f => call.ToldBefore(f, turn.Number)) >= SaidBack || (call.AcceptsNothing
        ? turn.Earns(Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Apology, Act.Paraphrase)
        : turn.Heard(Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Apology, Act.Paraphrase).Any());

    // A kind phrase without anything of the case is worth as much as the call around it.
    private static double Share(CallView call, TurnView turn) => (turn.Number == 1 ? 1 : 0.7) * (turn.Grounded ? 1 : 0.7 * call.Engagement);

    private static IEnumerable<TurnView> Opening(CallView call) => call.Turns.Where(t => !t.IsNothing).Take(2);
}
