namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs tell each other.</summary>
public class DialogEvent
{
    /// <summary>Whether it passes on to the parent when nobody here handles it.</summary>
    public bool Bubble { get; set; }

    /// <summary>What happened.</summary>
    public string Name { get; set; }

    /// <summary>Its details.</summary>
    public object Value { get; set; }
}
