using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// What of the moment can matter to one reply: which facts of the case are told, and which of the reply's own words the caller has used.
/// Detectors see nothing else, so that a reply met again in an equal moment is read the same and need not be read again.
/// </summary>
internal sealed class Moment
{
    private const char Base = '0';

    private Moment(string key, IReadOnlySet<string> told, IReadOnlySet<string> stems, IReadOnlySet<string> numbers, IReadOnlySet<string> words, bool callerAsked)
    {
        Key = key;
        Told = told;
        CallerStems = stems;
        CallerNumbers = numbers;
        CallerWords = words;
        CallerAsked = callerAsked;
    }

    /// <summary>Equal for equal moments of one reply.</summary>
    public string Key { get; }

    /// <summary>Facts of the case told so far.</summary>
    public IReadOnlySet<string> Told { get; }

    /// <summary>Content words of the reply that the caller used since the agent last spoke, as stems.</summary>
    public IReadOnlySet<string> CallerStems { get; }

    /// <summary>Numbers of the reply that the caller used since the agent last spoke, as written.</summary>
    public IReadOnlySet<string> CallerNumbers { get; }

    /// <summary>Words of the reply, as written, that the caller used at any time.</summary>
    public IReadOnlySet<string> CallerWords { get; }

    /// <summary>True when the caller's last message ends with a question mark.</summary>
    public bool CallerAsked { get; }

    /// <summary>The part of the context that this reply can depend on.</summary>
    /// <param name="utterance">The reply.</param>
    /// <param name="scenario">The case.</param>
    /// <param name="context">The moment as the caller knows it.</param>
    /// <param name="just">The caller's messages since the agent last spoke, cut into words.</param>
    public static Moment Of(Utterance utterance, Scenario scenario, ListeningContext context, IReadOnlyList<CallerLine> just)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var asked = context.CallerJustSaid.Count > 0 && context.CallerJustSaid[^1].TrimEnd().EndsWith('?');
        var key = new char[1 + scenario.Facts.Count + utterance.Count];
        var at = 0;
        key[at++] = asked ? '?' : '.';
        foreach (var fact in scenario.Facts)
        {
            var isTold = context.Told.Contains(fact.Id);
            if (isTold)
                told.Add(fact.Id);
            key[at++] = isTold ? '1' : '0';
        }

        foreach (var token in utterance.Tokens)
        {
            var bits = 0;
            foreach (var line in just)
            {
                bits |= line.Stems.Contains(token.Stem) ? 1 : 0;
                bits |= line.Numbers.Contains(token.Written) ? 2 : 0;
            }

            bits |= context.CallerWords.Contains(token.Written) ? 4 : 0;
            if ((bits & 1) != 0)
                stems.Add(token.Stem);
            if ((bits & 2) != 0)
                numbers.Add(token.Written);
            if ((bits & 4) != 0)
                words.Add(token.Written);
            key[at++] = (char)(Base + bits);
        }

        return new Moment(new string(key), told, stems, numbers, words, asked);
    }
}

/// <summary>One message of the caller as listening needs it.</summary>
/// <param name="Stems">Its content words without endings.</param>
/// <param name="Numbers">Its numbers as written.</param>
internal sealed record CallerLine(IReadOnlySet<string> Stems, IReadOnlySet<string> Numbers)
{
    public static CallerLine Of(string text, Tokeniser tokeniser)
    {
        var tokens = tokeniser.Cut(text);
        return new CallerLine(
            tokens.Where(t => !t.IsNumber && !Facts.StopWords.IsGeneral(t.Stem)).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal),
            tokens.Where(t => t.IsNumber).Select(t => t.Written).ToHashSet(StringComparer.Ordinal));
    }
}
