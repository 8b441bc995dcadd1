using System.Text.RegularExpressions;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Invites the caller to tell it in their own way: an open question or "go on", early in the call. A caller who needs time
/// (need 0.7 or more) needs it twice. It earns nothing in a turn that cut the caller off.
/// </summary>
internal sealed partial class MakesRoom : ICriterion
{
    public Skill Skill => Skill.Patience;

    public string Name => "makes-room";

    public string Title => "Gives the caller room to tell it";

    public Judgement Judge(CallView call)
    {
        var invites = call.Turns.Where(t => !t.Interrupts && Invitations(call, t).Any()).ToList();
        var wanted = call.Needs.Time >= 0.7 ? 2 : 1;
        var share = invites.Select(t => t.Worth * (t.Number <= 4 ? 1 : 0.6)).OrderDescending().Take(wanted).Sum() / wanted;
        return Judgement.Of(share, PatienceWords.Room(invites.Count, wanted, call.Name), invites.Take(wanted).Select(t => CallView.Show(t, Invitations(call, t).First(), good: true)));
    }

    // "What is in the box?", open as it is put, wants one detail and no story.
    private static IEnumerable<HeardAct> Invitations(CallView call, TurnView turn) => turn.Earned(Act.InviteMore, Act.OpenQuestion).Where(a => !(a.Act == Act.InviteMore && ForAChore().IsMatch(turn.SentenceOf(a.Span)))).Where(a => !call.Has(Ground.Case)
        || !turn.Reading.Questions.Any(q => q.Span.Overlaps(a.Span)) && (a.Act == Act.InviteMore || StartsATale().IsMatch(a.Words))
        || turn.Reading.Questions.Any(q => q.Span.Overlaps(a.Span) && (q.About is QuestionAbout.Story or QuestionAbout.Feeling or QuestionAbout.Wish || q.Open && (q.About is QuestionAbout.Topic or QuestionAbout.Unknown && StartsATale().IsMatch(q.Words) || q.About == QuestionAbout.Fact && AsksForAll().IsMatch(q.Words)))));

    // Where a fact is the story: "what happened with the two visits?"
    [GeneratedRegex(@"^\W*(so |and |ok |please |can you |could you |would you )*(what happened|walk me|talk me|take me|tell me (everything|all\b(?! the)))\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksForAll();

    // "Take your time with the counting" wants no story.
    [GeneratedRegex(@"\b(take your time|no (hurry|rush))\b.{0,12}\b((with|over) (?!it\b|that\b|telling\b)|go (?!on\b|ahead\b|through\b|over\b|back\b)|get (?!it\b|that\b)|count\w*|look\w*|find\w*|check\w*|read\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForAChore();

    [GeneratedRegex(@"^\W*(so |and |ok |please |can you |could you |would you )*(what happened|what (has|have|went|came|did you do|did they|was it like)|how (did|has|have|was|is|are|does|do)|tell me|walk me|talk me|take me|describe|explain)\b", RegexOptions.IgnoreCase)]
    private static partial Regex StartsATale();
}
