using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>Reads the notation described at <see cref="Pattern"/>.</summary>
internal sealed class PatternParser(string source)
{
    private readonly List<string> _parts = Split(source);
    private int _at;

    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    public PatternNode Parse()
    {
        var root = Sequence() ?? throw new FormatException($"Empty pattern '{source}'.");
        return _at == _parts.Count ? root : throw new FormatException($"Unexpected '{_parts[_at]}' in pattern '{source}'.");
    }

    private PatternNode? Sequence()
    {
        PatternNode? first = null;
        PatternNode? last = null;
        while (_at < _parts.Count && _parts[_at] is not (")" or "|"))
        {
            var (head, tail) = Item();
            if (last is null)
                first = head;
            else
                last.Next = head;
            last = tail;
        }

        return first;
    }

    private (PatternNode Head, PatternNode Tail) Item()
    {
        var part = _parts[_at++];
        if (part == "(")
            return Group();
        if (part == "^")
            return Same(new ClauseStartNode());
        if (part == "$")
            return Same(new ClauseEndNode());
        if (part is "#" or "#?")
            return part == "#?" ? Optional(Same(new AnyNode(number: true))) : Same(new AnyNode(number: true));
        if (part is "_" or "_?")
            return part == "_?" ? Optional(Same(new AnyNode(number: false))) : Same(new AnyNode(number: false));
        if (part.StartsWith("..", StringComparison.Ordinal))
            return Same(new GapNode(part.Length > 2 ? int.Parse(part.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture) : 4));
        if (part.Length > 1 && part[0] == '-')
            return Same(new NotNode(WordsNode(part[1..])));

        var optional = part.EndsWith('?');
        if (optional)
            part = part[..^1];
        var item = Alternatives(part);
        return optional ? Optional(item) : item;
    }

    private (PatternNode Head, PatternNode Tail) Group()
    {
        var branches = new List<PatternNode?> { Sequence() };
        while (_at < _parts.Count && _parts[_at] == "|")
        {
            _at++;
            branches.Add(Sequence());
        }

        if (_at >= _parts.Count || _parts[_at++] != ")")
            throw new FormatException($"Missing ')' in pattern '{source}'.");
        if (_at < _parts.Count && _parts[_at] == "?")
        {
            _at++;
            branches.Add(null);
        }

        return Choice(branches);
    }

    private (PatternNode Head, PatternNode Tail) Alternatives(string part)
    {
        var single = new List<string>();
        var longer = new List<string[]>();
        foreach (var word in part.Split('|'))
        {
            var parts = word[0] is '~' or '@' ? null : Contractions.Expand(word);
            if (parts is null)
                single.Add(word);
            else
                longer.Add(parts);
        }

        if (longer.Count == 0)
            return Same(WordsNode(part));

        var branches = new List<PatternNode?>();
        if (single.Count > 0)
            branches.Add(WordsNode(string.Join('|', single)));
        foreach (var parts in longer)
        {
            PatternNode? head = null;
            PatternNode? tail = null;
            foreach (var node in parts.Select(WordsNode))
            {
                head ??= node;
                if (tail is not null)
                    tail.Next = node;
                tail = node;
            }

            branches.Add(head);
        }

        return Choice(branches);
    }

    private static (PatternNode Head, PatternNode Tail) Optional((PatternNode Head, PatternNode Tail) item) => Choice([item.Head, null]);

    private static (PatternNode Head, PatternNode Tail) Choice(List<PatternNode?> branches)
    {
        var choice = new ChoiceNode(branches);
        foreach (var branch in branches)
        {
            var last = branch;
            while (last?.Next is { } next)
                last = next;
            if (last is not null)
                last.Next = new JoinNode(choice);
        }

        return (choice, choice);
    }

    private WordNode WordsNode(string part)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in part.Split('|'))
        {
            if (word[0] == '@')
            {
                words.UnionWith(WordClasses.Words(word[1..]));
                stems.UnionWith(WordClasses.Stems(word[1..]));
            }
            else if (word[0] == '~')
            {
                var unified = Spelling.Unify(word[1..]);
                stems.Add(Stemmer.Stem(unified));
                Words.Add(unified);
            }
            else
            {
                words.Add(Spelling.Unify(word));
            }
        }

        Words.UnionWith(words);
        return new WordNode(words.ToFrozenSet(StringComparer.Ordinal), stems.ToFrozenSet(StringComparer.Ordinal));
    }

    private static (PatternNode, PatternNode) Same(PatternNode node) => (node, node);

    // Blanks part items; brackets and the bars between sequences are items of their own.
    private static List<string> Split(string source)
    {
        var parts = new List<string>();
        foreach (var blank in source.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = blank;
            while (rest.StartsWith('('))
            {
                parts.Add("(");
                rest = rest[1..];
            }

            Cut(rest, parts);
        }

        return Regroup(parts);
    }

    private static void Cut(string rest, List<string> parts)
    {
        var from = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] is not ('(' or ')'))
                continue;
            if (i > from)
                parts.Add(rest[from..i]);
            parts.Add(rest[i].ToString());
            from = i + 1;
        }

        if (from < rest.Length)
            parts.Add(rest[from..]);
    }

    // Inside brackets "have been|was a" means two sequences, outside "a|b" means two words.
    private static List<string> Regroup(List<string> parts)
    {
        var regrouped = new List<string>();
        var depth = 0;
        foreach (var part in parts)
        {
            if (part == "(")
                depth++;
            else if (part == ")")
                depth--;
            if (depth > 0 && part.Contains('|', StringComparison.Ordinal) && part.Length > 1 && part[0] != '-')
            {
                var pieces = part.Split('|');
                for (var i = 0; i < pieces.Length; i++)
                {
                    if (i > 0)
                        regrouped.Add("|");
                    if (pieces[i].Length > 0)
                        regrouped.Add(pieces[i]);
                }
            }
            else
            {
                regrouped.Add(part);
            }
        }

        return regrouped;
    }
}
