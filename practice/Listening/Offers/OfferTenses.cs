using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

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

    // Named to be ruled out: "the early train has two seats, so that one won't do".
    private static readonly PatternSet RuledOut = PatternSet.Of("""
        (will|would|does|do|can) not ..1 (do|work|help|fit|suit|solve|save) -more|that|it|anything
        (will|would) not ..1 (come|arrive|happen) $
        ~be ..1 no ..1 (good|use|help|option|way|solution)
        ~be not ..2 (good|enough|useful|what|the one|together|an answer|a solution|worth)
        ~be ..1 too (late|far|long|small|short|expensive|full|early|slow)
        (full|sold out|gone|taken|cancelled|canceled) $
        is|was just|plain|simply|only? (lazy|silly|useless|pointless|daft|stupid|cheeky|nonsense)
        so no
        (has|have) not got ..4 (any more|anymore|left|free|together|available|enough)
        (has|have) no ..4 (left|free|together|available)
        (rule|rules|ruled|ruling|leave|drop|forget|scrap|strike) ..2 out|it|that
        only|just|but ..1 (two|one|#) ..2 (seat|seats|place|places)
        """);

    // A remedy of which is told how it came off before is none that is held out now.
    private static readonly PatternSet Told = PatternSet.Of("""
        that|who|which ..1 (never|did|was|were|had|have)
        never|not (came|come|showed|turned|arrived|happened|rang|called|appeared)
        (you|they) ~be|have ..1 (promised|told|waited|had)
        """);

    // Thanked for, called senseless, or told of others is not held out: "thank you for not using the saw", "it's gone to the wrong office".
    private static readonly PatternSet OnlySpokenOf = PatternSet.Of("""
        gone to the wrong
        gone astray|missing
        ended up
        has|is|have ..1 sat|stuck|lost in|on|at|somewhere
        nobody|noone ..2 (called|rang|rung|phoned|sent|came|told|gave|paid|offered|booked|moved|checked|looked|refunded|collected|wrote|changed|entered|noted|updated|set|put|made|did|stopped|started)
        """);

    private static readonly PatternSet Senseless = PatternSet.Of("""
        make|makes|made no|little|zero sense
        ~be pointless|senseless
        ~be ..1 waste of
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
        brings|delivers|collects|fetches|picks|rings|calls|comes|arrives|takes|meets|walks ..3 (you|your|up|by|at|on|today|tonight|tomorrow|with|it|round)
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

    // Who looks for a flight has none to offer yet.
    private static readonly PatternSet Seeking = PatternSet.Of("look|looking|search|searching|hunt|hunting for|into");

    /// <summary>The tense of the remedy at this place; a remedy merely named ("the credit form") is none.</summary>
    public static OfferTense? Of(Utterance u, Hit hit, bool phraseDenies)
    {
        var sentence = u.SentenceOf(hit.Start);
        var start = Before(u, hit, sentence);
        var end = Math.Min(sentence.End, hit.End + 6);
        // A relief that holds only for now ("you don't have to pay first") is not the whole of it.
        if (phraseDenies && hit.End < sentence.End && u[Math.Min(hit.End, sentence.End - 1)].Norm is "first" or "before" or "until" or "till" or "yet" or "now" or "today" or "while" or "right" or "straight")
            return null;
        if (phraseDenies)
            return Promised.Any(u, start, hit.End) ? OfferTense.Promised : OfferTense.Proposed;
        var own = Math.Max(sentence.Start, u.ClauseStart(hit.Start));
        if (Told.Any(u, hit.End, Math.Min(sentence.End, hit.End + 4)) || IsSenseless(u, hit, sentence) || ThanksFor(u, own, hit.End) || IsTold(u, own, hit) || OnlySpokenOf.Any(u, own, hit.End))
            return null;
        if (IsRuledOut(u, hit, sentence))
            return OfferTense.Denied;
        if (u[hit.Start].Negator >= start || u[hit.End - 1].Negator >= start && u[hit.End - 1].Negator < hit.End || Denied.Any(u, start, hit.Start + 1) || DeniedAfter.Any(u, hit.Start, end))
            return OfferTense.Denied;
        if (Seeking.Any(u, start, hit.Start))
            return null;
        if (Proposed.Any(u, start, Math.Min(hit.End, hit.Start + 2)))
            return OfferTense.Proposed;
        if (Done.Any(u, start, Math.Min(sentence.End, hit.End + 4)))
            return OfferTense.SaidDone;
        if (Promised.Any(u, start, hit.End) || DoingNow(u, start, hit.End))
            return OfferTense.Promised;
        return sentence.Asks || Bare(u, hit, Math.Max(sentence.Start, u.ClauseStart(hit.Start))) || u[hit.Start].Norm is "there" || sentence.End - sentence.Start <= 6 ? OfferTense.Proposed : null;
    }

    private static bool ThanksFor(Utterance u, int start, int end) => Enumerable.Range(start, Math.Max(0, end - start))
        .Any(i => u[i].Norm is "thank" or "thanks" && Enumerable.Range(i + 1, 2).Any(k => k + 1 < end && u[k].Norm == "for" && (u[k + 1].Norm == "not" || u[k + 1].Norm.EndsWith("ing", StringComparison.Ordinal))
            && !Enumerable.Range(k + 1, end - k - 1).Any(m => u[m].Norm is "i" or "we")));

    private static bool IsSenseless(Utterance u, Hit hit, Sentence sentence) =>
        !sentence.Asks && Senseless.In(u, hit.Start, sentence.End).FirstOrDefault() is { End: > 0 } found && found.Start < u.ClauseEnd(hit.End - 1) && !Turns(u, hit.End, found.Start);

    // The ruling out may stand behind the remedy in its sentence, or open the next one: "... at 12:55. I know that's no good."
    private static bool IsRuledOut(Utterance u, Hit hit, Sentence sentence)
    {
        var behind = RuledOut.In(u, hit.End, sentence.End).FirstOrDefault();
        if (behind.End > 0 && !Turns(u, hit.End, behind.Start))
            return !sentence.Asks;
        if (u[hit.Start].Sentence + 1 >= u.Sentences.Count)
            return false;
        var next = u.Sentences[u[hit.Start].Sentence + 1];
        var at = next.Start;
        while (at < next.End && u[at].Norm is "but" or "so" or "and" or "i" or "know" or "sorry" or "well")
            at++;
        return at < next.End && u[at].Norm is "that" or "this" or "it" or "which" && RuledOut.In(u, at, Math.Min(next.End, at + 6)).Any(r => r.Start <= at + 2) && !next.Asks;
    }

    // "The loan won't be long, the engineer is too late": behind another subject it is no longer this remedy that is ruled out.
    private static bool Turns(Utterance u, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Any(i => (u[i].Norm is "but" && !(i + 1 < u.Count && u[i + 1].Norm is "that" or "it" or "this")) || u[i].Norm is "because" or "since" or "if" or "when" or "you" or "i" or "we" or "while");

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

    // "So your cousin fetched her, right?"
    private static bool IsTold(Utterance u, int start, Hit hit)
    {
        while (start < hit.End && u[start].Norm is "so" or "and" or "then" or "ok" or "okay" or "right" or "well" or "but")
            start++;
        var verb = Enumerable.Range(hit.Start, hit.End - hit.Start).FirstOrDefault(i => u[i].Norm.EndsWith("ed", StringComparison.Ordinal) && u[i].Stem != u[i].Norm, -1);
        var end = u.SentenceOf(hit.Start).End;
        return verb > start && IsPerson(u, start, verb) && !WordClasses.Has("aux", u[verb - 1]) && !Enumerable.Range(start, verb - start).Any(i => WordClasses.Has("aux", u[i]) || u[i].Norm is "i" or "we" or "get" or "gets" or "got" or "to")
            && !Enumerable.Range(verb, end - verb).Any(i => u[i].Norm is "will" or "goes" or "comes" or "would" or "free");
    }

    private static bool IsPerson(Utterance u, int start, int verb) => u[start].Norm is "you" or "he" or "she" or "they" or "somebody" or "someone" or "nobody"
        || (u[start].Norm is "your" or "his" or "her" or "their" or "the" or "a" && Enumerable.Range(start + 1, verb - start - 1).Any(i => WordKinds.FieldOf(u[i].Norm) == NounField.Person));

    // An imperative or elliptic offer: "Credit of 194?", "50 euro cap from today".
    private static bool Bare(Utterance u, Hit hit, int start) => hit.Start - start <= 3;
}
