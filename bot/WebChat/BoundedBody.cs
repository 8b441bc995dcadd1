using System.Text;

namespace PracticeCaller.Bot.WebChat;

/// <summary>Reads request bodies of a bounded size.</summary>
internal static class BoundedBody
{
    /// <summary>Largest body of one activity, in bytes.</summary>
    public const int Limit = 256 * 1024;

    /// <summary>The body as text; null when it is larger than <see cref="Limit"/>.</summary>
    public static async Task<string?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Limit)
            return null;
        var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            if (buffer.Length + read > Limit)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }
}
