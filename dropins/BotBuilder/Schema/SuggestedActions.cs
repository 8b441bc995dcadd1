using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered below a message until the next one.</summary>
public class SuggestedActions
{
    /// <summary>An empty one, to be filled.</summary>
    public SuggestedActions()
    {
    }

    /// <summary>One with its parts given.</summary>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Ids of the people to offer them to; all when empty.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
