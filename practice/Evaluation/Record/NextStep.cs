using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Tells words in which the agent says what they do next, or have just done, from words that only own a fault, see something or put something off.</summary>
internal static partial class NextStep
{
    /// <summary>True when a sentence names something that the agent or their side does about the case.</summary>
    /// <param name="sentence">The sentence.</param>
    public static bool IsIn(string sentence) => Deed().IsMatch(sentence);

    /// <summary>How good an example of a step taken on a sentence is: 2 for what the agent says they will do or are doing, 1 for what is done already or one of their side does, 0 where it is only asked or possible.</summary>
    /// <param name="sentence">A sentence for which <see cref="IsIn"/> is true.</param>
    public static int Clearness(string sentence) => sentence.Contains('?', StringComparison.Ordinal) ? 0 : Announced().IsMatch(sentence) ? 2 : Possible().IsMatch(sentence) ? 0 : 1;

    [GeneratedRegex(@"\b(?:(?:i|we)['’]ll|(?:i|we) (?:will|shall|now)) (?!not\b|never\b)|(?:^|[.!?,;:]\s*)(?:ill|gonna) (?!not\b)\w+|\b(?:(?:i|we)['’](?:m|re)|im|(?:i|we) (?:am|are)) (?!not\b)(?:\w+ )?(?:going to|gonna|\w+ing)\b|\blet me (?!know\b)|\b(?:i|we) (?:do|send|stop|open|call|ring|check|order|book|start|restart|reopen|arrange|look)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    [GeneratedRegex(@"\b(?:can|could|may|might|would)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Possible();

    // After "I will", "shall I", "let me" and the like stands what is done; seeing, being, feeling, coming to it later and doing one's best are no step.
    [GeneratedRegex(@"\b(?:(?:i|we)['’](?:ll|ve)|ive|ill|(?:i|we) (?:will|can|could|have|shall|would|now|just)|(?:shall|can|may|should) (?:i|we)|let me|let us)(?: (?:just|also|now|then|already|certainly|definitely|surely|gladly|happily|going to|be able to))*\s+(?!not\b|cannot\b|never\b|no\b|see\b(?! (?:this |it |that )?(?:through\b|to (?:it|this|that)\b))|hear|understand|imagin|think|thought|know|knew|feel|felt|hope|guess|mean\b|believ|love|like\b|wish|want|wonder|be\b|been\b|sorry|afraid|glad|happy|sure|got\b|say\b|tell you (?:that|what i)|get to|come to (?:that|it)|appreciat|noticed|agree|honest|straight|do (?:everything|my|what|all|anything)|had\b|a\b|an\b|the\b|your\b|so\b|at\b|with\b|from\b|here\b|both\b|all\b)\w+|\b(?:(?:i|we)['’](?:m|re)|im|(?:i|we) (?:am|are))(?: (?:just|also|now|then|already|certainly|definitely|surely|gladly|happily|going to|be able to))*\s+(?!(?:see|hear|hop|think|guess|wonder|feel|say|ask|be)ing)\w+ing\b|(?:^|[.!?,;:]\s*|\b(?:i|we|i['’]m|we['’]re|im|i am|we are)\s+)gonna (?!be\b|see\b|take\b|love\b|like\b)\w+|\b(?:i|we) put (?!\d|(?:it|you|them|that) (?:as|down)\b)|\b(?:i|we) (?:do|send|set|book|stop|write|open|make|call|ring|check|order|arrange) |\b(?:is|are|been) (?:now )?(?:booked|set|sent|done|stopped|changed|opened|saved|lifted|restarted|arranged|ordered|on its way)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Deed();
}
