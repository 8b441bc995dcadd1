using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What an <c>adaptiveCard/action</c> invoke carries.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>What was set off.</summary>
    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A code that came back from a sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
