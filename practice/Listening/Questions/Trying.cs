using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Asks the caller to try what was done, or whether it works: only they can see what comes of it.</summary>
internal static class Trying
{
    private static readonly PatternSet Tries = PatternSet.Of("""
        ^ please|now|so? (can|could|would|will)? you? please|just? (try|retry|test) ..1 (it|again|now|once|the|that|this|to|your)
        (did|does|has|is) (it|that|this|everything) ..2 (work|worked|working|run|running|go through|gone through|come through)
        (did|does|has|is) the ..3 (work|worked|working|run|running|go through|gone through) ..1
        any better now
        ~do you see it ..1 now
        """);

    /// <summary>True when the reply asks for it.</summary>
    public static bool Asks(Utterance u) => Tries.In(u).Any(h => u[h.Start].Negator < 0 && !u[h.Start].Quoted);
}
