namespace Microsoft.Bot.Schema;

/// <summary>A named request that waits for an answer.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked for.</summary>
    string Name { get; set; }

    /// <summary>The conversation it is about, when it is another one.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>Its parameters.</summary>
    object Value { get; set; }
}
