using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// One sentence that states something: does it give back the other's meaning, or tell them something? After the codebooks of motivational
/// interviewing: a reflection is a statement about the client that the client could confirm; information and advice are about the world or about what to do.
/// </summary>
/// <param name="Reflects">0 and up; about 1 for a plain reflection.</param>
/// <param name="AddsMeaning">True when it names a feeling, wish or two sides.</param>
/// <param name="Informs">0 and up; about 1 for a plain piece of information or advice.</param>
/// <param name="Directs">Clauses that tell the other what to do.</param>
internal sealed record Statement(double Reflects, bool AddsMeaning, double Informs, int Directs)
{
    private const int FewestWords = 2;

    // Who asks in the same breath mainly asks.
    private const double BesideAQuestion = 0.75;

    private static readonly PatternSet Lead = PatternSet.Of("""
        (it|that|this|which)? ..1 (sounds|seems|looks|sound|seem|feels) ..2 (like|as if|as though|that|to me|to you|you|it)
        (what|i) ..2 (hear|hearing|heard|gather|sense|understand|get) ..3 (you|is|that|your|it)
        you ~be ..2 (saying|telling|feeling|thinking|wondering|trying|hoping|looking|worried|concerned|not|really|kind|feeling|wanting|finding|struggling|dealing|going)
        you ..2 (feel|felt|think|thought|want|wanted|need|needed|like|love|knew|see|find|found|believe|enjoy|hate|care|hope|wish|mentioned|said|noticed|realize|remember|told|decided|tried|prefer)
        (so|and|but|because|then|yeah|ok|okay|right|well|now) ..2 (you|your|that|it|this|they|he|she) ~be|has|have|had|do|does|did|would|could|feel|felt|want|think|get|got|just|really|kind
        (in other words|let me ..2 (summarize|recap|see if)|to ..1 (summarize|recap)|if i ..2 (understand|hear|get|got))
        (on (the|one|the one) ..1 hand|at the same time|part of you|a part of you|for you|to you)
        you have ..2 (been|had|got|done|tried|thought|noticed|made|said|mentioned|taken|gone|lost|come|seen|found|never|always|already|really)
        you would ..2 (like|be|rather|want|love|prefer|have|feel|hate|not)
        you could see|tell|feel
        you can see|tell|feel|not
        that is ..3 (important|hard|tough|difficult|scary|frustrating|big|something|what|why|how) ..4 (you|your)?
        (must|has to) ..1 (be|feel|have been)
        """);

    private static readonly PatternSet Direct = PatternSet.Of("""
        you ..1 (should|must|ought|better)
        you ..1 (need|have|got|ought) to
        you ..1 (might|may|could) ..1 (want|try|consider|think|also|start|look|talk|ask|use|take|go|just|at least|even)
        you ..1 can ..1 (try|start|talk|take|use|do|go|get|always|also|call|ask|just|make|find|look)
        (i|we) ..2 (recommend|suggest|advise|encourage|urge|would suggest|want you|need you|would like you|think you)
        (my|the) ..1 (advice|suggestion|recommendation)
        why do not you
        have you ..1 (tried|thought about|considered)
        how about
        ^ just? (try|go|talk|get|take|make|keep|stop|start|do|remember|think|find|seek|call|see|ask|focus|use|let|give|tell|consider|write|read|look|learn|quit|leave|be|join|avoid|put)
        do not ..1 (be|do|worry|give|let|kill|think|go|listen|try|try|forget|stop|feel|take|get|give up)
        if i ~be you
        (it is|that is|it would be|might be|may be|would be) ..2 (important|best|better|good|helpful|worth|a good idea|great) ..1 (to|for you to|if you)
        instead of
        """);

    private static readonly PatternSet OwnPlan = PatternSet.Of("""
        (i|we) ..2 (will|am going to|are going to|would like to|want to|wanted to|can|could|may|might|need to|have to|got to|have got|do|did|know|think|believe|see|saw|use|offer|provide|talk|consider|do not|have|had|just)
        let us
        let me
        (there is|there are|there has|there have|studies|research|people|most|many|some|a lot of|usually|typically|often|sometimes|according|because|the reason|it can|they can|this can|that can|which can|it helps|it will|this will|that will|these|those)
        """);

    private static readonly PatternSet Feeling = PatternSet.Of("""
        @feeling
        @hardship
        (important|want|wants|wanted|hope|hoping|wish|worry|worried|fear|value|matter|matters|care|struggle|struggling|torn|mixed|proud|ready|committed|lonely|responsible|freedom|control|trust|motivated|confident)
        (on the other hand|at the same time|part of you|but also|even though|in spite)
        (must|has to) ..1 (be|feel|have been)
        (sounds|seems|feels|feel|felt) ..1 like
        """);

    private static readonly PatternSet Filler = PatternSet.Of("you know|see");

    private static readonly PatternSet Courtesy = PatternSet.Of("""
        thank you|thanks|welcome
        (good|great|nice) (job|to|morning|afternoon|evening|luck|work)
        hello|hi|hey|bye|goodbye
        """);

    /// <summary>The statements of a reply, in order.</summary>
    public static List<Statement> Of(Utterance u, IReadOnlyList<Asked> asked, IReadOnlySet<string> theirs)
    {
        var statements = new List<Statement>();
        foreach (var sentence in u.Sentences)
        {
            var question = asked.Where(q => q.Start >= sentence.Start && q.Start < sentence.End && q.Form is not (AskForm.Tag or AskForm.Declarative or AskForm.Elliptic)).Select(q => q.Start).DefaultIfEmpty(sentence.End).Min();
            if (question - sentence.Start >= FewestWords)
                statements.Add(One(u, sentence.Start, question, theirs, asked.Any(q => q.Form is AskForm.Wh or AskForm.Inverted or AskForm.Request)));
        }

        return statements;
    }

    /// <summary>The strongest of several, a little more where there are more of them.</summary>
    public static double Strongest(IEnumerable<double> values)
    {
        var sorted = values.OrderDescending().ToList();
        return sorted.Count == 0 ? 0 : sorted[0] + (sorted.Count > 1 ? 0.15 * Math.Min(1, sorted[1]) : 0);
    }

    private static Statement One(Utterance u, int start, int end, IReadOnlySet<string> theirs, bool asks)
    {
        var words = end - start;
        // "You know" and "you see" are fillers.
        var you = Count(u, start, end, "you", "your", "yours", "yourself") - Filler.In(u, start, end).Count();
        var me = Count(u, start, end, "i", "we", "me", "my", "our", "us");
        if (IsBackchannel(u, start, end))
            return new Statement(0, false, 0, 0);
        var content = Enumerable.Range(start, words).Where(i => !IsSound(u[i].Norm) && (u[i].IsNumber || !StopWords.IsGeneral(u[i].Stem))).Select(i => u[i].Stem).Distinct(StringComparer.Ordinal).ToList();
        var common = content.Count(theirs.Contains);
        var directs = Direct.In(u, start, end).Count();
        var led = Lead.Any(u, start, end);
        var courtesy = Courtesy.At(u, start, end) is not null && words <= 8;
        var own = OwnPlan.At(u, First(u, start, end), end) is not null && !(led && you > 0);

        var reflects = (led ? 0.9 : 0) + (you > 0 ? 0.5 : 0) + 0.25 * Math.Min(3, common) + (words >= 6 ? 0.2 : 0)
            + (Completes(u, start, end, me, content.Count, courtesy) ? 0.35 : 0) + (me == 0 && GoesOn(u, start) ? 0.4 : 0) - 0.9 * Math.Min(2, directs) - (own ? 0.7 : 0) - 0.25 * Math.Min(3, me) - (courtesy ? 0.8 : 0) - (words > 40 ? 0.3 : 0);
        var length = Math.Min(1.5, words / 18.0);
        var informs = courtesy ? 0 : Math.Max(0, length * (led && you > 0 ? 0.25 : you > 0 ? 0.55 : 0.9) + 0.6 * Math.Min(2, directs) + (own ? 0.35 : 0) - 0.15 * common - (words < 5 ? 0.3 : 0));
        return new Statement(Math.Max(0, reflects) * (asks ? BesideAQuestion : 1), Feeling.Any(u, start, end) || words >= 14 && common * 3 < content.Count, informs, directs);
    }

    // "-really a rough night": whoever goes on with the other's sentence gives it back.
    private static bool Completes(Utterance u, int start, int end, int me, int content, bool courtesy) =>
        end - start <= 9 && me == 0 && !courtesy && content > 0 && !OwnPlan.Any(u, start, end);

    // Written speech marks with a dash that somebody goes on where the other stopped.
    private static bool GoesOn(Utterance u, int start) => start == 0 && u.Text.AsSpan(0, u[0].Start).Trim() is "-" or "--" or "–" or "—";

    // "Mm-hmm. Okay." keeps the other talking and says nothing.
    private static bool IsBackchannel(Utterance u, int start, int end) =>
        Enumerable.Range(start, end - start).All(i => IsSound(u[i].Norm) || u[i].Norm is "yeah" or "yes" or "yep" or "yup" or "no" or "ok" or "okay" or "right" or "sure" or "all" or "alright" or "good" or "great" or "wow" or "cool" or "nice" or "oh");

    private static bool IsSound(string word) => word is "mm" or "mmm" or "hm" or "hmm" or "mhm" or "mmh" or "uh" or "huh" or "um" or "er" or "erm" or "ah";

    // "Okay, so, um, I want to ..." begins at "I".
    private static int First(Utterance u, int start, int end)
    {
        var i = start;
        while (i + 1 < end && (u[i].Norm is "ok" or "okay" or "so" or "and" or "but" or "well" or "um" or "uh" or "yeah" or "yes" or "right" or "now" or "all" or "mm" or "hmm" or "because" or "just" or "also" or "then" or "sure" or "no" or "oh" or "great" or "good"))
            i++;
        return i;
    }

    private static int Count(Utterance u, int start, int end, params ReadOnlySpan<string> words)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (words.Contains(u[i].Norm))
                count++;
        }

        return count;
    }
}
