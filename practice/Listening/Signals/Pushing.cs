using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// Words that push: what the other must do, what threatens otherwise, questions that are reproaches, and denying what they say. Coders of
/// motivational interviewing call it direct, confront and warn; service research calls it pressing. It makes people defend what they do.
/// </summary>
internal static class Pushing
{
    // Whatever else is said, a turn cannot push more than this.
    private const int Most = 3;

    private static readonly PatternSet Orders = PatternSet.Of("""
        you ..1 (must|should|ought|better)
        you ..1 (need|have|got|ought) to
        you (can|could) not ..1 (keep|go on|just|continue|let|afford|expect)
        ^ just? (stop|quit|forget|grow up|get over|snap out|pull yourself|deal with it)
        (i|we) ..2 (need|want|expect|order|urge) you to
        (i|we) ..3 (think|feel|believe|say) ..2 you ..1 (should|must|ought|need|have to|better)
        (i|we) wish you would
        (i|we) insist
        the best thing ..3 (~be|would be) to
        there ~be no (reason|excuse|such thing|way you|point in)
        """);

    // What the other feels they must do is theirs, and giving it back is no order.
    private static readonly PatternSet Reported = PatternSet.Of("""
        you ..2 (feel|feels|felt|think|thought|said|say|saying|mentioned|mention|believe|know|guess|wish|telling|told|worry|worried) ..4 you
        (like|if|whether|that|why|what|whatever|how|everything|anything|all|things|where|when) you ..1 (need|have|should|must|got|ought)
        """);

    private static readonly PatternSet Warnings = PatternSet.Of("""
        (you|he|she|they) ..2 (could|might|may|can|will|going to) ..2 (lose|die|fail|regret|ruin|wreck|kill|end up|mess up|go to jail|get (hurt|arrested|killed|sick|fired|caught|cancer|worse|into trouble|in trouble))
        (you|he|she|they) ..2 (could|might|may|can|will|going to) ..1 be (fired|arrested|sorry|charged|evicted|cut off|expelled)
        (put|puts|putting) ..1 (yourself|your|him|her|them|others) ..5 (risk|danger)
        at risk
        (the|your|a|big|high|higher|serious) (risk|risks) (of|for|to)
        ~be ..2 (dangerous|illegal|unacceptable|irresponsible|selfish)
        ~be ..2 (bad for you|against the law|killing you|hurting you|destroying)
        ~be a ..1 (big|serious|real|huge) ..1 (problem|risk|danger)
        (serious|severe|bad|many|terrible) (consequences|damage|harm)
        consequences
        or else
        before it ~be too late
        ~lead to ..3 (death|cancer|disease|problems|trouble)
        (i|we) ~be ..2 (disappointed|concerned|worried) ..2 (you|your|that you|about you|about your|about the amount|about how)
        """);

    private static readonly PatternSet Reproaches = PatternSet.Of("""
        do not you ..1 (know|think|want|care|see|realize|understand|feel|agree)
        (can|could|should) not you
        why ~do|can|could|would|will not you
        why would you
        how (could|can|dare) you
        what were you thinking
        ~do you (even|not|really) ..1 (know|realize|think|understand|care|want)
        ~do you ..1 (know|realize|understand) (that|how|what) -you|your ..5
        ~do you understand $
        ~be you (serious|kidding|even)
        what (can|could|would) be more
        what ~be wrong with you
        you know better
        you ..1 (knew|should have|should not)
        """);

    private static readonly PatternSet Denials = PatternSet.Of("""
        you ~be ..1 (wrong|mistaken|lying|overreacting|exaggerating|in denial|not listening|not trying)
        you ~be ..1 being ..1 (silly|dramatic|unreasonable|difficult|ridiculous|selfish|paranoid|unfair|negative|lazy|stubborn)
        (that|this|it) ~be not ..1 (true|how|what happened|an excuse|correct)
        (not|no) an? (excuse|excuses)
        (your|just|make|making|only) an? (excuse|excuses)
        your own? fault
        (it|that|this) ~do not (matter|make sense|make any sense)
        i do not (believe|care|buy|see why|understand why) ..2 (you|that|this|it)
        do not ..1 (be|feel) ..1 (silly|sad|afraid|scared|angry|upset|dramatic|ridiculous|so|that way|like that|bad|jealous|weak|lazy)
        (you|we) ..1 (all|everyone|everybody|others) (have|has) it worse
        """);

    /// <summary>Clauses that push, 0 to 3.</summary>
    /// <param name="u">The reply.</param>
    /// <param name="asked">Its questions: what is asked is not ordered ("what would you need to feel safe?").</param>
    public static int In(Utterance u, IReadOnlyList<Asked> asked)
    {
        var reported = Reported.In(u);
        var orders = Orders.In(u).Count(o => !reported.Any(r => o.Start >= r.Start && o.Start < r.End) && !asked.Any(q => o.Start >= q.Start && o.Start < q.End));
        return Math.Min(Most, orders + Said(u, Warnings) + Said(u, Reproaches) + Said(u, Denials));
    }

    // "That is not your fault" denies the reproach.
    private static int Said(Utterance u, PatternSet patterns) => patterns.In(u).Count(h => u[h.Start].Negator < 0 || u[h.Start].Negator >= h.Start);
}
