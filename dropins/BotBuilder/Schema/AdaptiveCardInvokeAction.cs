using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action of a card that a person set off.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary><c>Action.Execute</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The action's id on the card.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What the bot is asked to do.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }

    /// <summary>The card's data and inputs.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
