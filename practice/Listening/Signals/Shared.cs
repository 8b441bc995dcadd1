using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>Understanding shown by what is shared: the same experience, or the other's experience put in words.</summary>
internal static class Shared
{
    private static readonly PatternSet Same = PatternSet.Of("""
        same (here|boat|thing|way|situation|position|problem|feeling|for me|with me|exact)
        (me|myself) (too|as well|either)
        (i|we) ..3 (too|as well|also)
        so ~do|am|have|did i
        (i|we) ..2 (relate|relates|empathize|sympathize)
        (i|we) ..3 (know|understand|get|feel|hear|recognize|remember) ..2 (how|what|that|this|the feeling|you|exactly|your|it|same)
        (i|we) have ..2 (been|felt|gone|had|done|experienced|struggled|dealt|thought|tried|lost)
        been there
        (i|we) ..2 (used to|went through|go through|felt|feel) ..3 (same|like|this|that|exactly|way)
        (exactly|totally|literally) ..1 (how|what|me|this)
        story of my life
        ditto|samesies|amen
        (happens|happened) to me
        i thought i was the only
        like you
        """);

    private static readonly PatternSet Named = PatternSet.Of("""
        (sounds|seems|looks) ..2 (like|as if|that|to me)
        you ~be ..2 (feeling|going through|struggling|dealing|suffering|hurting|afraid|scared|tired|lonely|depressed|anxious|angry|trying|looking|stuck|lost|worried)
        you ..1 (feel|felt|must|seem|sound|probably|obviously|clearly|think|believe)
        (it|that|this) ~be ..2 (normal|common|natural|understandable|depression|anxiety|part of|because|just your|the illness|a symptom|hard to|tough to|difficult to|easy to)
        (your|the) ..1 (brain|mind|depression|anxiety|feelings|pain|illness)
        it makes sense
        (people|everyone|everybody|we all|lots of people|many people|a lot of people) ..3 (feel|think|go|have|struggle|suffer|do|want|say)
        """);

    // "I'm here", "I'd suggest", "I hope": the speaker's care, offers and opinions are no experience of theirs.
    private static readonly PatternSet NoExperience = PatternSet.Of("""
        (i|we) ..1 (will|shall|can|could|would|may|might) ..2 (be|listen|help|talk|suggest|recommend|say|check|look|send|call|try|do|love|like|like to|give|tell|see|ask|advise|put|make|get)
        (i|we) ..2 (hope|wish|recommend|suggest|love you|care|pray|wonder|promise|apologize|appreciate|admire|believe in|agree|see|understand)
        (i|we) ~be ..2 (sorry|here|glad|happy|sure|proud|wondering|curious|just asking|available|not sure)
        (i|we) ..1 do not ..1 (know|think|believe|want)
        (i|we) ..2 (think|guess|believe|feel|want|need) ..1 (you|it|that|this|they|he|she|people)
        (let|tell|message|pm|dm|ask|call|text|write|remind|give|show) me
        (thank you|thanks)
        """);

    private const int MostSentences = 6;

    /// <summary>Understanding, 0 and up.</summary>
    public static double Understanding(Utterance u) =>
        0.8 * Math.Sqrt(Same.In(u).Count()) + 0.35 * Math.Sqrt(Named.In(u).Count()) + 0.5 * Disclosure(u) + 0.5 * Math.Sqrt(Math.Min(MostSentences, Experience(u)));

    // Sentences of the speaker's own life.
    private static int Experience(Utterance u) => u.Sentences.Count(s => !NoExperience.Any(u, s.Start, s.End) && Enumerable.Range(s.Start, s.End - s.Start).Any(i => u[i].Norm is "i" or "my" or "me" or "myself"));

    /// <summary>Talk of oneself as a share of the sentences that begin with it, with a little for its amount.</summary>
    public static double Disclosure(Utterance u)
    {
        if (u.Count == 0)
            return 0;
        var own = u.Tokens.Count(t => t.Norm is "i" or "my" or "me" or "myself" or "mine");
        var sentences = u.Sentences.Count(s => Enumerable.Range(s.Start, Math.Min(4, s.End - s.Start)).Any(i => u[i].Norm is "i" or "my"));
        return own == 0 ? 0 : (double)sentences / u.Sentences.Count + Math.Min(1, own / 8.0);
    }
}
