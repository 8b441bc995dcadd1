using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Recognises a reply that only hands the caller's own words back. Saying facts back in one's own sentence is not an echo. Reads a call
/// once, turn by turn.
/// </summary>
internal sealed class Echo(CallState call)
{
    private const int Run = 4;
    private const double Share = 0.7;

    private readonly List<TranscriptLine> _ahead = [.. call.Transcript.Where(l => l.Speaker == Speaker.Caller).OrderBy(l => l.Turn)];
    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);
    private int _next;

    /// <summary>True when at least 70 % of the words lie in runs of four or more copied from a line the caller had said before this turn.</summary>
    /// <param name="words">The turn's words.</param>
    /// <param name="turn">Its number; must not go down from call to call.</param>
    public bool Is(string[] words, int turn)
    {
        for (; _next < _ahead.Count && _ahead[_next].Turn < turn; _next++)
        {
            var theirs = Tokens(_ahead[_next].Text);
            for (var i = 0; i + Run <= theirs.Length; i++)
                _runs.Add(string.Join(' ', theirs, i, Run));
        }

        if (words.Length < Run + 1)
            return false;
        var copied = new bool[words.Length];
        for (var i = 0; i + Run <= words.Length; i++)
        {
            if (_runs.Contains(string.Join(' ', words, i, Run)))
                Array.Fill(copied, true, i, Run);
        }

        return copied.Count(c => c) >= Share * words.Length;
    }

    /// <summary>Lower-case words and numbers, without punctuation.</summary>
    public static string[] Tokens(string text) =>
        string.Create(text.Length, text, static (into, source) =>
        {
            for (var i = 0; i < into.Length; i++)
                into[i] = char.IsLetterOrDigit(source[i]) ? char.ToLowerInvariant(source[i]) : ' ';
        }).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
