using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace PracticeCaller.Bot.Pages;

/// <summary>Web Chat, 3.9 MB of script that the build puts beside the app; compressed once and kept.</summary>
internal sealed class WebChatScript
{
    private const string Type = "text/javascript; charset=utf-8";
    private readonly Lazy<byte[]?> _plain = new(Read);
    private readonly Lazy<byte[]> _gzip;
    private readonly Lazy<EntityTagHeaderValue> _tag;

    public WebChatScript()
    {
        _gzip = new(() => Compress(_plain.Value!));
        _tag = new(() => new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_plain.Value!))[..32]}\""));
    }

    public IResult Serve(HttpContext context)
    {
        if (_plain.Value is not { } plain)
            return Results.NotFound("lib/webchat.js is missing beside the app; build the bot again.");

        var gzip = context.Request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.OrdinalIgnoreCase);
        context.Response.Headers.CacheControl = "public, max-age=86400";
        context.Response.Headers.Vary = "Accept-Encoding";
        if (!gzip)
            return Results.Bytes(plain, Type, entityTag: _tag.Value);
        context.Response.Headers.ContentEncoding = "gzip";
        return Results.Bytes(_gzip.Value, Type, entityTag: new EntityTagHeaderValue(_tag.Value.Tag.Value!.TrimEnd('"') + "-gz\""));
    }

    private static byte[]? Read()
    {
        var file = Path.Combine(AppContext.BaseDirectory, "lib", "webchat.js");
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private static byte[] Compress(byte[] plain)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal))
            gzip.Write(plain);
        return buffer.ToArray();
    }
}
