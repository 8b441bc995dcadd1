using System.Text.RegularExpressions;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// The feeling is named together with what caused it in this case. The first such turn is worth 70 %, a second, different one the
/// rest. A formula that would fit any call is worth 25 % the first time and nothing after that.
/// </summary>
internal sealed partial class AcknowledgesWithCause : ICriterion
{
    /// <summary>How much of the case's own words an acknowledgement needs to count as one with its cause.</summary>
    internal const double SpecificFrom = 0.25;

    internal const double FormulaShare = 0.25;

    public Skill Skill => Skill.Empathy;

    public string Name => "acknowledges-with-cause";

    public string Title => "Names the feeling and its cause";

    public Judgement Judge(CallView call)
    {
        var specific = call.Turns.Where(IsSpecific).ToList();
        var formula = call.Turns.Where(t => !IsSpecific(t) && t.Earns(Act.AcknowledgeFeeling, Act.Apology)).MaxBy(t => t.Worth);
        var earned = specific.OrderByDescending(Effect).Take(2).Select((t, i) => Effect(t) * (i == 0 ? 0.7 : 0.3)).Sum();
        var share = Math.Max(earned, formula is null ? 0 : FormulaShare * formula.Worth);
        IEnumerable<Evidence> evidence = specific.Count > 0 ? specific.OrderBy(t => Rank(Shown(t))).Take(2).OrderBy(t => t.Number).Select(t => Quote(t, good: true)) : formula is null ? [] : [Quote(formula, good: false)];
        return Judgement.Of(share, EmpathyWords.Acknowledged(specific.Count, formula is not null, call.Name), evidence);
    }

    /// <summary>True when a feeling is named, regretted or justified in words that fit only this case.</summary>
    internal static bool IsSpecific(TurnView turn)
    {
        var feeling = turn.Earned(Act.AcknowledgeFeeling, Act.Validate, Act.Apology).ToList();
        return feeling.Any(a => a.Act != Act.Apology) && turn.Earns(Act.NameCause)
            || feeling.Any(a => a.Act == Act.Apology && turn.Earned(Act.NameCause).Any(c => c.Span.Overlaps(a.Span)) && !turn.Heard(Act.ExplainStep, Act.Hold).Any(s => s.Span.Overlaps(a.Span)))
                && turn.Grounded && turn.Reading.Remark is not (Remark.Mishap or Remark.TraineeTrouble or Remark.Newcomer)
            || feeling.Any(a => a.Specific >= SpecificFrom && (a.Act != Act.Apology || IsForTheCase(turn, a)));
    }

    // "Sorry, just opening your order" regrets nothing that happened to the caller.
    private static bool IsForTheCase(TurnView turn, HeardAct apology) =>
        turn.Reading.Remark is not (Remark.Mishap or Remark.TraineeTrouble or Remark.Newcomer) && Regrets().IsMatch(turn.SentenceOf(apology.Span));

    [GeneratedRegex(@"\b(sorry|apologi[sz]e|apologies|apology)\b(?:\s+[\w'’]+){0,3}?\s+(?:that|about|for|to hear)\s+(?!(?:this|that|it|everything|all|any|the|your|all the)?\s*(?:inconvenience|trouble|delay|wait|confusion)?\s*(?:[,.?!:;]|$))|\bsorry (?:you|we)\b|\bsorry (?:it|its|it['’]s|this|that)(?: has| have|['’]s)? (?:cost|took|taken|kept|left|made|ruined|spoil\w*|happened)\b|\b(?:our|my) (?:fault|mistake)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Regrets();

    // What the caller made of it is known better than what it looks like.
    private static double Effect(TurnView turn) =>
        turn.Worth * (turn.Drew(MoveIds.ScriptedEmpathy) || turn.Drew(MoveIds.ScriptedAgain) || turn.Drew(MoveIds.Gushing) ? 0.5 : 1);

    private static Evidence Quote(TurnView turn, bool good) => CallView.Show(turn, good ? Shown(turn) : turn.Earned(Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Apology).MaxBy(a => a.Specific)!, good);

    // A sentence with the feeling in it shows more than one with its cause alone.
    private static HeardAct Shown(TurnView turn) => turn.Earned(Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Apology).Where(a => a.Act != Act.Apology || IsForTheCase(turn, a)).OrderBy(Rank).ThenByDescending(a => a.Specific).First();

    private static int Rank(HeardAct act) => act.Act switch { Act.AcknowledgeFeeling => 0, Act.Apology => 1, Act.Validate => 2, _ => 3 };
}
