using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>
/// A phrase pattern over tokens. Written as words parted by blanks:
/// <c>a|b</c> either word, <c>x?</c> perhaps, <c>..4</c> up to four words between, <c>~pay</c> any form of a word, <c>@feeling</c> a word class,
/// <c>#</c> a number, <c>_</c> any word, <c>^</c> / <c>$</c> start / end of a clause, <c>-x|y</c> not followed by these,
/// <c>(a b|c d)</c> either sequence. Contractions are written in full or not, as one likes.
/// </summary>
internal sealed class Pattern
{
    private readonly PatternNode _root;

    private Pattern(string source, PatternNode root, FrozenSet<string> words)
    {
        Source = source;
        _root = root;
        Words = words;
    }

    public string Source { get; }

    /// <summary>All literal words, so that typos can be mended towards them.</summary>
    public FrozenSet<string> Words { get; }

    /// <summary>Compiles a pattern; a mistake in it is a bug and throws.</summary>
    public static Pattern Of(string source)
    {
        var parser = new PatternParser(source);
        var root = parser.Parse();
        return new Pattern(source, root, parser.Words.ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>The token after a match that begins at this token and stays before the limit, or -1.</summary>
    public int Match(Utterance u, int at, int limit)
    {
        var end = _root.Match(u, at, limit);
        return end > at ? end : -1;
    }

    /// <summary>The words and stems one of which must come first; null when anything may.</summary>
    public (FrozenSet<string> Words, FrozenSet<string> Stems)? First() => FirstOf(_root);

    private static (FrozenSet<string> Words, FrozenSet<string> Stems)? FirstOf(PatternNode? node)
    {
        switch (node)
        {
            case WordNode word:
                return (word.Words, word.Stems);
            case ClauseStartNode start:
                return FirstOf(start.Next);
            case ChoiceNode choice:
                var words = new HashSet<string>(StringComparer.Ordinal);
                var stems = new HashSet<string>(StringComparer.Ordinal);
                foreach (var branch in choice.Branches)
                {
                    var first = branch is null or JoinNode ? FirstOf(choice.Next) : FirstOf(branch);
                    if (first is null)
                        return null;
                    words.UnionWith(first.Value.Words);
                    stems.UnionWith(first.Value.Stems);
                }

                return (words.ToFrozenSet(StringComparer.Ordinal), stems.ToFrozenSet(StringComparer.Ordinal));
            default:
                return null;
        }
    }
}
