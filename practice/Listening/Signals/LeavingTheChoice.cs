using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// Words that leave the choice to the other: leave asked before telling, the decision named as theirs, and suggestions put as suggestions.
/// Coders of motivational interviewing call it seeking collaboration and emphasising autonomy; justice research calls it voice and decision control.
/// </summary>
internal static class LeavingTheChoice
{
    private static readonly PatternSet[] Kinds =
    [
        // Leave is asked.
        PatternSet.Of("""
            (~be|would|will) (it|that) be? (ok|okay|all right|alright|fine|possible|helpful|useful) (if|to|with|for)
            would you mind
            do you mind if
            (can|may|could|might) i ..1 (share|ask|tell|give|offer|suggest|add|make|check|explain|propose)
            if (it ~be|that ~be|you ~be) ..1 (ok|okay|all right|alright|comfortable|happy|open|willing|up for)
            if you ..2 (like|want|do not mind|prefer|wish|would rather)
            would you ..1 (like|be interested|be open|be willing|prefer|rather|consider|care)
            ~be you (open|willing|interested|comfortable)
            """),
        // The decision is theirs.
        PatternSet.Of("""
            up to you
            your ..1 (choice|decision|call|own pace|terms)
            you ~be the ..2 (one|expert|boss|judge) ..1 (who|that|on|of)
            only you (can|know)
            you ..1 (decide|choose|get to)
            whatever you ..2 (decide|choose|want|prefer|think|feel)
            (when|whenever) you ~be ready
            no (pressure|rush|obligation)
            what ..1 (do|would) you ..1 (think|want|prefer|like|rather|make)
            how ~do|would ..1 (that|this|it) ..2 (sound|fit|feel|work|suit|sit)
            ~do|would (that|this|it) ..1 (work|help|suit|sound|fit)
            either way
            """),
        // Suggestions put as suggestions.
        PatternSet.Of("""
            have you ..2 (tried|thought|considered|looked|talked|spoken)
            (maybe|perhaps) ..1 (you|try|we|it|that|a|the|some)
            you ..1 (could|might|may) ..3
            (what|how) about
            what if (you|we)
            (it|that|this) ..1 (might|may|could) ..2 (help|be)
            (i|we) ..2 (suggest|recommend)
            (helped|worked|works) (for)? me
            (some|many|other|a lot of) people
            sometimes it helps
            (can|could) be (helpful|useful)
            (one|another|an) (option|possibility|idea|choice|thing you)
            """),
    ];

    /// <summary>Kinds of such words in a reply, 0 to 3.</summary>
    public static int In(Utterance u) => Kinds.Count(k => k.In(u).Length > 0);
}
