namespace Microsoft.Bot.Schema;

/// <summary>Whether the bot waits for an answer; speaking clients open the microphone by it.</summary>
public static class InputHints
{
    /// <summary>Ready, not waiting.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>Not ready.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>Waiting for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}
