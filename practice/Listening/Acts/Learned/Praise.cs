using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>Good words about somebody or something of the caller's: "your plumber sounds like a treasure", "you have a kind colleague there".</summary>
internal static class Praise
{
    private static readonly PatternSet Good = PatternSet.Of("""
        ~be|~sound|~seem|~look ..3 (good|kind|nice|lovely|great|treasure|gem|star|angel|hero|legend|saint|blessing|keeper|clever|brilliant|sweet|wonderful|thoughtful|patient|lucky|organised|organized|brave|tidy|thorough|generous|charming|delightful)
        you have|has|had|got ..2 (good|kind|nice|lovely|great|brilliant|sweet|wonderful|thoughtful|clever)
        what a ..1 (good|kind|nice|lovely|great|brilliant|sweet|wonderful|thoughtful|clever|treasure|gem)
        ^ good|kind|nice|lovely|sweet|clever|thoughtful|brave of ..2
        (i|we) ..1 (hope|love|admire|like)
        """);

    /// <summary>True when the sentence praises, and means it as far as its words say.</summary>
    public static bool Is(Utterance u, Sentence where) => Good.In(u, where.Start, where.End).Any(h => Enumerable.Range(h.Start, h.End - h.Start).All(i => u[i].Negator < 0 && !u[i].Quoted));
}
