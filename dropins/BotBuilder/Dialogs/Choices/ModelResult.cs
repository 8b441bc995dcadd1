namespace Microsoft.Bot.Builder.Dialogs.Choices;

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
