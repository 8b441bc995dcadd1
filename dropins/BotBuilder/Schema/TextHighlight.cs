using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A part of a text to be made visible.</summary>
public class TextHighlight
{
    /// <summary>An empty one, to be filled.</summary>
    public TextHighlight()
    {
    }

    /// <summary>One with its parts given.</summary>
    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    /// <summary>The part.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Which occurrence of it, the first being 1.</summary>
    [JsonProperty(PropertyName = "occurrence")]
    public int? Occurrence { get; set; }
}
