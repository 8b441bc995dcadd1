using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>Warm words: sorrow for the other, hope and wishes, care, fellow feeling, encouragement.</summary>
internal static class WarmWords
{
    private static readonly (PatternSet Words, double Weight)[] Warm =
    [
        (PatternSet.Of("""
            sorry ..3 (you|to hear|that|for your|for you|about|this|it|your)
            (i|we) ~be ..2 (so|very|really|truly|deeply|terribly|incredibly)? sorry
            ^ ..1 so? sorry
            (i|we) feel ..2 (for you|your pain|bad for|sad|terrible|awful|you)
            (my|our) (heart|thoughts|condolences|sympathies)
            (big|virtual|internet|sending|many)? hugs|hug
            (i|we) ..2 (care|love you|love ya|care about|worry about you)
            (here|there) for you|ya
            (here) ..2 (to|if you|for) ..3 (talk|listen|need|want|you)
            (i|we)? ..1 (wish|hope|hoping) ..2 (you|u|this|that|it|things|there|everything|someone|somebody)
            (i|we) ..1 (wish|hope) i ..1 (could|can) ..2 (help|hug|do|say|take|be)
            (so|very|really|truly)? (happy|glad|proud|excited|pleased|thrilled) ..1 (for you|of you|to hear|that you|you)
            congratulations|congrats
            you ~be not alone
            (hang|hold) in|on there|tight
            stay strong|safe
            take care
            (good|best of) luck
            (pm|message|dm|inbox|text|write|call) me
            (feel|be) free to ..1 (message|pm|dm|talk|write|text|reach|contact|vent|share|ask)
            (want|wanna|need|like) ..1 to? (talk|vent|chat) ..3
            i ..1 will ..1 (be|listen|help|talk) ..2 (your friend|friend|you|with you|to you|here)
            do not ..1 (do it|do this|kill|hurt|end)
            (i am|i ~be) ..1 sure ..1 (you|it|things|they) ..1 (will|can)
            happy birthday
            breaks my heart
            it hurts me
            """), 1),
        (PatternSet.Of("""
            (that|this|it|which) ..2 (sucks|stinks|blows|hurts)
            (that|this|it) ~be ..2 (awful|terrible|horrible|sad|heartbreaking|rough|tough|unfair|shitty|tragic|scary|amazing|awesome|great|wonderful|fantastic|beautiful|lovely|sweet|exciting|nice|frustrating|annoying|upsetting|stressful)
            ^ ..1 (awesome|amazing|wonderful|wow|oh no|yay|aww|aw|ouch|damn|yikes|ugh|great|nice|cool|poor)
            (must|has to|could) ..1 (be|feel|have been|have felt) ..4
            (sounds|seems) ..2 (like a)? ..1 (awful|terrible|horrible|hard|tough|rough|difficult|great|fun|wonderful|amazing|scary|sad|frustrating|stressful|exciting|delicious|lovely|nice|awesome)
            (i|we) (can not|could not|can|could) ..1 imagine
            (i|we) ..2 (understand|know) ..2 (how|what) ..2 (you|it|that) ..2 (feel|feels|hurts|going|like|are)
            (wish|hope|pray|praying) ..2 (you|i could|it|things|all)
            please ..1 (do not|stay|hang|keep|be|take|know)
            you ..1 (deserve|matter|can do|will get|got this|are loved|are worth|are strong|are amazing|are brave)
            (it|things|this) ..1 (will|can|do|does|gets|get) ..1 (get|be) ..1 (better|ok|okay|fine|easier|alright)
            (i|we) ..2 (appreciate|admire|respect|believe in) ..2 you
            (thank you|thanks) ..1 for ..1 (sharing|opening|telling|being|trusting)
            do not ..1 (give up|worry|be so hard|beat yourself|lose hope)
            (my|dear|poor) (friend|dear|thing|guy|girl)
            feel better
            """), 0.6),
    ];

    private static readonly PatternSet Affirming = PatternSet.Of("""
        (that|this|it) ~be ..2 (great|good|wonderful|fantastic|excellent|amazing|awesome|impressive|brave|strong|smart|right)
        (good|great|nice|excellent|well) (job|work|done|for you|idea|point|question)
        you ~be ..2 (strong|brave|amazing|right|smart|capable|able|doing|great|good|kind|wonderful|not alone|worth)
        you ..1 (can|will|have got|got) ..1 (do|make|get|this|through|it)
        (proud|glad|happy) ..1 (of|for|that) you
        (i|we) ..2 (admire|appreciate|believe in|respect|understand|know|agree|hear)
        (it|things|that) ..1 (will|can) ..1 (be|get) ..1 (better|ok|okay|fine|alright)
        (hang in|stay strong|keep going|keep it up|do not give up|do not worry)
        """);

    private static readonly string[] Signs = ["<3", "&lt;3", ":(", ":'(", ":)", "♥", "❤", "🤗", "😢", "😭", "xx", "xoxo"];

    /// <summary>How much warmth the words carry; each kind of phrase counts less the more there is already.</summary>
    public static double Warmth(Utterance u)
    {
        double warmth = 0;
        foreach (var (words, weight) in Warm)
            warmth += weight * Math.Sqrt(words.In(u).Count(h => u[h.Start].Negator < 0 || u[h.Start].Negator >= h.Start));
        foreach (var sign in Signs)
            warmth += u.Text.Contains(sign, StringComparison.Ordinal) ? 0.7 : 0;
        return warmth + 0.15 * Math.Min(3, u.Sentences.Count(s => s.Exclaims));
    }

    /// <summary>How much the words encourage or praise.</summary>
    public static double Affirms(Utterance u) => Math.Sqrt(Affirming.In(u).Count());
}
