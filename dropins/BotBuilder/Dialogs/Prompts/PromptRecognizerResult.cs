namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What was understood of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Nothing understood yet.</summary>
    public PromptRecognizerResult()
    {
        Succeeded = false;
    }

    /// <summary>Whether the answer was understood.</summary>
    public bool Succeeded { get; set; }

    /// <summary>What was understood; a validator may replace it.</summary>
    public T Value { get; set; }
}
