using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Offers;

/// <summary>How a remedy is spoken of, read off the words around it.</summary>
internal static class OfferTenses
{
    private static readonly PatternSet Denied = PatternSet.Of("""
        can|could|will|would|do|am|are|is|may|shall not
        unable|impossible|refuse
        no way|chance
        nothing i|we can
        not allowed|possible|permitted|able|authorized|eligible|entitled|an option|available
        without
        """);

    private static readonly PatternSet DeniedAfter = PatternSet.Of("""
        ~be not ..2 (possible|available|an option|allowed|permitted|something|on)
        ~be impossible
        ~be out of the question
        """);

    private static readonly PatternSet Done = PatternSet.Of("""
        i|we have ..2
        ~be|has|have ..1 been ..2
        ~be ..1 (done|booked|sent|credited|refunded|on its way|unlocked|reopened|set|confirmed|scheduled|arranged|approved|applied|active)
        done
        all|is set|sorted|done
        i|we just|already|also? (booked|sent|credited|refunded|unlocked|reopened|arranged|scheduled|applied|added|moved|replaced|rebooked|took|put|cancelled|removed|waived|ordered|raised|escalated|changed)
        """);

    private static readonly PatternSet Promised = PatternSet.Of("""
        i|we will
        i|we ~be going to
        let me|us
        i|we ~be ..2 (booking|sending|crediting|refunding|unlocking|reopening|arranging|scheduling|applying|adding|moving|replacing|rebooking|taking|putting|cancelling|removing|waiving|giving|setting|doing|raising|escalating|ordering|changing|getting|issuing|making)
        you will ..2 (get|receive|have|see|be)
        will be
        i|we promise|guarantee
        you are|have getting|got
        i|we now|also|then? (open|book|send|credit|issue|reissue|raise|set|move|add|change|keep|give|take|cap|ring|post|reserve|stop|lift|restore|refund|arrange|schedule|unblock) ..2
        """);

    private static readonly PatternSet Proposed = PatternSet.Of("""
        can|could|would|may|might|shall|should
        how|what about|if
        if you
        do you want|need
        one|another option
        option|options|alternatively|suggest|propose|recommend|happy|willing|possible|possibly|perhaps|maybe
        want me
        there is|are ..1 (a|an|one|another|#|still|also|room|space|slots|free) ..1
        """);

    /// <summary>The tense of the remedy at this place; a remedy merely named ("the credit form") is none.</summary>
    public static OfferTense? Of(Utterance u, Hit hit, bool phraseDenies)
    {
        var sentence = u.SentenceOf(hit.Start);
        var start = Before(u, hit, sentence);
        var end = Math.Min(sentence.End, hit.End + 6);
        if (phraseDenies)
            return Promised.Any(u, start, hit.End) ? OfferTense.Promised : OfferTense.Proposed;
        if (u[hit.Start].Negator >= start || u[hit.End - 1].Negator >= start && u[hit.End - 1].Negator < hit.End || Denied.Any(u, start, hit.Start + 1) || DeniedAfter.Any(u, hit.Start, end))
            return OfferTense.Denied;
        if (Proposed.Any(u, start, Math.Min(hit.End, hit.Start + 2)))
            return OfferTense.Proposed;
        if (Done.Any(u, start, Math.Min(sentence.End, hit.End + 4)))
            return OfferTense.SaidDone;
        if (Promised.Any(u, start, hit.End) || DoingNow(u, start, hit.End))
            return OfferTense.Promised;
        return sentence.Asks || Bare(u, hit, Math.Max(sentence.Start, u.ClauseStart(hit.Start))) || u[hit.Start].Norm is "there" || sentence.End - sentence.Start <= 6 ? OfferTense.Proposed : null;
    }

    /// <summary>What to underline: from the clause's start to the clause's end.</summary>
    public static (int Start, int End) Extent(Utterance u, Hit hit)
    {
        var sentence = u.SentenceOf(hit.Start);
        return (Math.Max(sentence.Start, u.ClauseStart(hit.Start)), Math.Min(sentence.End, Math.Max(hit.End, u.ClauseEnd(hit.End - 1))));
    }

    // "I'm lifting the block now."
    private static bool DoingNow(Utterance u, int start, int end) => Enumerable.Range(start, Math.Max(0, end - start))
        .Any(i => i > start && u[i].Norm is "am" or "are" && u[i - 1].Norm is "i" or "we" && Enumerable.Range(i + 1, Math.Max(0, Math.Min(3, end - i - 1))).Any(k => u[k].Norm.EndsWith("ing", StringComparison.Ordinal)));

    // The verb may stand a clause before: "I can take off 194, and put a cap on the line".
    private static int Before(Utterance u, Hit hit, Sentence sentence)
    {
        var clause = Math.Max(sentence.Start, u.ClauseStart(hit.Start));
        var end = hit.Start;
        for (var back = 0; back < 3 && clause > sentence.Start && !Speaks(u, clause, end); back++)
        {
            end = clause;
            clause = Math.Max(sentence.Start, u.ClauseStart(clause - 1));
        }

        return clause;
    }

    private static bool Speaks(Utterance u, int start, int end) =>
        Enumerable.Range(start, end - start).Any(i => u[i].Norm is "i" or "we" or "you" or "they" or "let" or "how" or "would" or "will" or "can" or "could");

    // An imperative or elliptic offer: "Credit of 194?", "50 euro cap from today".
    private static bool Bare(Utterance u, Hit hit, int start) => hit.Start - start <= 3;
}
