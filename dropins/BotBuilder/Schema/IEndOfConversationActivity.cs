namespace Microsoft.Bot.Schema;

/// <summary>The sender considers the conversation finished.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>One of <see cref="EndOfConversationCodes"/>.</summary>
    string Code { get; set; }

    /// <summary>A parting word.</summary>
    string Text { get; set; }
}
