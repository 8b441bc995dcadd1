namespace Microsoft.Bot.Schema;

/// <summary>What an installation update reports.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The app was installed.</summary>
    public const string Add = "add";

    /// <summary>The app was removed.</summary>
    public const string Remove = "remove";
}
