using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Invites the caller to tell it in their own way: an open question or "go on", early in the call. A caller who needs time
/// (need 0.7 or more) needs it twice. It earns nothing in a turn that cut the caller off.
/// </summary>
internal sealed class MakesRoom : ICriterion
{
    public Skill Skill => Skill.Patience;

    public string Name => "makes-room";

    public string Title => "Gives the caller room to tell it";

    public Judgement Judge(CallView call)
    {
        var invites = call.Turns.Where(t => !t.Interrupts && t.Earns(Act.InviteMore, Act.OpenQuestion)).ToList();
        var wanted = call.Needs.Time >= 0.7 ? 2 : 1;
        var share = invites.Select(t => t.Worth * (t.Number <= 4 ? 1 : 0.6)).OrderDescending().Take(wanted).Sum() / wanted;
        return Judgement.Of(share, PatienceWords.Room(invites.Count, wanted, call.Name), invites.Take(wanted).Select(t => CallView.Show(t, t.Earned(Act.InviteMore, Act.OpenQuestion).First(), good: true)));
    }
}
