using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>JSON as it travels: nulls left out, dates in ISO 8601, never a type name.</summary>
internal static class WireJson
{
    private static readonly JsonSerializerSettings _settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        // What looks like a date inside channel data stays the text that came in.
        DateParseHandling = DateParseHandling.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        TypeNameHandling = TypeNameHandling.None,
        MaxDepth = 64,
    };

    public static string Write(object body) => JsonConvert.SerializeObject(body, _settings);

    public static bool TryRead<T>(string json, out T value)
        where T : class
    {
        value = null;
        try
        {
            value = string.IsNullOrWhiteSpace(json) ? null : JsonConvert.DeserializeObject<T>(json, _settings);
            return value != null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return false;
        }
    }
}
