namespace Microsoft.Bot.Schema;

/// <summary>Turns cards into attachments.</summary>
public static class Extensions
{
    /// <summary>The card as an attachment of the matching content type.</summary>
    public static Attachment ToAttachment(this HeroCard card) =>
        new() { Content = card, ContentType = HeroCard.ContentType };
}
