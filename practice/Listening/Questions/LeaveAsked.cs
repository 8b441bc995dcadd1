using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Tells a question that asks leave for something or puts a choice ("shall I do it?", "on paper, or would you rather have it by e-mail?") from one that asks whether what was done is enough.</summary>
internal static partial class LeaveAsked
{
    /// <summary>True when the words ask leave or put a choice.</summary>
    /// <param name="words">The question.</param>
    public static bool In(string words) => Asks().IsMatch(words) && !OnlyPolite().IsMatch(words);

    /// <summary>True when leave is asked for what was just spoken of, without a word of what that is: "shall I do it?"</summary>
    /// <param name="words">The question.</param>
    public static bool ForIt(string words) => DoIt().IsMatch(words);

    /// <summary>True when the words want a yes to something that was just said: "is that ok with you?", "are you happy for me to do both?", "would you do that?"</summary>
    /// <param name="words">The question.</param>
    public static bool WantsAYes(string words) => !Open().IsMatch(words) && (In(words) || Agree().IsMatch(words));

    // "What time should we come?" and "on paper or by e-mail?" want more than a yes.
    [GeneratedRegex(@"^\W*((and|so|ok|okay|then|but|also|at|in|on|for|to|from|by|with|until|since)\W+)*(what|which|who|whose|whom|where|when|why|how)\b|\bor\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"^\W*((so|and|then|is it|is that|would it be|would that be)\W+)*(ok|okay|alright|all right|fine)( with you)? if (i|we)\b|\b(is|would|will) (that|this|it)( all| be)? (ok|okay|alright|all right|right|fine|good)( so)?( (with|for|by) you)?\W*$|\b(are|would) you( be)? (happy|ok|okay|fine|all right|alright|content) (for me|for us|if (i|we))\b|^\W*((so|and|ok|okay|then)\W+)*(would|could|will|can) you do (that|it|this)\W*$|\b(ok|okay|all right|alright) (with|for|by) you\W*$|^\W*((so|and|ok|okay|then)\W+)*(deal|agreed|it['’]s a deal)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Agree();

    [GeneratedRegex(@"\b(shall|should|may|can|could) (i|we)\b|\b(do you )?want (me|us) to\b|\bwould you (like|prefer|rather)\b|\bor (would|rather|by|on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    // "May I ask whether that settles it?" asks no leave.
    [GeneratedRegex(@"\b(may|can|could) (i|we) (just )?(ask|check) (if|whether|that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyPolite();

    [GeneratedRegex(@"^\W*((so|and|ok|okay|then|right)\W+)*(shall|should|may|can|could) (i|we) (just )?(do|book|send|set|start|arrange|order|put|take) (it|that|this|so|them)( (now|then|up|for you|like that))*\W*$|^\W*((so|and|ok|okay|then|right)\W+)*(shall|should|may|can|could) (i|we) (go ahead|go on with it)\b|^\W*((so|and|ok|okay|then|right)\W+)*((do|would) you )?(want|like) (me|us) to( do (it|that|so))?( (now|then))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex DoIt();
}
