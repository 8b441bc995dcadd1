using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>An empty one, to be filled.</summary>
    public MessageReaction()
    {
    }

    /// <summary>One with its parts given.</summary>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>Such as <c>like</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
