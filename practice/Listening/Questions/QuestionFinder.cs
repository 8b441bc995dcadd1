using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Finds where the agent asks, with or without question marks.</summary>
internal static class QuestionFinder
{
    private static readonly PatternSet Wh = PatternSet.Of("""
        what|how|why|when|where|which|who|whose|whom @aux
        what|which|whose _ @aux
        what|which _ _ @aux
        which _ _ _ @aux
        which|what kind|type|sort|model|brand|version|number|day|date|time|one|of
        how much|many|long|often|far|old|big|soon|late|bad|come|about
        what happened|happens|went|came|comes|popped|took|takes|stopped|stops|broke|caused|made|worries|bothers|brings|seems|changed|about|if|else|exactly
        who ..1 called|told|said|sent|came|used|uses|has|is|was|did|signed|spoke|answered|promised
        why not
        why $
        how so
        how $
        who|what|where else|exactly
        at|in|on|for|with|from|to|since|until|by|under which|what|whom|whose _
        for|with|to|from|by|at who @aux
        by|from|since|until|till|to when|where @aux
        for|since|in|until|after|from|by how many|much|long|far|late
        which|what @detail
        anything|something else
        any ..3 $
        """);

    private static readonly PatternSet WhNot = PatternSet.Of("""
        what a|an
        how @hardship|@feeling|kind|nice|sweet|lovely ..3
        what i|we
        what came|took|takes|stopped|stops|broke|popped ..6 is|was
        which is|means|was why|that|what|because|a|the|not
        when you|we|i|it|the|that|they
        how|what|why|where|who i|we|you|they|it|he|she|that
        """);

    private static readonly PatternSet Inverted = PatternSet.Of("""
        is|are|was|were|do|does|did|can|could|would|will|shall|should|must|have|has|had|am|may|might not? you|i|we|they|he|she|it|this|that|there|your|my|our|any|anyone|anybody|someone|somebody|whoever|everything|these|those
        is|are|was|were|did|do|does|has|will|would|can the
        mind if
        ok|okay if
        why you so? @feeling
        """);

    // Only where the sentence asks: "... and is something I can put right" does not.
    private static readonly PatternSet InvertedAsking = PatternSet.Of("""
        is|are|was|were|do|does|did|can|could|would|will|must|have|has|had not? anything|something|everyone|everybody|nobody|theirs|yours|his|hers
        did|does|has|would a|an|another|some|other|one|both|either _ _
        """);

    // Only where it begins what is asked: "Maria, who looks after meter readings, will ring you" tells.
    private static readonly PatternSet WhoDid = PatternSet.Of("""
        who ..1 set|paid|made|got|took|did|ordered|booked|chose|picked|wrote|gave|left|found|brought|drove|fitted|installed|opened|entered|put|read|rang|runs|pays|looks|helps|lives|works|handles|keeps|knows|decides|decided|drew|ran|went|lost|saw|heard|handed|dealt|noticed
        """);

    // "Have the kids eaten" asks; "have the number ready" does not.
    private static readonly PatternSet HaveDone = PatternSet.Of("""
        have the|your|his|her|my|our|their|these|those _ ..1 been|had|got|eaten|slept|come|gone|done|said|told|heard|seen|given|taken|made|sent|called|rung|rang|started|stopped|tried|asked|ever|already|left|found|paid|moved|changed|looked|put|kept|met|read|written|known|noticed|complained|any|anything|anyone|anybody|answered
        """);

    private static readonly PatternSet InvertedNot = PatternSet.Of("""
        have a|the|your|this
        may the
        do the ..1 (restart|reset|update|test|check|form|return|steps|step|same|rest|work|paperwork|transfer|refund|booking)
        should you|i|we ..6 (please|just|call|contact|let|feel)
        had i|we|you
        do not|it|that|this|so
        will do
        can do
        """);

    private static readonly PatternSet Request = PatternSet.Of("""
        please? tell|give|send|show|provide|share|confirm|name|state|spell|describe|explain|repeat|read|list|text|email|forward|attach|upload me|us|out|through|back? ..6 @detail|~what|~how|~when|~where|~which|~who|~why|everything|more|all|about|story|~detail|exactly|again|please
        please? tell|give|send|show|provide|share|confirm|state|spell|describe|explain|repeat|read|enter|type me|us? your|the|a|an|what|how|when|where|which|who|why|any
        walk|talk|take me|us through
        let me|us know ..2 what|how|when|where|which|who|why|your|the
        i|we will? would? also? just? like|need|want|require to know|hear|understand|ask ..3 what|how|when|where|which|who|why|your|about|if|whether
        i|we will? would? also? just? need|require|want ..2 (your|the|a|some|an) ..3 @detail
        i|we will? ~be going? to? need|needing ..3 @detail
        ~request you to
        remind me|us
        help me|us ..2 understand
        i would|am|was be? very|quite|rather|really|just? curious|interested|keen to know|hear|learn|see|understand ..1 if|whether|what|how|why|when|where|who|which|about
        i should|would like|love to know|hear|ask|learn ..1 if|whether|what|how|why|when|where|who|which
        i am|was wondering|curious|asking if|whether|what|how|why|when|where|who|about
        i wonder|wondering if|whether|what|how|why|when
        say|go|come that|it? again
        i also|only|just|actually? asked|meant|mean also|only|just|you? for|about? (the|your|what|which|how|when|where|who|whose) ..2 @detail
        i ..1 meant|asked you? ..1 (what|which|how|when|where|who|whose|why|whether|if)
        i was ..1 asking you? ..1 (what|which|how|when|where|who|whose|why|whether|if)
        what i ..1 meant|asked is|was (what|which|how|when|where|who|whose|why|whether|if)
        """);

    private static readonly PatternSet RequestNot = PatternSet.Of("""
        i ..1 asked|meant|mean ..4 to
        let me|us know if|how it|that|this|you
        tell|told me|us about|off? it
        give me|us a|one|two|three|five|ten|just ..2 moment|second|minute|minutes|sec|seconds|chance|call|break
        give me|us ..1 # ..2 ~second|~minute|~hour
        give ~we a call
        show me some respect
        """);

    // Only where a sentence begins: elsewhere "who came" or "what you paid" belongs to a statement.
    private static readonly PatternSet AtSentenceStart = PatternSet.Of("""
        what|which|who|whose|how|why _
        is|are|was|were|did|does|has|had|would|could|can -not|do|be|see|also|only|then _ _
        any|anything _ ..5 $
        by|from|since|until|till|to when|where
        """);

    private static readonly PatternSet NeedsDetail = PatternSet.Of("""
        i|we will? would? also? just? need|require your ..3 @detail
        i|we will? would? also? just? need|require the|a ..2 @detail
        """);

    // "Hello?", "sorry?" ask nothing that has a subject.
    private static readonly PatternSet Calls = PatternSet.Of("hello|hi|hey|sorry|pardon|huh|ok|really|seriously|and|so $");

    private static readonly PatternSet Tag = PatternSet.Of("""
        ^ right|correct|yes|no|ok|okay|yeah|true $
        ^ you mean $
        ^ did|do|have|are|were|had|has|is|was|does|can|will|would|could not? you|it|he|she|they|that|there $
        ^ (is not it|is that right|is that correct|did not you|do not you|are not you|was not it|right so far|am i right|have i got that right|did i get that right) $
        """);

    // "Is it upstairs, or is it too far for you?" is one question.
    private static void JoinAlternatives(Utterance u, List<Asked> asked)
    {
        for (var i = asked.Count - 1; i > 0; i--)
        {
            var (before, here) = (asked[i - 1], asked[i]);
            if (u[here.Start].Sentence != u[before.Start].Sentence || !(u[here.Start].Norm == "or" || u[here.Start - 1].Norm == "or") || here.Form == AskForm.Tag || before.Form == AskForm.Tag)
                continue;
            asked[i - 1] = before with { End = here.End, OrAt = here.Start };
            asked.RemoveAt(i);
        }
    }

    private static readonly PatternSet Echo = PatternSet.Of("""
        ^ (may|can|could|might) i ..1 ask ..1 $
        ^ do|would you mind ..1 me ..1 asking|telling $
        ^ do|would|did|can|could|might you ..1 (know|remember|recall|think|reckon|guess|say) ..3 $
        ^ have you ..1 (any|an) idea $
        ^ do|have|can|could|would you ..1 have|got|find|see it|that|them ..3 $
        ^ did they|he|she|anyone|anybody|somebody|it ..1 (say|mention|tell|explain) ..2 $
        """);

    // "When is it going off, do you know the day?" asks once.
    private static void JoinEchoes(Utterance u, List<Asked> asked)
    {
        for (var i = asked.Count - 1; i > 0; i--)
        {
            var (before, here) = (asked[i - 1], asked[i]);
            if (u[here.Start].Sentence != u[before.Start].Sentence || before.Form == AskForm.Tag || here.Form != AskForm.Inverted || u[here.Start - 1].Norm == "and" || Echo.At(u, here.Start, here.End) is not { } echo || echo.End != here.End)
                continue;
            asked[i - 1] = before with { End = here.End };
            asked.RemoveAt(i);
        }
    }

    private const int MostOfAGuess = 1;

    // "Is it mostly data or are there calls too?" is a question of its own.
    private static bool SaysMuch(Utterance u, Asked asked) => Enumerable.Range(asked.Start, asked.End - asked.Start).Count(i => !Facts.StopWords.IsGrammar(u[i].Stem)) > MostOfAGuess;

    private static readonly PatternSet Guess = PatternSet.Of("~be it|that|this|he|she|they where|when|why|because|how|what|who|which|one|a|an|the|your|my|our|his|her|their|in|on|at|from|to|by|with|for|of|#|like|all|mostly|only|just");

    // "Why the staircase, is that where the phone is?" guesses at the answer and asks for nothing else.
    private static void JoinGuesses(Utterance u, List<Asked> asked)
    {
        for (var i = asked.Count - 1; i > 0; i--)
        {
            var (before, here) = (asked[i - 1], asked[i]);
            if (before.Form != AskForm.Wh || here.Form != AskForm.Inverted || here.Start != before.End || u[here.Start].Sentence != u[before.Start].Sentence || u[here.Start].Break == Break.None || u[here.Start].Norm == "and" || Guess.At(u, here.Start, here.End) is null || SaysMuch(u, here))
                continue;
            asked[i - 1] = before with { End = here.End, GuessAt = here.Start };
            asked.RemoveAt(i);
        }
    }

    // "Since when does it drop?" is one question, though a clause begins at "when".
    private static void JoinPrepositions(Utterance u, List<Asked> asked)
    {
        for (var i = asked.Count - 1; i > 0; i--)
        {
            var (before, here) = (asked[i - 1], asked[i]);
            if (before.End != here.Start || before.End - before.Start > 1 || here.Form != AskForm.Wh || u[before.Start].Norm is not ("by" or "from" or "since" or "until" or "till" or "to") || u[before.Start].Sentence != u[here.Start].Sentence)
                continue;
            asked[i - 1] = asked[i] with { Start = asked[i - 1].Start };
            asked.RemoveAt(i);
        }
    }

    private static readonly PatternSet Heading = PatternSet.Of("""
        ^ no|sorry|oh|not|but|and? i also|only|just|actually? asked|meant|mean about? the|your|what|which|this|that
        i was|am ..1 asking|talking about the|your|his|her|their
        """);

    // "I mean the new phone. When did you get it?" asks once, of the new phone.
    private static void DropHeadings(Utterance u, List<Asked> asked)
    {
        for (var i = asked.Count - 2; i >= 0; i--)
        {
            var sentence = u.SentenceOf(asked[i].Start);
            if (asked[i].Form == AskForm.Request && asked[i + 1].Form != AskForm.Tag && u[asked[i + 1].Start].Sentence == u[asked[i].Start].Sentence + 1 && !sentence.Asks && Heading.Any(u, sentence.Start, sentence.End) && Inner(u, asked[i].Start, sentence.End) is null)
                asked.RemoveAt(i);
        }
    }

    /// <summary>The questions in order; they do not overlap.</summary>
    public static List<Asked> Find(Utterance u)
    {
        var asked = new List<Asked>();
        foreach (var sentence in u.Sentences)
            InSentence(u, sentence, asked);
        JoinPrepositions(u, asked);
        JoinAlternatives(u, asked);
        JoinEchoes(u, asked);
        JoinGuesses(u, asked);
        DropHeadings(u, asked);
        return asked;
    }

    private static void InSentence(Utterance u, Sentence sentence, List<Asked> asked)
    {
        Asked? open = null;
        var found = asked.Count;
        for (var start = sentence.Start; start < sentence.End;)
        {
            var end = Math.Min(u.ClauseEnd(start), sentence.End);
            var begin = SkipOpeners(u, start, end);
            if (FormAt(u, begin, end, sentence) is { } form)
            {
                // "Tell me, why does it have to be red?" asks once.
                if (open?.Start >= start)
                    open = null;
                Close(u, asked, ref open, start);
                open = Inner(u, begin, sentence.End) is { } inner ? new Asked(inner, Math.Max(end, inner + 1), AskForm.Wh) : new Asked(begin, end, form);
            }
            else if (open is { } going)
            {
                if (LeavesQuestion(u, start, end))
                    Close(u, asked, ref open, start);
                else
                    open = going with { End = end };
            }

            start = end;
        }

        Close(u, asked, ref open, sentence.End);
        if (asked.Count == found)
            Unmarked(u, sentence, asked);
    }

    // "Can you tell me who was with you": what is asked is the question inside.
    private static int? Inner(Utterance u, int begin, int sentenceEnd)
    {
        if (Embedding.At(u, begin, sentenceEnd) is not { } hit)
            return null;
        for (var i = hit.Start; i < hit.End; i++)
        {
            if (WordClasses.Has("wh", u[i]) && i > begin)
                return i;
        }

        return null;
    }

    private static readonly PatternSet Embedding = PatternSet.Of("""
        can|could|would|will|do|did you ..4 tell|telling|know|remember|recall|say|share me|us? @wh
        may|can|could|might i ask you? @wh
        ~do|would you mind ..1 if? i|me asking|ask|asked @wh
        if i may ask @wh
        tell|show|remind|let me|us know? @wh
        i ..1 meant|asked you? ..1 @wh
        i was ..1 asking you? ..1 @wh
        what i ..1 meant|asked is|was @wh
        """);

    // A sentence that asks without the syntax of a question: "you were in Oslo?", "customer number please".
    private static void Unmarked(Utterance u, Sentence sentence, List<Asked> asked)
    {
        var last = u.ClauseStart(sentence.End - 1);
        if (last < sentence.Start)
            last = sentence.Start;
        var length = sentence.End - sentence.Start;
        if (sentence.Asks)
        {
            if (length <= 2 && Calls.Any(u, sentence.Start, sentence.End))
                return;
            if (Tag.At(u, last, sentence.End) is not null && length > 1)
                asked.Add(new Asked(last, sentence.End, AskForm.Tag));
            else if (Tag.At(u, last, sentence.End) is null)
                asked.Add(new Asked(last, sentence.End, length <= 4 ? AskForm.Elliptic : AskForm.Declarative));
            return;
        }

        var polite = u[sentence.End - 1].Norm is "please";
        if (length is >= 2 and <= 9 && (polite || length <= 4) && u[sentence.Start].Norm is not ("i" or "we" or "you" or "it" or "that" or "thank" or "thanks"))
        {
            var noun = Enumerable.Range(sentence.Start, length).Any(i => WordClasses.Has("detail", u[i]));
            var verb = Enumerable.Range(sentence.Start, length).Any(i => WordClasses.Has("aux", u[i]) || WordClasses.Has("subject", u[i]));
            if (noun && !verb && (polite || u[sentence.Start].Norm is "your" or "and") && !IsOrder(u, sentence.Start))
                asked.Add(new Asked(sentence.Start, sentence.End, AskForm.Elliptic));
        }
    }

    private static bool IsOrder(Utterance u, int at) => u[at].Norm is "check" or "see" or "try" or "use" or "call" or "contact" or "dm" or "visit" or "read" or "wait" or "hold";

    private static AskForm? FormAt(Utterance u, int at, int clauseEnd, Sentence sentence)
    {
        if (at >= clauseEnd || NotAsked.IsRelative(u, at, clauseEnd, sentence) || NotAsked.IsSoToo(u, at, clauseEnd, sentence))
            return null;
        if (Tag.At(u, at, sentence.End) is { } tag && tag.End == sentence.End && (sentence.Asks || at > sentence.Start))
            return at > sentence.Start ? AskForm.Tag : null;
        if (WhoDid.At(u, at, sentence.End) is not null && (sentence.Asks || at == sentence.Start || u[at - 1].Norm is "and" or "or"))
            return AskForm.Wh;
        if (Wh.At(u, at, sentence.End) is not null && (WhNot.At(u, at, sentence.End) is null || (sentence.Asks && u[at].Norm is not "when" && clauseEnd == sentence.End)))
            return AskForm.Wh;
        var starts = at == SkipOpeners(u, sentence.Start, sentence.End) || at == sentence.Start;
        if (starts && AtSentenceStart.At(u, at, sentence.End) is not null && WhNot.At(u, at, sentence.End) is null && InvertedNot.At(u, at, sentence.End) is null)
            return Inverted.Words.Contains(u[at].Norm) && WordClasses.Has("aux", u[at]) ? AskForm.Inverted : AskForm.Wh;
        if (IsInverted(u, at, clauseEnd, sentence, starts))
            return AskForm.Inverted;
        if (Request.At(u, at, sentence.End) is not null && RequestNot.At(u, at, sentence.End) is null && u[at].Negator < 0)
            return AskForm.Request;
        return NeedsDetail.In(u, at, clauseEnd).Any(h => u[h.Start].Negator < 0) ? AskForm.Request : null;
    }

    private static bool IsInverted(Utterance u, int at, int clauseEnd, Sentence sentence, bool starts)
    {
        if (HaveDone.At(u, at, sentence.End) is not null && (sentence.Asks || starts))
            return true;
        if (AsksOfSomebodyNamed(u, at, sentence) || (sentence.Asks && InvertedAsking.At(u, at, sentence.End) is not null))
            return true;

        // "Had you read it, you'd know" does not ask; "had you used it much?" does.
        var had = sentence.Asks && u[at].Norm == "had" && clauseEnd == sentence.End;
        return Inverted.At(u, at, sentence.End) is not null && (had || InvertedNot.At(u, at, sentence.End) is null);
    }

    // "... and is Terry able to help?"
    private static bool AsksOfSomebodyNamed(Utterance u, int at, Sentence sentence) =>
        u[at].Norm is "is" or "was" or "has" or "does" or "did" or "will" or "would" or "could" or "can" && at + 2 < sentence.End && sentence.Asks && u[at + 1].Capital && !u[at + 1].AllCaps && u[at + 1].Norm != "i";

    // A clause with its own subject behind "but", "so" or a comma is a statement again.
    private static bool LeavesQuestion(Utterance u, int start, int end)
    {
        var begin = SkipOpeners(u, start, end);
        if (begin >= end)
            return u[start].Norm is "thanks" or "thank";
        var subject = u[begin].Norm is "i" or "we" or "it" or "that" or "this" or "let" or "my" or "our" or "they";
        var joined = begin > start && u[start].Norm is "but" or "so" or "because";
        return (subject && (joined || u[start].Break != Break.None || u[start].Norm == "and")) || u[start].Norm is "because" or "but";
    }

    private static int SkipOpeners(Utterance u, int start, int end)
    {
        var at = start;
        for (var i = start + 1; i < end && i - start <= 5; i++)
        {
            if (!Openers.LeadTo(u, i))
                break;
            at = i;
        }

        return at;
    }

    private static void Close(Utterance u, List<Asked> asked, ref Asked? open, int end)
    {
        if (open is { } going)
            asked.Add(going with { End = WithoutManners(u, going, Math.Max(going.Start + 1, Math.Min(going.End, end))) });
        open = null;
    }

    private const int FewestBeforeManners = 3;

    private static readonly PatternSet Manners = PatternSet.Of("""
        if you ..2 (mind|bear|remember|recall|know|like|want|allow|able|tell|care|manage)
        if i may|might|can|could
        if it ..1 not ..2 (much|trouble|rude|personal|intrusive)
        """);

    // "What happened that day, if you can bear to tell it again?" asks what happened.
    private static int WithoutManners(Utterance u, Asked asked, int end)
    {
        if (asked.Form != AskForm.Wh)
            return end;
        for (var i = asked.Start + FewestBeforeManners; i + 1 < end; i++)
        {
            if (u[i].Break != Break.None && Manners.At(u, i, end) is not null)
                return i;
        }

        return end;
    }
}
