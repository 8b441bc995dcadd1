using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reference to an action that a program understands.</summary>
public class SemanticAction
{
    /// <summary>Start, continue or done.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }

    /// <summary>Which action.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What it is about.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity> Entities { get; set; }
}
