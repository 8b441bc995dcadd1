using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Giving back what the caller told: paraphrase, and single details said back for checking.</summary>
internal sealed class Restating : IActDetector
{
    private static readonly PatternSet Lead = PatternSet.Of("""
        so|and|then you ..1 ~be|have|had|did|do|went|called|paid|were|want|need|feel|are|got|sent|never|only|just
        (what i|i) ..1 (hear|am hearing|heard|understand|get|gather|take it|am getting) ..2 (is|that|you|from)
        it ..1 (sounds|seems|looks) ..1 (like|as if|as though|that|to me) ..1 (you|your|it|they|this|the|that|nobody|he|she)
        sounds|seems|looks like ..1 (you|your|it|they|the|this)
        you ~be ..1 (saying|telling)
        you ..1 (said|mentioned|told|explained|wrote|described|have told|have said)
        let me ..2 (recap|summarize|repeat|sum|go over|make sure|see if|check i|get this|play back|read back)
        (to|in) (recap|summarize|sum|summary|short|repeat)
        (just)? (so|that) (i|we) (have|get|understand|am clear|have got) ..2 (right|straight|correctly|clear|it)
        (to|just to) ..1 (make sure|be sure|confirm|check|clarify) ..4
        if i ..1 (understand|understood|got|heard|hear|get|have) ..4
        in other words
        (i|we) ..1 (understand|see|hear|know|get) ..1 (that)? (you|your|it|the|they|this) ..1 (were|was|have|had|are|did|went|called|paid|never|been|only|just|got|is|has)
        """);

    private static readonly PatternSet So = PatternSet.Of("ok|right|and|well|alright? ok|right? so ..1 (you|your|it|that|they|he|she|the|nobody|there|this|if|#)");

    public IEnumerable<string> Words => Lead.Words;

    public void Detect(Scene scene, ActSink sink)
    {
        foreach (var sentence in scene.U.Sentences)
            Paraphrase(scene, sink, sentence);
        foreach (var fact in scene.Facts.Where(f => f.Use == FactUse.Confirmed || (f.Use == FactUse.Misheard && Checked(scene, f))))
            Confirm(scene, sink, fact);
        Unlisted(scene, sink);
    }

    private static void Paraphrase(Scene scene, ActSink sink, Sentence sentence)
    {
        var u = scene.U;
        if (sentence.End - sentence.Start < 3 || u[sentence.Start].Quoted)
            return;
        var asked = scene.Asked.Where(q => q.Start >= sentence.Start && q.Start < sentence.End && q.Form is not (AskForm.Tag or AskForm.Declarative)).ToList();
        var start = sentence.Start;
        var end = asked.Count > 0 ? asked[0].Start : sentence.End;
        if (end - start < 3)
            return;
        if (sink.Has(Act.Argue, start, end) || sink.Has(Act.Blame, start, end))
            return;

        var led = Lead.Any(u, start, end) || So.At(u, start, end) is not null;
        var weight = Specificity.Weight(scene, start, end);
        var range = u.SpanOf(start, end);
        var told = scene.Facts.Where(f => f.Use is FactUse.Restated or FactUse.Confirmed or FactUse.Misheard
            && f.Span.Start >= range.Start && f.Span.Start < range.End && scene.Context.Told.Contains(f.FactId)).Select(f => f.FactId).Distinct(StringComparer.Ordinal).Count();
        var aboutCaller = Enumerable.Range(start, end - start).Any(i => u[i].Norm is "you" or "your" or "nobody" or "they" or "he" or "she");
        var own = OwnTalk(scene, sink, start, end);
        if (!own && ((led && weight >= 1) || (told >= 2 && weight >= 3 && (aboutCaller || led || Asks(scene, sentence))) || (aboutCaller && weight >= 3 && led)))
            sink.Add(Act.Paraphrase, start, end);
        else if (!own && led && aboutCaller && end - start >= 5 && Mirrors(u, start, end))
            sink.Add(Act.Paraphrase, start, end);
    }

    private static bool Asks(Scene scene, Sentence sentence) => sentence.Asks || scene.Asked.Any(q => q.Form == AskForm.Tag && q.Start >= sentence.Start && q.Start < sentence.End);

    // Meaning may be given back in other words altogether: "so what I hear is that nobody took you seriously".
    private static bool Mirrors(Utterance u, int start, int end) => Strong.Any(u, start, end);

    private static readonly PatternSet Strong = PatternSet.Of("""
        (what i|i) ..1 (hear|am hearing|understand|gather) ..2 is
        it ..1 (sounds|seems) ..1 like ..1 (you|your|they|nobody)
        sounds|seems like (you|your|they)
        you ~be ..1 (saying|telling me)
        ^ so you ..1 (~be|feel|felt|want|need|had|have|did|tried|went|never|just|only|got|thought|expected)
        in other words
        let me ..2 (recap|summarize|sum)
        """);

    // An offer, an announcement or an apology that embeds facts is not giving them back.
    private static bool OwnTalk(Scene scene, ActSink sink, int start, int end)
    {
        var u = scene.U;
        var begin = u[start].Norm is "so" or "ok" or "and" or "right" ? start + 1 : start;
        if (begin >= end)
            return true;
        var mine = u[begin].Norm is "i" or "we" && !Lead.Any(u, begin, Math.Min(end, begin + 8));
        return mine || u[begin].Norm is "sorry" || sink.Has(Act.Offer, begin, Math.Min(end, begin + 3)) || sink.Has(Act.ExplainStep, begin, Math.Min(end, begin + 2)) && !Strong.Any(u, start, end);
    }

    private static bool Checked(Scene scene, HeardFact fact)
    {
        var token = TokenAt(scene.U, fact.Span.Start);
        var sentence = scene.U.SentenceOf(token);
        return sentence.Asks || scene.Asked.Any(q => q.Form == AskForm.Tag && q.Start >= sentence.Start && q.Start < sentence.End + 4);
    }

    private static void Confirm(Scene scene, ActSink sink, HeardFact fact)
    {
        var u = scene.U;
        var token = TokenAt(u, fact.Span.Start);
        var sentence = u.SentenceOf(token);
        var start = Math.Max(sentence.Start, u.ClauseStart(token));
        var end = Math.Min(sentence.End, u.ClauseEnd(TokenAt(u, fact.Span.End - 1)));
        sink.Add(Act.ConfirmFact, start, end);
        sink.Add(Act.ClosedQuestion, start, sentence.End);
    }

    // A number the caller just gave, said back with "right?", though the scenario does not list it.
    private static void Unlisted(Scene scene, ActSink sink)
    {
        var u = scene.U;
        foreach (var tag in scene.Asked.Where(q => q.Form is AskForm.Tag or AskForm.Declarative or AskForm.Elliptic))
        {
            var sentence = u.SentenceOf(tag.Start);
            var number = Enumerable.Range(sentence.Start, sentence.End - sentence.Start).FirstOrDefault(i => u[i].IsNumber && scene.CallerNumbers.Contains(u[i].Written), -1);
            if (number < 0)
                continue;
            sink.Add(Act.ConfirmFact, Math.Max(sentence.Start, u.ClauseStart(number)), sentence.End);
            sink.Add(Act.ClosedQuestion, Math.Max(sentence.Start, u.ClauseStart(number)), sentence.End);
        }
    }

    private static int TokenAt(Utterance u, int position)
    {
        for (var i = 0; i < u.Count; i++)
        {
            if (u[i].End > position)
                return i;
        }

        return u.Count - 1;
    }
}
