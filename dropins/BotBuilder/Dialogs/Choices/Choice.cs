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

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>As the channel can.</summary>
    Auto,

    /// <summary>In the line of the question.</summary>
    Inline,

    /// <summary>As a numbered list.</summary>
    List,

    /// <summary>As buttons until the next message.</summary>
    SuggestedAction,

    /// <summary>As buttons on a card.</summary>
    HeroCard,
}

/// <summary>The words between choices.</summary>
public class ChoiceFactoryOptions
{
    /// <summary>Between all but the last two; a comma unless set.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between two.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of more than two.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; yes unless set.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
