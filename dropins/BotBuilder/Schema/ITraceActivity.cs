namespace Microsoft.Bot.Schema;

/// <summary>Diagnostics for the emulator.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>The traced operation.</summary>
    string Name { get; set; }

    /// <summary>Where in the bot it was written.</summary>
    string Label { get; set; }

    /// <summary>The kind of <see cref="Value"/>.</summary>
    string ValueType { get; set; }

    /// <summary>What was traced.</summary>
    object Value { get; set; }

    /// <summary>The conversation it is about, when it is another one.</summary>
    ConversationReference RelatesTo { get; set; }
}
