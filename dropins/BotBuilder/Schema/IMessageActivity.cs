namespace Microsoft.Bot.Schema;

/// <summary>Something said, shown or submitted.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>The language of <see cref="Text"/>.</summary>
    string Locale { get; set; }

    /// <summary>What is shown.</summary>
    string Text { get; set; }

    /// <summary>What is spoken, in plain words or SSML.</summary>
    string Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>Stands in where cards cannot be shown.</summary>
    string Summary { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>.</summary>
    string TextFormat { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>Cards and files.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>Buttons offered below the message until the next one.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>One of <see cref="ActivityImportance"/>.</summary>
    string Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    string DeliveryMode { get; set; }

    /// <summary>After this moment the message should not be shown any more.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>What a submitted card or button carries.</summary>
    object Value { get; set; }

    /// <summary>The mentions among the entities; empty, never null.</summary>
    Mention[] GetMentions();

    /// <summary>Whether there is text, a summary, an attachment or channel data.</summary>
    bool HasContent();
}
