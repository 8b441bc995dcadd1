namespace PracticeCaller.Practice.Listening;

/// <summary>A message as <see cref="ListeningContext.CallerSentences"/> takes it: the words of each of its sentences.</summary>
public static class SpokenSentences
{
    private static readonly char[] Stops = ['.', '!', '?', '\n'];
    private static readonly char[] Gaps = [' ', ',', ';', ':', '"', '(', ')'];

    /// <summary>The words of each sentence, lower case, in order; a decimal point parts as well. Empty for a message without words.</summary>
    /// <param name="text">One message of the caller.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.ToLowerInvariant().Replace('’', '\'').Split(Stops, StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split(Gaps, StringSplitOptions.RemoveEmptyEntries)).Where(s => s.Length > 0)];
    }
}
