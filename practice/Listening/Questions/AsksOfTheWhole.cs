using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Tells a question whether all is well by now ("does that settle it for you, Dennis?") from one about a single thing ("are it three passes?").</summary>
internal static partial class AsksOfTheWhole
{
    /// <summary>True when the words ask whether it helps, is enough or is settled.</summary>
    /// <param name="words">The question, or the sentence it stands in.</param>
    public static bool In(string words) => Whole().IsMatch(words);

    /// <summary>True when the words ask what was left out: "did I forget anything?", "is something missing?"</summary>
    /// <param name="words">The question.</param>
    public static bool WhatIsMissing(string words) => Missing().IsMatch(words);

    /// <summary>True when the words ask what the agent left out: "is that everything, or have <i>I</i> left something out?"; not "shall I leave it with a neighbour?"</summary>
    /// <param name="words">The question.</param>
    public static bool WhatIsLeftOut(string words) => LeftOut().IsMatch(words);

    [GeneratedRegex(@"\b(?:any|some)th\w+ (?:else )?(?:that )?(?:i|we|i['’]?ve|we['’]?ve) (?:have |may have |might have )?(?:left out|left|missed|forgot|forgotten|overlooked)\b|\b(?:have|did) (?:i|we) (?:\w+ )?(?:left|missed|miss|forgotten|forget|overlooked|overlook|leave) (?:\w+ )?(?:out )?(?:any|some)th\w+", RegexOptions.IgnoreCase)]
    private static partial Regex LeftOut();

    [GeneratedRegex(@"\b(left|leave|miss|missed|missing|forget|forgot|forgotten|overlook|overlooked)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Missing();

    [GeneratedRegex(@"\b(that|this|it|everything|all|so)\b.*\b(help|helps|solve|solves|solved|work|works|enough|settle|settles|settled|sort|sorts|sorted|do|ok|okay|alright|all right|happy|better|good|fine)\b|\bhappy with\b", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();
}
