using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PracticeCaller.Practice.Likeness;

/// <summary>
/// Directions of texts: looked up for what the built-in calls and the engine foresee (made beforehand by one command, see
/// <see cref="Write"/>), worked out and remembered for everything else. The result is the same either way.
/// </summary>
public static class Directions
{
    private const int Remembers = 20_000;
    private const int KeyBytes = sizeof(ulong);

    private static readonly Lazy<(Dictionary<ulong, int> At, byte[] Bytes)> Known = new(Read);
    private static readonly Remembered<string, Direction> Recent = new(Remembers);

    /// <summary>True when a text needs no working out.</summary>
    /// <param name="text">The text.</param>
    public static bool AreKnown(string text) => Known.Value.At.ContainsKey(KeyOf(text));

    /// <summary>Writes the table <c>practice/Likeness/foreseen.bin</c> for these texts; about 10 ms for each that is new.</summary>
    /// <param name="texts">What is foreseen.</param>
    /// <param name="to">The file.</param>
    /// <param name="progress">Told how many are done, perhaps from several threads.</param>
    public static void Write(IReadOnlyCollection<string> texts, Stream to, Action<int>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        var done = 0;

        // Always worked out: an older table may come from another encoder.
        var made = texts.Distinct(StringComparer.Ordinal).AsParallel().Select(text =>
        {
            var direction = Direction.Of(SentenceEncoder.BuiltIn.Encode(text));
            progress?.Invoke(Interlocked.Increment(ref done));
            return (Key: KeyOf(text), Direction: direction);
        }).ToList();
        foreach (var (key, direction) in made.OrderBy(m => m.Key))
        {
            writer.Write(key);
            writer.Write(MemoryMarshal.AsBytes(direction.Numbers));
        }
    }

    internal static Direction Of(string text)
    {
        var (known, bytes) = Known.Value;
        if (known.TryGetValue(KeyOf(text), out var at))
            return new Direction(MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan(at + KeyBytes, SentenceEncoder.Width)));
        return Recent.Get(text, 0, static (t, _) => Direction.Of(SentenceEncoder.BuiltIn.Encode(t)));
    }

    private static (Dictionary<ulong, int> At, byte[] Bytes) Read()
    {
        const int entry = KeyBytes + SentenceEncoder.Width;
        using var stream = typeof(Directions).Assembly.GetManifestResourceStream("foreseen.bin");
        using var memory = new MemoryStream();
        stream?.CopyTo(memory);
        var bytes = memory.ToArray();
        return (Enumerable.Range(0, bytes.Length / entry).ToDictionary(i => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(i * entry)), i => i * entry), bytes);
    }

    // FNV-1a, 64 bits: short, and the same everywhere.
    private static ulong KeyOf(string text) => Encoding.UTF8.GetBytes(text).Aggregate(14695981039346656037UL, (hash, b) => (hash ^ b) * 1099511628211UL);
}
