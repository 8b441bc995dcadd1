using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>
/// How much a word looks like English: the mean log probability of its pairs of letters, counted over the common words. Hammering on keys
/// gives pairs no language has; typos, names and codes do not.
/// </summary>
internal static class LetterPlausibility
{
    private const int Letters = 27;

    private static readonly Lazy<double[]> Pairs = new(Count);

    private static readonly FrozenSet<string> Rows = "asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl qwer qwert qwerty qwertz qwertyuiop zxcv zxcvb zxcvbn zxcvbnm yxcvbnm hjkl jkl jkjk fdsa sdf sdfg dfg dfgh fgh fghj ghj ghjk lkj lkjh poiu poiuy uiop wert wasd asd asda dsa sdsd asdasd fgfg hjhj dfdf jkjkjk adfg sdfs dsfs sdfsdf dfsdf lkjsdf sdkfj"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Mean log probability for a pair of letters; ordinary words lie above -3.2, hammering below -4.</summary>
    public static double Of(string word)
    {
        var pairs = Pairs.Value;
        var (sum, n, previous) = (0.0, 0, 0);
        foreach (var c in word)
        {
            var index = char.IsAsciiLetterLower(c) ? c - 'a' + 1 : 0;
            sum += pairs[(previous * Letters) + index];
            n++;
            previous = index;
        }

        return n == 0 ? 0 : (sum + pairs[previous * Letters]) / (n + 1);
    }

    /// <summary>True when a lower-case word is surely no word of any kind.</summary>
    public static bool IsHammered(string word) =>
        Rows.Contains(word) || (word.Length >= 3 && word.All(char.IsAsciiLetterLower) && (word.IndexOfAny(['a', 'e', 'i', 'o', 'u', 'y']) < 0 ? word.Length >= 4 : Of(word) < -4.1 || (word.Length >= 5 && Of(word) < -3.75)));

    private static double[] Count()
    {
        var counts = new double[Letters * Letters];
        Array.Fill(counts, 0.5);
        foreach (var word in EnglishWords.All)
        {
            var previous = 0;
            foreach (var c in word)
            {
                var index = char.IsAsciiLetterLower(c) ? c - 'a' + 1 : 0;
                counts[(previous * Letters) + index]++;
                previous = index;
            }

            counts[previous * Letters]++;
        }

        for (var row = 0; row < Letters; row++)
        {
            double total = 0;
            for (var column = 0; column < Letters; column++)
                total += counts[(row * Letters) + column];
            for (var column = 0; column < Letters; column++)
                counts[(row * Letters) + column] = Math.Log(counts[(row * Letters) + column] / total);
        }

        return counts;
    }
}
