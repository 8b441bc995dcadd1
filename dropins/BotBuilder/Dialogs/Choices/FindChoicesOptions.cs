using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How words are looked for.</summary>
public class FindValuesOptions
{
    /// <summary>Whether a part of the words is enough.</summary>
    [JsonProperty("allowPartialMatches")]
    public bool AllowPartialMatches { get; set; }

    /// <summary>The language.</summary>
    [JsonProperty("locale")]
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two that belong together; 2 unless set.</summary>
    [JsonProperty("maxTokenDistance")]
    public int? MaxTokenDistance { get; set; }
}

/// <summary>How a choice is looked for.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether the value itself does not count.</summary>
    [JsonProperty("noValue")]
    public bool NoValue { get; set; }

    /// <summary>Whether the button's title does not count.</summary>
    [JsonProperty("noAction")]
    public bool NoAction { get; set; }

    /// <summary>Whether <c>2</c> or <c>two</c> chooses the second.</summary>
    [JsonProperty("recognizeNumbers")]
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether <c>the second</c> chooses the second.</summary>
    [JsonProperty("recognizeOrdinals")]
    public bool RecognizeOrdinals { get; set; } = true;
}

/// <summary>Something found in a text.</summary>
public class ModelResult<T>
{
    /// <summary>The words that were found.</summary>
    public string Text { get; set; }

    /// <summary>Where they begin.</summary>
    public int Start { get; set; }

    /// <summary>Where they end, the last character included.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public string TypeName { get; set; }

    /// <summary>What it means.</summary>
    public T Resolution { get; set; }
}
