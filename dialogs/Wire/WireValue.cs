using System.Text.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Wire;

/// <summary>
/// The border to the Bot Framework's untyped fields (<c>Value</c>, <c>ChannelData</c>, <c>Attachment.Content</c>), which its own
/// serializer writes and reads. Nothing else in the dialogs names a JSON library of the Bot Framework.
/// </summary>
public static class WireValue
{
    /// <summary>A record as the Bot Framework may put it on the wire, with our names.</summary>
    public static object Of<T>(T record) => JToken.Parse(CallJson.Write(record));

    /// <summary>An untyped field as <typeparamref name="T"/>; null when it is absent or something else. What a client sent never throws.</summary>
    public static T? As<T>(object? field)
        where T : class
    {
        if (field is null)
            return null;
        if (field is T typed)
            return typed;
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize<T>(JsonConvert.SerializeObject(field), CallJson.Options);
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or Newtonsoft.Json.JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
