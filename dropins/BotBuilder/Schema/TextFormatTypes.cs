namespace Microsoft.Bot.Schema;

/// <summary>How <see cref="Activity.Text"/> is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>The default of most channels.</summary>
    public const string Markdown = "markdown";

    /// <summary>Shown exactly as written.</summary>
    public const string Plain = "plain";

    /// <summary>The small XML of Teams and Skype.</summary>
    public const string Xml = "xml";
}
