namespace Microsoft.Bot.Schema;

/// <summary>A named happening without an answer.</summary>
public interface IEventActivity : IActivity
{
    /// <summary>What happened.</summary>
    string Name { get; set; }

    /// <summary>Its details.</summary>
    object Value { get; set; }

    /// <summary>The conversation it is about, when it is another one.</summary>
    ConversationReference RelatesTo { get; set; }
}
