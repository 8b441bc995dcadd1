using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A choice that was made.</summary>
public class FoundChoice
{
    /// <summary>The choice's value.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>Its place in the list, the first being 0.</summary>
    [JsonProperty("index")]
    public int Index { get; set; }

    /// <summary>How well the words fit, from 0 to 1.</summary>
    [JsonProperty("score")]
    public float Score { get; set; }

    /// <summary>The words that fit, when they were a synonym or a number.</summary>
    [JsonProperty("synonym")]
    public string Synonym { get; set; }
}
