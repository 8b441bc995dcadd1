using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>A time, duration or order of steps to expect; not slots to choose from, opening hours or the caller's own past.</summary>
internal sealed class Expectations : IActDetector
{
    private static readonly PatternSet Ahead = PatternSet.Of("""
        will|shall
        going to
        ~take|~need|should|expect|give|allow|wait|hold|~back|done|ready|arrive|arrives|arriving|reach|land|lands|later|eta
        within
        it ~be ..2 #
        get|gets|be back|follow
        about|up|roughly|approximately|around to? #
        no later
        ~book|~schedule ..6
        """);

    private static readonly PatternSet Behind = PatternSet.Of("""
        you|he|she|they|it|that|this|nobody|engineer|bill|call|flight|parcel|package ..2 (were|was|waited|had|have been|has been|went|called|paid|stayed|came|did|spent|told|said|got|left|sat|tried|ordered|sent|used|moved|arrived|happened|barely|charged)
        ago|last|past|previous|previously|since|yesterday|instead|already
        (we are|are|is|store|shop|branch|office|lines|line) ..2 open
        opening hours
        open|opens ..1 from|until|till|on|at
        did|were|was|have|had you
        for ..1 # ~day|~hour|~week|~month|~year
        (you|that) ~be in
        not ..3 within|until
        """);

    // "It should've come on the 12th" looks back, however firm it sounds.
    private static readonly PatternSet Missed = PatternSet.Of("should|could|would|must|may|might have been|come|arrived|reached|had|gone|got|landed|started|left|told|rung|called|happened|given|paid");

    private static readonly PatternSet Firm = PatternSet.Of("""
        (i|we|it|this|you|he|she|they|that|engineer|technician|refund|money|replacement|courier|letter|email|someone|parcel|credit) ..2 (will|shall|should|is going|are going|am going|takes|take|need|needs) ..8
        give me ..3
        within ..3
        (ready|done|back|there|solved|fixed|sorted|finished|resolved|with you|in your account) ..2 (in|by|at|on|within|before|until|tomorrow|today|tonight) ..2
        (takes|take|taking|lasts) ..4
        (by|no later than|latest) (the end|end|tomorrow|tonight|noon|midday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|close|then|lunchtime|midnight|this evening|this afternoon|next week|#|five|six|four|three|two) ..2
        """);

    private static readonly PatternSet Order = PatternSet.Of("""
        first ..12 (then|after that|next|second|afterwards|followed by|and then|second of all|secondly) ..6
        (firstly|step one|step 1|# steps|two steps|three steps) ..8
        once ..8 (i|we|you|it) ..1 (will|can|am|are) ..4
        (after that|afterwards|and then) (i|we|you|it) ..1 will ..4
        """);

    private static readonly PatternSet Coming = PatternSet.Of("""
        (today|tomorrow|tonight|this (afternoon|evening|morning)|next week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        by the end of ..2 (day|week|today|month|shift|call|chat)
        end of ..1 (day|week|today|month)
        this (afternoon|evening|morning|week)
        next (week|monday|tuesday|wednesday|thursday|friday|month)
        overnight
        """);

    public IEnumerable<string> Words => Ahead.Words.Concat(Order.Words).Concat(Coming.Words);

    public void Detect(Scene scene, ActSink sink)
    {
        var u = scene.U;
        foreach (var hit in Order.In(u))
        {
            if (u[hit.Start].Negator < 0 && Enumerable.Range(hit.Start, hit.End - hit.Start).Any(i => u[i].Norm is "i" or "we" or "will" or "you" or "let" or "step" or "steps"))
                sink.Add(Act.SetExpectation, hit.Start, hit.End);
        }

        foreach (var mention in scene.Mentions.Where(m => m.Kind is MentionKind.Duration or MentionKind.Time or MentionKind.Date))
            Consider(scene, sink, mention.Start, mention.End, mention);
        foreach (var hit in Coming.In(u))
            Consider(scene, sink, hit.Start, hit.End, null);
    }

    private static void Consider(Scene scene, ActSink sink, int start, int end, Mention? mention)
    {
        var u = scene.U;
        var sentence = u.SentenceOf(start);
        var from = Math.Max(sentence.Start, Math.Min(u.ClauseStart(start), Math.Max(0, start - 6)));
        var clause = Math.Max(sentence.Start, u.ClauseStart(start));
        var to = Math.Min(sentence.End, u.ClauseEnd(end - 1));
        if (u[start].Negator >= 0 && u[start].Negator >= clause || u[start].Quoted)
            return;
        if (mention is { Kind: MentionKind.Duration } && (mention.Number > 0 && u[start].Norm is "an" or "a" && u[end - 1].Stem == "second"))
            return;

        // A question asks for a time or offers slots; "give me two minutes, ok?" does neither.
        if (scene.Asked.Any(q => start >= q.Start && start < q.End && q.Form is not (Questions.AskForm.Tag or Questions.AskForm.Declarative)) && !sink.Has(Act.Hold, clause, to))
            return;
        var isOwnFact = mention is not null && scene.Facts.Any(f => f.Use != FactUse.Asked && f.Span.Start <= u[start].Start && f.Span.End >= u[end - 1].End);
        if (Missed.Any(u, clause, to))
            return;
        var firm = Firm.Any(u, clause, to) || sink.Has(Act.Hold, clause, to);
        if (Behind.Any(u, from, to) && !firm)
            return;
        if (isOwnFact && !firm)
            return;
        var ahead = firm || Ahead.Any(u, from, to) || Alone(u, mention, start, end, sentence) || EndsAStep(u, mention, start, end, sentence, sink);
        if (ahead && (mention is null or not { Kind: MentionKind.Time, Weak: true } || firm))
            sink.Add(Act.SetExpectation, Math.Max(clause, start - 4), end);
    }

    // "I'm opening it now, two minutes": the agent's own step with its duration behind it.
    private static bool EndsAStep(Utterance u, Mention? mention, int start, int end, Sentence sentence, ActSink sink) =>
        mention is { Kind: MentionKind.Duration } && end >= sentence.End - 1 && start > sentence.Start && u[start - 1].Norm != "for" && sink.Has(Act.ExplainStep, sentence.Start, start);

    // "Two minutes please." is all there is to the sentence.
    private static bool Alone(Utterance u, Mention? mention, int start, int end, Sentence sentence) =>
        mention is { Kind: MentionKind.Duration } && sentence.End - sentence.Start - (end - start) <= 3 && (start == 0 || u[start - 1].Norm != "for") && u[sentence.Start].Norm is not ("after" or "for" or "only" or "just" or "you");
}
