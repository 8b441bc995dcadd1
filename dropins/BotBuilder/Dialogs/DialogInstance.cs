using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on a stack.</summary>
public class DialogInstance
{
    /// <summary>Which dialog.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What it keeps between turns.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }
}
