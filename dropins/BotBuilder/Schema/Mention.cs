using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An entity: someone is addressed in the text.</summary>
public class Mention : Entity
{
    /// <summary>Who.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The words in the text that stand for them.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>A mention of nobody yet.</summary>
    public Mention()
        : base("mention")
    {
    }
}
