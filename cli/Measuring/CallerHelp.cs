using System.Text.RegularExpressions;

namespace PracticeCaller.Cli.Measuring;

/// <summary>
/// Help a caller must not give: offering to look something up or to do a step for the agent, asking on the agent's behalf what the agent needs, telling which button of the desk to press,
/// or speaking as an assistant.
/// </summary>
internal static partial class CallerHelp
{
    /// <summary>True when a line of the caller does the agent's job.</summary>
    public static bool IsHelp(string line) => Helping().IsMatch(line);

    [GeneratedRegex("""
        \b(how\s+(can|may)\s+I\s+(help|assist)|(is\s+there\s+)?anything\s+else\s+I\s+can\s+(do|help)|do\s+you\s+need\s+(my|any)\s+(number|details|name)|shall\s+I\s+(check|look|send|book|open|credit|refund)
        |you\s+(should|could|can)\s+(click|press|open\s+the\s+desk|use\s+the\s+(credit|action)|escalate\s+(it|this)\s+to)|I('ll|\s+will)\s+(look\s+into|check)\s+(that|it)\s+for\s+you|as\s+an\s+(AI|assistant))\b
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Helping();
}
