namespace Microsoft.Bot.Schema;

/// <summary>People came or went, or the topic changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined, the bot itself included.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The new topic.</summary>
    string TopicName { get; set; }

    /// <summary>Whether newcomers can read what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
