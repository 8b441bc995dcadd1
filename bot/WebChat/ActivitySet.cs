namespace PracticeCaller.Bot.WebChat;

/// <summary>Activities with the watermark after them, as Direct Line sends them.</summary>
internal static class ActivitySet
{
    /// <summary>The set (JSON).</summary>
    public static string Of(IEnumerable<string> activities, long watermark) => $$"""{"activities":[{{string.Join(',', activities)}}],"watermark":"{{watermark}}"}""";
}
