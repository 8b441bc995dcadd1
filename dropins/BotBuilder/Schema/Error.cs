using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What went wrong at a channel.</summary>
public class Error
{
    /// <summary>For programs.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>For people.</summary>
    [JsonProperty(PropertyName = "message")]
    public string Message { get; set; }
}
