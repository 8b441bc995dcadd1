using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>Plays and scores calls; the dialogs see the practice core through this one seam.</summary>
public interface ICallEngine
{
    /// <summary>What an event leads to.</summary>
    CallStep On(Scenario scenario, CallState state, CallEvent happened, DateTimeOffset now);

    /// <summary>The result of a call.</summary>
    Scorecard Score(Scenario scenario, CallState state);
}
