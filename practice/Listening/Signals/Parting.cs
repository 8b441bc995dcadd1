using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>Words of a good end: wishes, thanks for what was told, pleasure in having talked, and an open door.</summary>
internal static class Parting
{
    private static readonly PatternSet Wishes = PatternSet.Of("""
        (good|best of) luck
        take care
        (i|we)? ..1 wish you
        ^ (i|we)? ..1 (hope|hoping) ..1 (you|things|it|that|this|everything)
        (glad|happy|pleased) ..1 (i|to|you|we|that|it)
        you ~be ..2 welcome
        have a ..2 (great|good|nice|wonderful|lovely|blessed|safe|better|restful)
        (enjoy|rest of) (your|the) ..1 (day|evening|weekend|night|holiday)
        (nice|great|good|pleasure|lovely) ..1 (talking|chatting|speaking|to talk|to chat|to speak|to hear)
        (any time|anytime)
        (thank you|thanks) ..2 for ..1 (sharing|talking|reaching|opening|calling|telling|trusting|letting|your time|your patience|chatting|bearing|listening)
        here ..1 (if|for you|whenever|any time)
        (feel free|do not hesitate|reach out|come back|get in touch)
        call ..2 back
        (merry christmas|happy new year|happy holidays)
        (stay|be) (safe|strong|well)
        """);

    /// <summary>True when there is at least one of them.</summary>
    public static bool IsIn(Utterance u) => Wishes.In(u).Length > 0;
}
