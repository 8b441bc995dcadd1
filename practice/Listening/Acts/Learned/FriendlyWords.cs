using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>Good words about somebody or something of the caller's, and guesses at how it was for them: "your plumber sounds like a treasure", "bet your colleagues wondered where you were".</summary>
internal static class FriendlyWords
{
    private static readonly PatternSet Friendly = PatternSet.Of("""
        is|are|was|were|am|~sound|~seem|~look ..3 (good|kind|nice|lovely|great|treasure|gem|star|angel|hero|legend|saint|blessing|keeper|clever|brilliant|sweet|wonderful|thoughtful|patient|lucky|organised|organized|brave|tidy|thorough|generous|charming|delightful)
        you have|has|had|got ..2 (good|kind|nice|lovely|great|brilliant|sweet|wonderful|thoughtful|clever)
        what a ..1 (good|kind|nice|lovely|great|brilliant|sweet|wonderful|thoughtful|clever|treasure|gem)
        ^ good|kind|nice|lovely|sweet|clever|thoughtful|brave of ..2
        ^ good|nice|great|lovely|brilliant|fine|solid job|work|thinking|idea|going
        (i|we) ..1 (hope|love|admire)
        (i|we) like that|how|the
        ^ hope ..2
        no worries
        let them|him|her
        ^ (i|we)? ..1 (bet|imagine) ..1 you|your|they|he|she|it|that
        """);

    /// <summary>True when the sentence has them, and means them as far as its words say.</summary>
    public static bool Are(Utterance u, Sentence where) => Friendly.In(u, where.Start, where.End).Any(h => Enumerable.Range(h.Start, h.End - h.Start).All(i => u[i].Negator < 0 && !u[i].Quoted));
}
