using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel answers when it has taken an activity.</summary>
public class ResourceResponse
{
    /// <summary>An empty one, to be filled.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>One with its parts given.</summary>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id the channel gave it; may be empty.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
