using System.Collections.Frozen;
using System.Text;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>
/// How near words are by the company they keep ("restaurant" is near "hotel"), from word-vectors.bin (made from GloVe, see NOTICE and
/// make-word-vectors.mjs). Whole numbers throughout, so that every machine comes to the same.
/// </summary>
internal static class WordVectors
{
    private const float One = 127 * 127;

    private static readonly Lazy<(FrozenDictionary<string, int> Index, sbyte[] Numbers, int Dimensions)> Table = new(Load);

    /// <summary>Where the word stands in the table, or -1.</summary>
    public static int IndexOf(string word) => Table.Value.Index.TryGetValue(word, out var at) ? at : -1;

    /// <summary>-1 to 1; 0 where either is unknown.</summary>
    public static float Nearness(int a, int b)
    {
        if (a < 0 || b < 0)
            return 0;
        var (_, numbers, dimensions) = Table.Value;
        var x = numbers.AsSpan(a * dimensions, dimensions);
        var y = numbers.AsSpan(b * dimensions, dimensions);
        var sum = 0;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum / One;
    }

    private static (FrozenDictionary<string, int>, sbyte[], int) Load()
    {
        var assembly = typeof(WordVectors).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith("word-vectors.bin", StringComparison.Ordinal)))!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var dimensions = BitConverter.ToInt32(bytes, 4);
        var end = Array.IndexOf(bytes, (byte)0, 8);
        var words = Encoding.ASCII.GetString(bytes, 8, end - 8).Split('\n');
        var numbers = new sbyte[words.Length * dimensions];
        Buffer.BlockCopy(bytes, end + 1, numbers, 0, numbers.Length);
        return (words.Select((w, i) => (w, i)).ToFrozenDictionary(p => p.w, p => p.i, StringComparer.Ordinal), numbers, dimensions);
    }
}
