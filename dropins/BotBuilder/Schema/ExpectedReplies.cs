using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>All replies of a turn, for a caller that waits for them.</summary>
public class ExpectedReplies
{
    /// <summary>An empty one, to be filled.</summary>
    public ExpectedReplies()
    {
    }

    /// <summary>One with its parts given.</summary>
    public ExpectedReplies(IList<Activity> activities = default)
    {
        Activities = activities;
    }

    /// <summary>The replies in the order in which they were sent.</summary>
    [JsonProperty(PropertyName = "activities")]
    public IList<Activity> Activities { get; set; }
}
