using System.Globalization;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Whether a value that differs from a fact's is a mishearing of it, or simply belongs to something else: an offer, a duration, a choice, the
/// agent's own findings.
/// </summary>
internal static class Mishearing
{
    private const int SurelyACode = 5;
    private const double ClearlyOfThis = 0.45;
    private const double Meant = 0.3;

    private static readonly PatternSet Frame = PatternSet.Of("""
        you said|told|mentioned|wrote|say|are saying|gave|were|was|paid|had|have|got|stayed|called|moved|went|read|travelled|flew|booked|ordered|received
        so that|it|this is|was
        ^ that|it ~be ..1 #
        your ..3 ~be
        if i ..3 (understand|understood|heard|got)
        to confirm|recap|summarize|check
        let me ..2 (confirm|recap|summarize|repeat|check)
        ^ so you|your|it|that|the|this|from|on|at|#
        i|we have ..2 noted|written|down|here|that|your|you
        i|we ..1 noted|wrote|note|put
        got it|that|your|you
        ^ thanks|thank ..3 #
        # thanks|thank|noted
        born ..3
        """);

    private static readonly PatternSet OfTheCaller = PatternSet.Of("""
        you
        ^ so|and|then so?
        """);

    private static readonly PatternSet OfTheDesk = PatternSet.Of("""
        here|stamped|scanned|logged|filed
        we|i ..1 (estimated|have|see|found|noted|wrote|show)
        our|my ..1 (estimate|figure|record|screen|system|desk|file)
        """);

    private static readonly PatternSet Tagged = PatternSet.Of("""
        right|correct|yes $
        is that ..1 (right|correct)
        """);

    private static readonly PatternSet OwnBusiness = PatternSet.Of("""
        i|we can|could|will|would|may
        i|we am|are going|offering|taking|giving|putting|crediting|booking|sending
        i|we have ..1 (credited|taken|put|booked|refunded|sent|set|applied|added|moved|found)
        let me
        i|we see|found|find
        would you|that
        would|could|will #
        how about
        up to
        maximum|minimum|limit|cap|instead|between
        """);

    /// <summary>How surely the wrong value was meant as this fact's value: 0 not at all; of several facts the surest is meant.</summary>
    public static double Sureness(Scene scene, FactVocabulary fact, Comparison wrong, bool saidRightToo) =>
        Is(scene, fact, wrong, saidRightToo) ? 0.1 + Spoken(scene, fact, wrong) + (wrong.Near ? 0.3 : 0) + (wrong.Bare ? 0 : 0.1) : 0;

    private static bool Is(Scene scene, FactVocabulary fact, Comparison wrong, bool saidRightToo)
    {
        var u = scene.U;
        var sentence = u.SentenceOf(wrong.Start);
        var clause = Math.Max(sentence.Start, u.ClauseStart(wrong.Start));
        var clauseEnd = Math.Min(sentence.End, u.ClauseEnd(wrong.End - 1));
        if (u[wrong.Start].Negator >= clause || u[wrong.Start].Quoted)
            return false;

        // A long number that differs by a slip is no other number.
        if (fact.Fact.Kind == FactKind.Code && wrong.Near && fact.Code.Length >= SurelyACode && !OnRecord(scene, wrong))
            return true;
        if (Multiplies(u, fact, wrong) || IsOrdinalWord(u, wrong))
            return false;

        var spoken = Spoken(scene, fact, wrong);
        // What the caller has said themselves belongs to something else, unless it is clearly of this.
        if ((spoken < ClearlyOfThis || saidRightToo) && fact.Fact.Kind != FactKind.Time && Enumerable.Range(wrong.Start, wrong.End - wrong.Start).All(i => scene.CallerHasSaid(u[i])))
            return false;
        var rival = scene.Case.Facts.Where(f => f != fact && SameFamily(f, fact)).Select(f => SpokenOf(scene, f, wrong.Start, wrong.End)).DefaultIfEmpty(0).Max();
        var claim = scene.Message.Claims.FirstOrDefault(c => wrong.Start >= c.Start && wrong.Start < c.End);
        var claimed = claim.End > 0 && !claim.Own;
        var framed = claimed || Frame.Any(u, clause, clauseEnd);
        var tagged = sentence.Asks || Tagged.Any(u, clause, sentence.End);
        if (scene.Asked.Any(q => q.Form == Questions.AskForm.Inverted && wrong.Start >= q.Start && wrong.Start < q.End && u[q.Start].Norm is "would" or "could" or "can" or "shall" or "should" or "may" or "will"))
            return false;
        if ((claim.Own && fact.Fact.Kind != FactKind.Code && !(wrong.Near && !wrong.Bare)) || (OwnBusiness.Any(u, clause, wrong.Start + 1) && !framed))
            return false;
        if (fact.Fact.Kind == FactKind.Code && Enumerable.Range(clause, wrong.Start - clause).Any(i => u[i].Norm is "my" or "our"))
            return false;
        if (scene.Offers.Any(o => o.Span.Start < u.SpanOf(sentence.Start, sentence.End).End && o.Span.End > u[sentence.Start].Start) && !((wrong.Near && Frame.Any(u, clause, clauseEnd)) || (claimed && spoken >= 0.6 && !OwnBusiness.Any(u, clause, clauseEnd))))
            return false;
        if (fact.Fact.Kind is FactKind.Quantity or FactKind.Time && wrong.Bare && spoken <= 0 && !(fact.Fact.Kind == FactKind.Time && claimed && OnlyOneOfKind(scene, fact) && Claims.OfTheCaller(u, claim.Start, claim.End)))
            return false;
        if (fact.Fact.Kind is FactKind.Date or FactKind.Dates && wrong.Bare && !((framed || tagged) && spoken > 0))
            return false;
        if (fact.Fact.Kind is FactKind.Date or FactKind.Dates && spoken <= 0 && sentence.Asks && OfAnotherEvent(scene, fact, sentence, wrong))
            return false;
        if (OnRecord(scene, wrong) && !(framed && spoken > 0 && (tagged || OfTheCaller.Any(u, sentence.Start, sentence.End)) && !OfTheDesk.Any(u, sentence.Start, sentence.End)))
            return false;

        if (wrong.Near && !wrong.Bare && fact.Fact.Kind is FactKind.Date or FactKind.Dates)
            return spoken > 0 || framed || tagged;
        if (wrong.Near && !wrong.Bare)
            return spoken > 0 || framed || tagged || !saidRightToo;
        if (wrong.Near)
            return spoken > 0 || framed || tagged;
        if (spoken <= 0 || spoken < rival)
            return framed && !saidRightToo && OnlyOneOfKind(scene, fact) && (tagged || (claimed && (!wrong.Bare || fact.Fact.Kind == FactKind.Time) && Claims.OfTheCaller(u, claim.Start, claim.End)));
        return (framed || tagged || spoken >= 0.5) && !saidRightToo;
    }

    // Where no word of the fact stands around it, the sentence as a whole may still mean this fact before any other: "so it was booked in March".
    private static double Spoken(Scene scene, FactVocabulary fact, Comparison wrong) =>
        SpokenOf(scene, fact, wrong.Start, wrong.End) is > 0 and var spoken ? spoken : MishearingGuards.IsNewValue(scene, fact, wrong.Start, wrong.End) && MishearingGuards.IsMeant(scene, fact, scene.U.SentenceOf(wrong.Start)) ? Meant : 0;

    /// <summary>How clearly the words around a value speak of this fact: 0 not at all, about 1 for a word of its own.</summary>
    public static double SpokenOf(Scene scene, FactVocabulary fact, int start, int end)
    {
        var u = scene.U;
        var sentence = u.SentenceOf(start);
        var from = Math.Max(sentence.Start, start - 8);
        var to = Math.Min(sentence.End, end + 5);
        double best = 0;
        foreach (var about in fact.About)
        {
            for (var i = from; i < to; i++)
            {
                if (u[i].Stem != about[0] || (i >= start && i < end && u[i].IsNumber))
                    continue;
                var all = about.Length == 1 || about.Skip(1).All(s => Enumerable.Range(from, to - from).Any(k => u[k].Stem == s));
                var near = i >= start - 4 && i < end + 3 ? 1 : 0.7;
                if (all)
                    best = Math.Max(best, near * about.Where(s => !StopWords.IsGrammar(s)).Select(scene.Case.Weight).DefaultIfEmpty(0).Max());
            }
        }

        // Any other word of the fact points at it, less clearly.
        for (var i = from; i < to; i++)
        {
            if (i >= start && i < end || u[i].IsNumber || StopWords.IsGeneral(u[i].Stem) || !fact.Words.Contains(u[i].Stem) || WordClasses.Has("month", u[i]) || WordClasses.Has("weekday", u[i]))
                continue;
            if (scene.Case.Rarity(u[i].Stem) is >= 0.5 and var rare)
                best = Math.Max(best, 0.6 * rare);
        }

        return best;
    }

    // "Three times the usual bill".
    private static bool Multiplies(Utterance u, FactVocabulary fact, Comparison wrong)
    {
        var timesBehind = wrong.End < u.Count && u[wrong.End].Norm is "times" && u[wrong.End].Sentence == u[wrong.Start].Sentence;
        return (timesBehind && (fact.Fact.Kind != FactKind.Quantity || Compares(u, wrong.End + 1))) || (u[wrong.End - 1].Norm is "times" && Compares(u, wrong.End));
    }

    private static bool Compares(Utterance u, int at) => at < u.Count && u[at].Norm is "the" or "as" or "your" or "more" or "that" or "what" or "higher" or "bigger";

    // "Page 2, the second was an estimate" counts, and names no day.
    private static bool IsOrdinalWord(Utterance u, Comparison wrong) => (wrong.Bare || (wrong.Said.Split("..") is [var first, var last] && first == last)) && Enumerable.Range(wrong.Start, wrong.End - wrong.Start).Any(i => u[i].Written is "first" or "second" or "third");

    // "Did the courier ring on the 11th?" asks of the courier, where the fact is the day of the order.
    private static bool OfAnotherEvent(Scene scene, FactVocabulary fact, Sentence sentence, Comparison wrong) =>
        Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Any(i => (i < wrong.Start || i >= wrong.End) && !scene.U[i].IsNumber && !StopWords.IsGeneral(scene.U[i].Stem) && !fact.Words.Contains(scene.U[i].Stem)
            && (WordKinds.IsNoun(scene.U[i].Norm) || WordKinds.IsVerb(scene.U[i].Norm)));

    public static bool SameFamily(FactVocabulary a, FactVocabulary b) => Family(a.Fact.Kind) == Family(b.Fact.Kind);

    private static int Family(FactKind kind) => kind switch
    {
        FactKind.Amount or FactKind.Quantity or FactKind.Code => 1,
        FactKind.Date or FactKind.Dates => 2,
        FactKind.Time => 3,
        _ => 4,
    };

    private static bool OnlyOneOfKind(Scene scene, FactVocabulary fact) =>
        scene.Case.Facts.Count(f => f.Fact.Kind == fact.Fact.Kind && scene.Context.Told.Contains(f.Fact.Id)) == 1;

    // What the desk shows differently from what the caller says is no mishearing when read out.
    private static bool OnRecord(Scene scene, Comparison wrong)
    {
        if (wrong.Said.Split("..").All(d => DateOnly.TryParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && scene.Case.RecordDays.Contains(day)))
            return true;
        var digits = new string([.. wrong.Said.TakeWhile(c => c != ' ').Where(char.IsAsciiLetterOrDigit)]);
        return digits.Length >= 2 && scene.Case.RecordTokens.Any(r => r.Split(' ').Contains(digits) || r.Replace(" ", "", StringComparison.Ordinal).Contains(digits, StringComparison.Ordinal) && digits.Length >= 4);
    }
}
