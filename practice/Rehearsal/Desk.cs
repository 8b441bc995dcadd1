using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Finds the line of the desk's record that has to do with what was asked, by the words they share.</summary>
internal static class Desk
{
    private const int Prefix = 4;

    /// <summary>Beginnings of the longer words and all numbers of a text.</summary>
    public static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in text.ToLowerInvariant().Split([' ', '.', ',', '?', '!', '(', ')', ':', ';', '"', '-', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(word[0]))
                words.Add(word);
            else if (word.Length >= Prefix)
                words.Add(word[..Prefix]);
        }

        return words;
    }

    /// <summary>How many of the words stand in the field.</summary>
    public static int Fit(HashSet<string> asked, DeskField field) => Words(field.Label + " " + field.Value).Count(asked.Contains);
}
