using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace PracticeCaller.Bot.Tests.Guard;

/// <summary>A request written byte by byte: HTTP clients are too polite to send what strangers send.</summary>
internal static class RawRequest
{
    /// <summary>Sends it; the status of the answer.</summary>
    public static async Task<int> SendAsync(Uri address, string method, string path, IEnumerable<(string Name, string Value)> headers, byte[] body)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var socket = new TcpClient();
        await socket.ConnectAsync(address.Host, address.Port, patience.Token);
        await using var stream = socket.GetStream();
        var head = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{method} {path} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n");
        foreach (var (name, value) in headers)
            head.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        head.Append("\r\n");
        var answer = ReadStatusAsync(stream, patience.Token);
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(head.ToString()), patience.Token);
            await stream.WriteAsync(body, patience.Token);
        }
        catch (IOException)
        {
            // It was refused before all of it was sent; the answer is there.
        }

        return await answer;
    }

    /// <summary>A body in chunks, which names no length.</summary>
    public static byte[] Chunked(byte[] body)
    {
        var framed = new List<byte>(body.Length + 1024);
        foreach (var chunk in body.Chunk(8192))
        {
            framed.AddRange(Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"));
            framed.AddRange(chunk);
            framed.AddRange("\r\n"u8);
        }

        framed.AddRange("0\r\n\r\n"u8);
        return [.. framed];
    }

    private static async Task<int> ReadStatusAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var line = new byte["HTTP/1.1 200".Length];
        await stream.ReadExactlyAsync(line, cancellationToken);
        return int.Parse(Encoding.ASCII.GetString(line)[^3..], CultureInfo.InvariantCulture);
    }
}
