using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Reads and removes mentions in messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether somebody is mentioned.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);

    /// <summary>Whether the addressee is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.MentionsId(activity.Recipient?.Id);

    /// <summary>Takes the mentions of one account out of the text, and answers what remains.</summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var spelled = mention.Text;
            if (string.IsNullOrEmpty(spelled))
                spelled = $"<at>{mention.Mentioned.Name}</at>";
            activity.Text = Regex.Replace(activity.Text ?? string.Empty, Regex.Escape(spelled), string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }

    /// <summary>Takes the mentions of the addressee out of the text, and answers what remains.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);
}
