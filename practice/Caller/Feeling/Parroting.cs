namespace PracticeCaller.Practice.Caller;

/// <summary>Tells giving the caller's own words back from listening: listening says it in one's own words, and adds something.</summary>
internal static class Parroting
{
    private const int FewestWords = 6;
    private const double ShareThatIsEcho = 0.8;

    public static bool Is(CallDraft d, TurnInWork t)
    {
        var own = Words(t.Text);
        if (own.Count < FewestWords)
            return false;
        var said = d.State.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => SpokenText.Of(l.Text).Threes).Where(l => l.Count > 0).ToList();
        var echoed = own.Count - 2;
        var enough = ShareThatIsEcho * echoed;
        foreach (var three in Threes(own))
        {
            // Nearly nobody is a parrot, and a few words of their own are enough to see that.
            if (!said.Exists(l => l.Contains(three)) && --echoed < enough)
                return false;
        }

        return true;
    }

    public static List<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\n', '\t', '.', ',', '!', '?', ';', ':', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];

    public static IEnumerable<string> Threes(List<string> words) => Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(i => $"{words[i]} {words[i + 1]} {words[i + 2]}");
}
