using System.Text.Json.Nodes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace PracticeCaller.Bot.Conversations;

/// <summary>Activities and references as the wire has them; the one place of the host that names the Bot Framework's JSON library.</summary>
public static class ActivityJson
{
    private static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
        TypeNameHandling = TypeNameHandling.None,
    };

    /// <summary>The JSON of an activity or reference.</summary>
    public static string Write(object value) => JsonConvert.SerializeObject(value, Settings);

    /// <summary>What is in a JSON text written by <see cref="Write"/>.</summary>
    public static T Read<T>(string json) => JsonConvert.DeserializeObject<T>(json, Settings) ?? throw new InvalidDataException($"Expected a {typeof(T).Name}, found null.");

    /// <summary>The activity in a text that a client sent.</summary>
    /// <returns>Null when it is none.</returns>
    public static Activity? TryRead(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<Activity>(json, Settings);
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            return null;
        }
    }

    /// <summary>The id within an activity (JSON), or null.</summary>
    public static string? IdOf(string activity) => JsonNode.Parse(activity)?["id"]?.GetValue<string>();

    /// <summary>The activity (JSON) with another id; nothing else of it changes.</summary>
    public static string WithId(string activity, string id)
    {
        var node = JsonNode.Parse(activity)!.AsObject();
        node["id"] = id;
        return node.ToJsonString();
    }

    /// <summary>The activity (JSON) with its place in the order, as Web Chat sorts by it; nothing else of the channel data changes.</summary>
    public static string WithOrder(string activity, double sequence)
    {
        var node = JsonNode.Parse(activity)!.AsObject();
        switch (node["channelData"])
        {
            case null:
                node["channelData"] = new JsonObject { ["webchat:sequence-id"] = sequence };
                break;
            case JsonObject data:
                data["webchat:sequence-id"] = sequence;
                break;
            default:
                // A client may put anything there; it gets back what it sent.
                break;
        }

        return node.ToJsonString();
    }
}
