using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Caller;

/// <summary>One message of the caller taken apart, for everything that must know what has been said: no line twice, no word that the agent introduced, no echo.</summary>
internal sealed class SpokenText
{
    private const int TextsRemembered = 4000;
    private const int FewestWordsToEcho = 4;

    private static readonly Remembered<string, SpokenText> Known = new(TextsRemembered);

    private SpokenText(string text)
    {
        Bare = Caller.Words.Bare(text);
        Sentences = SpokenSentences.Of(text);
        var words = Parroting.Words(text);
        Threes = words.Count >= FewestWordsToEcho ? Parroting.Threes(words).ToHashSet(StringComparer.Ordinal) : [];
    }

    /// <summary>Letters and digits only, lower case.</summary>
    public string Bare { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<SpokenSentence> Sentences { get; }

    /// <summary>Runs of three words; empty for a message too short to be echoed.</summary>
    public IReadOnlySet<string> Threes { get; }

    public static SpokenText Of(string text) => Known.Get(text, 0, static (t, _) => new SpokenText(t));
}
