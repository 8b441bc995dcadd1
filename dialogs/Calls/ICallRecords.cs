using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>Where calls are kept. What is saved in a turn is kept together with everything else of that turn, or not at all.</summary>
public interface ICallRecords
{
    /// <summary>The call with this id, or null.</summary>
    Task<KeptCall?> FindAsync(string callId, CancellationToken cancellationToken);

    /// <summary>What happened in a call, in order; empty when there is no such call.</summary>
    Task<IReadOnlyList<RecordedEvent>> EventsAsync(string callId, CancellationToken cancellationToken);

    /// <summary>Keeps a call and the events that brought it here.</summary>
    /// <param name="record">The call with its new state.</param>
    /// <param name="happened">The events since it was last saved, in order.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task SaveAsync(KeptCall record, IReadOnlyList<RecordedEvent> happened, CancellationToken cancellationToken);

    /// <summary>The result that stands, with what people said about it; null when the call has none.</summary>
    Task<Scorecard?> ResultAsync(string callId, CancellationToken cancellationToken);

    /// <summary>Keeps a trainee's disagreement with a judgement of a result, for a trainer to decide.</summary>
    Task ContestAsync(string callId, ReviewEntry contest, CancellationToken cancellationToken);

    /// <summary>Keeps the result of a call; a later result of the same call takes its place, and the earlier one goes to the call's history.</summary>
    Task SaveScorecardAsync(string callId, Scorecard scorecard, FrozenRubric rubric, CancellationToken cancellationToken);
}
