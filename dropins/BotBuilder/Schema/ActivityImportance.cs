namespace Microsoft.Bot.Schema;

/// <summary>How much an activity matters to its reader.</summary>
public static class ActivityImportance
{
    /// <summary>May wait.</summary>
    public const string Low = "low";

    /// <summary>The default.</summary>
    public const string Normal = "normal";

    /// <summary>Needs attention.</summary>
    public const string High = "high";
}
