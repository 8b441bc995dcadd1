namespace Microsoft.Bot.Schema;

/// <summary>How the replies to an activity travel.</summary>
public static class DeliveryModes
{
    /// <summary>Each on its own, to the service URL.</summary>
    public const string Normal = "normal";

    /// <summary>With a notification to the person.</summary>
    public const string Notification = "notification";

    /// <summary>All together in the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>Shown but not kept.</summary>
    public const string Ephemeral = "ephemeral";
}
