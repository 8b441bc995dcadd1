using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PracticeCaller.Deployment.Tests.TeamsApp;

/// <summary>Reads a picture as the icons are written: 8 bits for red, green, blue and opacity, rows as they are.</summary>
internal sealed record Png(int Width, int Height, IReadOnlyList<(byte Red, byte Green, byte Blue, byte Opacity)> Pixels)
{
    public static Png Read(byte[] file)
    {
        using var packed = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (Encoding.ASCII.GetString(file, at + 4, 4) == "IDAT")
                packed.Write(file, at + 8, length);
            at += length + 12;
        }

        packed.Position = 0;
        using var rows = new MemoryStream();
        new ZLibStream(packed, CompressionMode.Decompress).CopyTo(rows);
        int width = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(16)), height = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(20));
        var bytes = rows.ToArray();
        Assert.Equal(height * ((width * 4) + 1), bytes.Length);
        return new Png(width, height, [.. Enumerable.Range(0, width * height).Select(i => (i / width * ((width * 4) + 1)) + 1 + (i % width * 4)).Select(o => (bytes[o], bytes[o + 1], bytes[o + 2], bytes[o + 3]))]);
    }
}
