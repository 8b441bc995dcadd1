using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>One thing to choose.</summary>
public class Choice
{
    /// <summary>A choice by its words.</summary>
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is answered when it is chosen, and shown unless <see cref="Action"/> has a title.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button, when it should differ from the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words for the same.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }
}
