using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams adds to an activity.</summary>
public class TeamsChannelData
{
    /// <summary>The channel it was said in.</summary>
    [JsonProperty(PropertyName = "channel")]
    public ChannelInfo Channel { get; set; }

    /// <summary>What a conversation or message update reports.</summary>
    [JsonProperty(PropertyName = "eventType")]
    public string EventType { get; set; }

    /// <summary>The team it was said in.</summary>
    [JsonProperty(PropertyName = "team")]
    public TeamInfo Team { get; set; }

    /// <summary>The tenant.</summary>
    [JsonProperty(PropertyName = "tenant")]
    public TenantInfo Tenant { get; set; }
}
