namespace Microsoft.Bot.Schema;

/// <summary>What a button does: the values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens the address in <see cref="CardAction.Value"/>.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Posts the value as a message that everyone sees.</summary>
    public const string ImBack = "imBack";

    /// <summary>Posts the value to the bot without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Plays a sound.</summary>
    public const string PlayAudio = "playAudio";

    /// <summary>Plays a film.</summary>
    public const string PlayVideo = "playVideo";

    /// <summary>Shows a picture.</summary>
    public const string ShowImage = "showImage";

    /// <summary>Downloads a file.</summary>
    public const string DownloadFile = "downloadFile";

    /// <summary>Starts a sign-in.</summary>
    public const string Signin = "signin";

    /// <summary>Starts a telephone call.</summary>
    public const string Call = "call";

    /// <summary>Posts a value together with a text to show.</summary>
    public const string MessageBack = "messageBack";
}
