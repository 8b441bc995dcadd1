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

    [GeneratedRegex(@"\b(shall|should|may|can|could) (i|we)\b|\b(do you )?want (me|us) to\b|\bwould you (like|prefer|rather)\b|\bor (would|rather|by|on)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();

    // "May I ask whether that settles it?" asks no leave.
    [GeneratedRegex(@"\b(may|can|could) (i|we) (just )?(ask|check) (if|whether|that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyPolite();

    [GeneratedRegex(@"^\W*((so|and|ok|okay|then|right)\W+)*(shall|should|may|can|could) (i|we) (just )?(do|book|send|set|start|arrange|order|put|take) (it|that|this|so|them)( (now|then|up|for you|like that))*\W*$|^\W*((so|and|ok|okay|then|right)\W+)*(shall|should|may|can|could) (i|we) (go ahead|go on with it)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DoIt();
}
