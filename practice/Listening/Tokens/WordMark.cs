namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>A number made from a word: equal for equal words, mostly different for others. Never 0.</summary>
internal static class WordMark
{
    /// <summary>The mark of a word.</summary>
    public static int Of(string word)
    {
        var mark = 2166136261u;
        foreach (var letter in word)
            mark = (mark ^ letter) * 16777619;
        mark ^= mark >> 15;
        return (int)(mark * 2654435761u >> 4) | 1 << 28;
    }
}
