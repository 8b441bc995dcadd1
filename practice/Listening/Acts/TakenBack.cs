using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>
/// Cold words that are reported to be rejected: "it was wrong of us to say you had forgotten it", "somebody wrote that you signed it yourself; I delete that".
/// Who takes words back does not say them.
/// </summary>
internal static class TakenBack
{
    // The verb of saying stands close before what was said.
    private const int Reach = 10;

    private static readonly PatternSet Reports = PatternSet.Of("""
        said|wrote|written|told|called|claimed|suggested|implied|stated|decided|assumed|accused|saying|writing|telling|suggesting|implying|calling|blaming|hinting|hinted -me
        (to|ever) say|write|tell|claim|suggest|imply|call|think|assume|blame|hint
        letter|file|note|notes|report|system|record|text ..1 says|said|reads|claims|has
        """);

    private static readonly PatternSet Rejects = PatternSet.Of("""
        ~be ..2 (wrong|unfair|untrue|false|nonsense|rubbish|mistaken|incorrect|unjust|shameful|ours|unworthy)
        ~be ..2 (a|our|my|their) ..1 (mistake|error|disgrace|lie|shame)
        ~be not ..1 (true|right|fair|so|ok|correct|acceptable)
        wrong|unfair|mistake|error|rude ..2 of|to
        (should|ought) ..1 (not|never)
        nobody|never should|ought
        no business|right|reason
        (delete|deleting|deleted|withdraw|withdrew|withdrawing|retract|strike|struck|cross|correcting|corrected|remove|removing) ..2 (it|that|this|them|those|out)
        (take|took|taking|takes) ..2 back
        ashamed
        (i|we) ..1 regret|apologize
        sorry ..1 (that|for|we|anybody|anyone|somebody|someone|they|about|if)
        owe|owes ..2 (an)? apology
        """);

    /// <summary>True when the words from this token on are what somebody on the agent's side said, and the reply rejects it.</summary>
    public static bool Covers(Utterance u, Hit hit)
    {
        var sentence = u.SentenceOf(hit.Start);
        if (Saying(u, Math.Max(sentence.Start, hit.Start - Reach), hit.Start) is not { } saying || (saying > sentence.Start && u[saying - 1].Norm == "you"))
            return false;
        // What rejects may be said before, behind, or in the next sentence.
        var after = Math.Min(u.Count, u.ClauseEnd(hit.End - 1));
        var next = u[hit.Start].Sentence + 1 < u.Sentences.Count ? u.Sentences[u[hit.Start].Sentence + 1] : sentence;
        return Rejects.Any(u, sentence.Start, Math.Min(hit.Start + 1, u.Count)) || Rejects.Any(u, Math.Min(hit.End, after), sentence.End)
            || (next != sentence && Rejects.Any(u, next.Start, next.End));
    }

    // The last verb of saying before the words; "you said that I am wrong" reports the caller and takes nothing back.
    private static int? Saying(Utterance u, int from, int before)
    {
        for (var i = before - 1; i >= from; i--)
        {
            if (Reports.At(u, i) is not null)
                return i;
        }

        return null;
    }
}
