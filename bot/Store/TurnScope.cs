using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Store;

/// <summary>
/// Everything that one turn wants to keep: bot state, calls and outgoing activities. The storage and the adapters put it here, and
/// <see cref="ConversationStore.CommitAsync"/> writes it in one transaction, so that a crash leaves a turn wholly done or not done.
/// </summary>
/// <remarks>Ambient, because <c>IStorage</c> knows no turn.</remarks>
public sealed class TurnScope : IDisposable
{
    private static readonly AsyncLocal<TurnScope?> Ambient = new();

    private TurnScope(string conversationId, LiveCall live)
    {
        ConversationId = conversationId;
        Live = live;
    }

    /// <summary>The turn that is running in this flow, or null.</summary>
    public static TurnScope? Current => Ambient.Value;

    /// <summary>The conversation's key.</summary>
    public string ConversationId { get; }

    /// <summary>The call that the conversation holds in memory.</summary>
    public LiveCall Live { get; }

    /// <summary>Bot state to write or (null) delete, by key.</summary>
    public Dictionary<string, StateRow?> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Versions the states were read at, by key; null for a state that did not exist.</summary>
    public Dictionary<string, long?> StateVersions { get; } = new(StringComparer.Ordinal);

    /// <summary>Calls to write with the events since they were read.</summary>
    public Dictionary<string, (KeptCall Record, List<RecordedEvent> Happened)> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>Results to write.</summary>
    public Dictionary<string, (Scorecard Scorecard, FrozenRubric Rubric)> Scorecards { get; } = new(StringComparer.Ordinal);

    /// <summary>Disagreements with results to write, in order.</summary>
    public List<(string CallId, ReviewEntry Contest)> Contests { get; } = [];

    /// <summary>Activities to keep and deliver, in order.</summary>
    public List<Activity> Outgoing { get; } = [];

    /// <summary>The answer to an invoke; goes back to whoever asked and is not kept.</summary>
    public Activity? Answer { get; set; }

    /// <summary>True when the last thing the turn showed was that somebody is typing.</summary>
    public bool EndsTyping { get; set; }

    /// <summary>Opens a turn in this flow; dispose it in the same method.</summary>
    public static TurnScope Begin(string conversationId, LiveCall live) => Ambient.Value = new TurnScope(conversationId, live);

    /// <inheritdoc />
    public void Dispose() => Ambient.Value = null;
}

/// <summary>The call that a conversation last saved, so that a turn need not read it again.</summary>
public sealed class LiveCall
{
    /// <summary>The call, or null when it must be read.</summary>
    public KeptCall? Record { get; set; }
}
