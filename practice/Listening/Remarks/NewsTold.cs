using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Offers;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>What a reply tells that the caller did not know and cares about: foreseen by the author as news, met by meaning in what the reply states.</summary>
internal static class NewsTold
{
    private const int FewestWords = 4;
    private const int LongPart = 12;
    private const double Told = 0.6;
    private const double InTheseWords = 0.7;
    private const int Most = 2;

    // A second piece is taken up only when it is hardly anything else.
    private const double ToldAsWell = 0.64;

    // Another topic, or a fact that is only given back, may be a little nearer by chance.
    private const double Behind = 0.02;

    // What is not known yet, not so, or only meant to be found out is no news.
    private static readonly PatternSet NotYet = PatternSet.Of("""
        imagine
        maybe|perhaps -you|tell|talk|write|ask|show|let|call|ring
        (i|we) (will|shall|would|need to|have to|want to|~be going to) ..1 (look|check|see|find|ask|try|search|read|go through|have a look)
        (i|we) (can|could) ..1 (look|check|find|ask|try|search|read|go through|have a look)
        (might|may|could) have
        (might|may|could) be -worth|good|nice|kind|kinder|better|easier|time
        (i|we) ..1 (need|want|would like|have|love) to know|see|find|understand|hear
        (not|never) ..1 sure|certain|clear
        let me|us
        """);

    // What hangs on a condition hangs on it to the end of the sentence.
    private static readonly PatternSet OnCondition = PatternSet.Of("""
        if|unless|suppose|supposing|provided -i|you|that|it|we
        if|unless you|that|it|we -like|want|ask|wish|prefer|helps|may
        """);

    // "So you waited five hours, right?" gives back what the caller has told; what the agent found has them or their papers in it.
    private static readonly HashSet<string> OurSide = new("i we our us my record system file screen desk log list report entry".Split(' '), StringComparer.Ordinal);

    /// <summary>The pieces of news that the reply states, the likest first, of which no two stand in one sentence; at most two.</summary>
    public static IReadOnlyList<TopicBroughtUp> In(Scene scene)
    {
        if (scene.Case.NewsTopics.Count == 0)
            return [];
        var given = scene.Asked.Select(a => CheckedStatement.Before(scene.U, a)).OfType<CheckedStatement>().Where(s => !Enumerable.Range(s.Start, s.End - s.Start).Any(i => OurSide.Contains(scene.U[i].Norm))).ToList();
        var heard = new List<(TopicBroughtUp Topic, double Likeness, int Sentence, bool Turns)>();
        foreach (var sentence in scene.U.Sentences)
        {
            foreach (var part in Stated(scene, sentence).Where(p => p.End - p.Start >= FewestWords && !HoldsOut(scene, sentence, p) && !IsTheirOwn(scene, p) && !IsOpen(scene.U, sentence, p) && !given.Exists(g => g.Start < p.End && p.Start < g.End)))
            {
                var span = scene.U.SpanOf(part.Start, part.End);
                var text = span.Of(scene.U.Text);
                var ranked = scene.Open(scene.Case.Foreseen.Rank(text));
                var first = ranked.FirstOrDefault(f => !f.IsFact && scene.Case.NewsTopics.Contains(f.Id));
                if (first.Likeness >= Told && !scene.Case.SaysTheOpposite(first.Id!, CaseVocabulary.Denies([.. Enumerable.Range(part.Start, part.End - part.Start).Select(i => scene.U[i])])) && first.Likeness >= ranked[0].Likeness - Behind && !BroughtUp.IsForAnyCall(text, first.Likeness))
                    heard.Add((new TopicBroughtUp(first.Id!, span, Surely: first.Likeness >= InTheseWords), first.Likeness, sentence.Start, Turns(scene.U[part.Start])));
            }
        }

        // "So you posted it on the 3rd of March" is put right; nearly in the author's words it is what they foresaw, whatever value it is like.
        heard.RemoveAll(h => !h.Topic.Surely && scene.Facts.Any(f => f.Use == FactUse.Misheard && f.Span.Overlaps(h.Topic.Span)));
        var likest = heard.OrderByDescending(h => h.Likeness).ToList();
        return [.. likest.Where((h, i) => i == 0 || h.Likeness >= ToldAsWell).OrderByDescending(h => h.Turns).DistinctBy(h => h.Sentence).OrderByDescending(h => h.Likeness).DistinctBy(h => h.Topic.TopicId).Take(Most).Select(h => h.Topic)];
    }

    // "A blue one when it had to be red", of what the caller has just told, tells them nothing.
    private static bool IsTheirOwn(Scene scene, (int Start, int End) part) =>
        Enumerable.Range(part.Start, part.End - part.Start).All(i => StopWords.IsGeneral(scene.U[i].Stem) && !scene.U[i].IsNumber || scene.CallerHasSaid(scene.U[i]));

    // "I'll give you a year free" is as like "there is no year free" as two sentences can be.
    private static bool HoldsOut(Scene scene, Sentence sentence, (int Start, int End) part) => scene.Offers.Any(o => o.Tense is OfferTense.Promised or OfferTense.Proposed
        && scene.U.SpanOf(part.Start, part.End).Overlaps(o.Span) && (o.Tense == OfferTense.Promised || Holding.Any(scene.U, sentence.Start, sentence.End)));

    // What is supposed, wished or not known yet; what hangs on a condition hangs on it to the end of the sentence.
    private static bool IsOpen(Utterance u, Sentence sentence, (int Start, int End) part) =>
        NotYet.Any(u, part.Start, part.End) || OnCondition.Any(u, sentence.Start, part.Start) || OnCondition.At(u, part.Start, part.End) is not null
        || Enumerable.Range(part.Start, part.End - part.Start).Any(i => u[i].Norm == "whether") && !EitherWay.Any(u, part.Start, part.End);

    /// <summary>True for rudeness that was heard in what an author foresaw as news and that has no cold word in it: "your money comes whether you can read it or not".</summary>
    public static bool OnlyTells(Scene scene, IReadOnlyList<TopicBroughtUp> news, HeardAct act) => act.Act is Act.Insult or Act.Snap && news.Any(n => n.Span.Overlaps(act.Span))
        && !scene.U.Tokens.Any(t => t.Start >= act.Span.Start && t.End <= act.Span.End && (WordClasses.Has("insult", t) || WordClasses.Has("swear", t)));

    private static readonly PatternSet Holding = PatternSet.Of("""
        (i|we) ..2 (can|could|will|would|shall|may|offer|suggest|propose) -only|not|never
        (i|we) ..1 (do|fill|send|book|put|set|make|write|open|stop|call|ring|order|start|give|take|get|change|reopen|move|add|pay)
        you ..1 (can|could|may) -only|not|never
        (shall|should|may|can|could) (i|we)
        (would|do) you ..1 (like|want|prefer|rather)
        let me|us
        (how|what) about
        """);

    /// <summary>True for a remedy that is only named in what is told as news: "a new card takes three days".</summary>
    public static bool OnlyNames(Scene scene, IReadOnlyList<TopicBroughtUp> news, HeardOffer offer) => news.Any(n => n.Span.Overlaps(offer.Span)) && offer.Tense == OfferTense.Proposed
        && scene.U.Sentences.Where(s => scene.U.SpanOf(s.Start, s.End).Overlaps(offer.Span)).All(s => !Holding.Any(scene.U, s.Start, s.End));

    private static readonly PatternSet EitherWay = PatternSet.Of("whether ..8 or not");

    // "May I come back to the cabinet: it means that your router is not to blame, so have your neighbours noticed it?" states the middle.
    private static IEnumerable<(int Start, int End)> Stated(Scene scene, Sentence sentence)
    {
        var asked = scene.Asked.Where(a => a.Form != AskForm.Declarative && a.Start < sentence.End && a.End > sentence.Start).OrderBy(a => a.Start).ToList();
        if (sentence.Asks && asked.Count == 0)
            yield break;
        var from = sentence.Start;
        foreach (var (start, end) in asked.Select(a => (a.Start, End: EndOfLeave(scene.U, a))).Append((sentence.End, sentence.End)))
        {
            foreach (var piece in Pieces(scene, from, start))
                yield return piece;
            from = Math.Max(from, end);
        }
    }

    // What stands behind "may I say what I see:" is said.
    private static int EndOfLeave(Utterance u, Asked asked)
    {
        if (u[asked.Start].Norm is not ("may" or "can" or "could" or "might") || asked.Start + 1 >= asked.End || u[asked.Start + 1].Norm is not ("i" or "we"))
            return asked.End;
        var colon = Enumerable.Range(asked.Start + 1, asked.End - asked.Start - 1).FirstOrDefault(i => u.Before(i).Contains(':'), asked.End);
        return colon;
    }

    // A long sentence may hold its news between other things.
    private static IEnumerable<(int Start, int End)> Pieces(Scene scene, int start, int end)
    {
        yield return (start, end);
        if (end - start < LongPart)
            yield break;
        for (var i = start + 1; i < end; i++)
        {
            if (Turns(scene.U[i]))
                yield return (i, end);
        }

        var from = start;
        for (var i = start + 1; i <= end; i++)
        {
            if (i < end && !Breaks(scene.U, i))
                continue;
            if ((from, i) != (start, end))
                yield return (from, i);
            from = i;
        }
    }

    // "Your notice did reach us, but our app puts Lisbon, Ohio on top of its list": what counts stands behind it.
    private static bool Turns(Token word) => word.Norm is "but" or "however" or "only" && word.Break != Break.None;

    private static bool Breaks(Utterance u, int i) => u.Before(i).IndexOfAny(",;:-–—(") >= 0;
}
