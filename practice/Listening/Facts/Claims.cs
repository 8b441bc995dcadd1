using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>A stretch of a reply that says how things are with the caller.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Own">True where the agent speaks of what they themselves do ("I'll send it to ..."); only a number, a name or an address in it can be heard wrongly.</param>
internal readonly record struct Claim(int Start, int End, bool Own);

/// <summary>
/// Finds where a reply says, or checks, how things are with the caller. What is really asked, supposed, offered or denied in thought
/// ("I'm not saying your son did it") claims nothing.
/// </summary>
internal static class Claims
{
    private static readonly PatternSet Supposed = PatternSet.Of("""
        if|suppose|supposing|imagine|unless|whether|maybe|perhaps
        ^ ..2 you|it|that|this|he|she|they (could|might|may|should|must|would -like|love|prefer|want|rather|be)
        let us say
        what if
        next time
        in future
        for example|instance
        i can not|never say
        """);

    private static readonly PatternSet Own = PatternSet.Of("""
        i|we will|can|could|would|shall|may|might|should
        i|we ~be (going|checking|looking|sending|putting|calling|opening|booking|transferring|reading|writing|about)
        i|we (need|want|offer|send|book|credit|put|call|check|open|finish|work|live|start|promise|suggest|recommend|propose|try|never|always)
        i have -noted|it|that|you|written|got|your|the|down|put
        let me|us
        what i|we
        """);

    private static readonly PatternSet Echoes = PatternSet.Of("""
        i|we ..1 (understand|see|hear|gather|read|take|know|believe|think|guess|noted|assume|get|got) ..1 (that)? (you|your|it|the|there|he|she|nobody|this)
        if i ..2 (understand|understood|heard|got|have|read|am)
        you ..1 (said|told|mentioned|wrote|say|explained)
        i|we have ..1 (noted|written|put|got|taken|down|here)
        i|we|just? (noted|wrote|put|jotted)
        """);

    /// <summary>The claims in text order.</summary>
    public static List<Claim> In(Utterance u, IReadOnlyList<Asked> asked)
    {
        var claims = new List<Claim>();
        foreach (var sentence in u.Sentences)
        {
            if (IsChoice(u, sentence))
                continue;
            var start = sentence.Start;
            for (var i = sentence.Start; i <= sentence.End; i++)
            {
                if (i < sentence.End && !(i > start && Turns(u, i) && u[i].Clause != u[i - 1].Clause))
                    continue;
                Add(claims, u, asked, start, i);
                start = i;
            }
        }

        return claims;
    }

    /// <summary>True where the caller is to choose: "a shop, or a courier?"</summary>
    public static bool IsChoice(Utterance u, Sentence sentence)
    {
        var asks = sentence.Asks || AsksWithoutMark(u, sentence);
        for (var i = sentence.Start + 1; asks && i + 1 < sentence.End; i++)
        {
            if (u[i].Norm == "or" && u[i + 1].Norm is not ("so" or "less" or "more"))
                return true;
        }

        return false;
    }

    // "Wait is it the shop or the courier": in chat the mark is often left out.
    private static bool AsksWithoutMark(Utterance u, Sentence sentence) =>
        Enumerable.Range(sentence.Start, Math.Min(2, sentence.End - sentence.Start)).Any(i => u[i].Norm is "is" or "are" or "was" or "were" or "do" or "does" or "did");

    private static bool Turns(Utterance u, int at) => u[at].Norm is "but" or "however" or "though" or "although" or "while" or "whereas";

    private static void Add(List<Claim> claims, Utterance u, IReadOnlyList<Asked> asked, int start, int end)
    {
        // What stands before a question may still claim: "you were in Bergen, how long?"
        foreach (var question in asked)
        {
            if (question.Start >= start && question.Start < end && Asks(u, question))
                end = question.Start;
            else if (question.Start < start && question.End > start && Asks(u, question))
                return;
        }

        if (end <= start || u[start].Quoted)
            return;
        var echoes = Echoes.Any(u, start, end);
        if (!echoes && Supposed.Any(u, start, end))
            return;
        var begin = start;
        while (begin + 1 < end && Openers.LeadTo(u, begin + 1))
            begin++;
        claims.Add(new Claim(start, end, !echoes && (Own.Any(u, begin, Math.Min(end, begin + 3)) || (u[begin].Norm is "my" or "our" && !OfTheCaller(u, begin, end)))));
    }

    /// <summary>True where the caller is spoken of.</summary>
    public static bool OfTheCaller(Utterance u, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (u[i].Norm is "you" or "your" or "yours")
                return true;
        }

        return false;
    }

    private static bool Asks(Utterance u, Asked question) =>
        question.Form is AskForm.Wh or AskForm.Request || (question.Form == AskForm.Inverted && Restatement.Genuine(u, question) && question.Start == FirstWord(u, question));

    // "You did not restart it, did you": what is asked behind the comma is only a nod.
    private static int FirstWord(Utterance u, Asked question) => question.End - question.Start <= 3 && question.Start > u.SentenceOf(question.Start).Start + 2 ? -1 : question.Start;
}
