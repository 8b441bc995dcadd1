namespace PracticeCaller.Practice.Listening;

/// <summary>
/// Tells good phrases strung together from a reply that says something. A person needs room to mean a thing: a sentence that feels,
/// justifies, owns, asks and checks in one breath means none of it, and neither does a row of scraps.
/// </summary>
internal static class Cramming
{
    private const int MostInASentence = 5;
    private const int MostWithoutTheCase = 3;
    private const int MostInAHeap = 1;
    private const int ManyActs = 7;
    private const double WordsToMeanOne = 3.5;

    /// <summary>
    /// True when one sentence holds more than five kinds of good acts, or more than three none of which has a word of the case; when a row of words that is no sentence
    /// holds two; or when seven kinds and more have fewer than three and a half words each.
    /// </summary>
    public static bool In(Reading reading)
    {
        var good = reading.Acts.Where(a => ActPolarity.IsGood(a.Act)).ToList();
        var kinds = good.Select(a => a.Act).Distinct().Count();
        if (kinds > MostInAHeap && reading.Tone.Heaped)
            return true;
        if (kinds <= MostWithoutTheCase)
            return false;
        if (kinds >= ManyActs && reading.Tone.Words < WordsToMeanOne * kinds)
            return true;
        return good.GroupBy(a => SentenceOf(reading.Text, a.Span.Start)).Any(g => g.Select(a => a.Act).Distinct().Count() > (g.Any(a => a.Specific > 0 || a.Act is Act.Offer or Act.ConfirmFact) ? MostInASentence : MostWithoutTheCase));
    }

    private static int SentenceOf(string text, int at) => text.AsSpan(0, Math.Min(at, text.Length)).LastIndexOfAny(['.', '!', '?', '\n']);
}
