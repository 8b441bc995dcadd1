using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of a channel's refusal.</summary>
public class ErrorResponse
{
    /// <summary>What went wrong.</summary>
    [JsonProperty(PropertyName = "error")]
    public Error Error { get; set; }
}
