namespace Microsoft.Bot.Schema;

/// <summary>Activity types that are used between bot and adapter only.</summary>
public static class ActivityTypesEx
{
    /// <summary>A pause between two activities, its length in milliseconds in <see cref="Activity.Value"/>.</summary>
    public const string Delay = "delay";

    /// <summary>The answer to an invoke.</summary>
    public const string InvokeResponse = "invokeResponse";
}
