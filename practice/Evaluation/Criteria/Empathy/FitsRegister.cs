using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Speaks so that this caller can take it: plain words, no unexplained jargon (a quarter each), no gushing (half each for a caller with
/// a need for warmth of 0.4 or less, a quarter otherwise), and for anybody at least one human word.
/// </summary>
internal sealed class FitsRegister : ICriterion
{
    internal const double GushingHurtsUpTo = 0.4;

    public Skill Skill => Skill.Empathy;

    public string Name => "fits-register";

    public string Title => "Finds the right tone for this caller";

    public Ground Needs => Ground.Persona;

    public Judgement Judge(CallView call)
    {
        var gushing = call.Turns.Where(t => t.Reading.Tone.Gushing).ToList();
        var jargon = call.Turns.Where(t => t.Reading.Has(Act.Jargon)).ToList();
        var warm = call.Turns.Any(t => t.Earns(Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Apology, Act.InviteMore));
        var stiff = call.Turns.Where(t => t.Reading.Tone.Words >= 12 && t.Reading.Tone.Plain < 0.35).ToList();
        var cost = gushing.Count * (call.Needs.Warmth <= GushingHurtsUpTo ? 0.5 : 0.25) + jargon.Count * 0.25 + stiff.Count * 0.2 + (warm ? 0 : 0.4) + call.Turns.Count(t => t.Insults);
        var fault = gushing.Count > 0
            ? EmpathyWords.Gushing(gushing[0].Number, call.Needs.Warmth <= GushingHurtsUpTo, call.Name)
            : jargon.Count > 0 ? EmpathyWords.Jargon(jargon[0].Number, call.Name)
            : stiff.Count > 0 ? EmpathyWords.Stiff(stiff[0].Number)
            : call.Engagement > 0 && !warm ? EmpathyWords.NothingWarm(call.Name) : null;
        return call.Without(cost, fault, EmpathyWords.RightTone(call.Name), gushing.Select(t => CallView.Show(t, good: false))
            .Concat(jargon.Select(t => CallView.Show(t, t.Reading.First(Act.Jargon)!, good: false))).Concat(stiff.Select(t => CallView.Show(t, good: false))));
    }
}
