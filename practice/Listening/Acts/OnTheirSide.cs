using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Words that stand up for the caller against themselves: "don't be so hard on yourself". They calm nobody down and play nothing down.</summary>
internal static class OnTheirSide
{
    private static readonly PatternSet Comforts = PatternSet.Of("""
        (do not|not|never|stop|no need to) ..3 (hard|harsh|tough|strict) on yourself
        (do not|not|never|stop|no need to) ..2 (blame|blaming|beat|beating|kick|kicking|punish|punishing) yourself
        """);

    /// <summary>True when the stretch has them.</summary>
    public static bool Are(Utterance u, int start, int end) => Comforts.Any(u, start, end);
}
