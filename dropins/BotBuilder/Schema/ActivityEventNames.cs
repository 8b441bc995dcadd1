namespace Microsoft.Bot.Schema;

/// <summary>Names of event activities that adapters themselves raise.</summary>
public static class ActivityEventNames
{
    /// <summary>A turn that the bot starts in a known conversation.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A turn that opens a new conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}
