using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What the head of a scorecard and its curve say.</summary>
internal static class ResultWords
{
    public const string Start = "Start";

    public const string TwistLabel = "Something changes";

    public const string HeardLabel = "Feeling and cause named";

    private const double TrustOfSomebodyHeard = 50;
    private const double StillAngry = 50;

    public static string Sentence(CallView call)
    {
        var name = call.Name;
        if (!call.Has(Ground.Feelings))
            return call.Turns.Count == 0 ? "The agent wrote nothing." : "Scored from the words alone.";
        var start = call.Scenario.Caller.Start;
        var end = call.Turns.Count == 0 ? call.Call.Feelings : call.Turns[^1].Record.After;
        var heard = end.Trust >= TrustOfSomebodyHeard && end.Trust > start.Trust;
        if (call.Turns.Count == 0)
            return call.Call.Ending is null ? $"{name} has not had an answer yet." : $"The call ended before {name} had an answer.";
        return call.Call.Ending switch
        {
            Ending.Solved when heard && end.Anger < StillAngry => $"Solved, and {name} felt heard in the end.",
            Ending.Solved when end.Anger >= StillAngry => $"Solved, though {name} was still angry at the end.",
            Ending.Solved => $"Solved; {name} has what they needed, without feeling quite understood.",
            Ending.AcceptedButHurt when heard => $"{name} took the solution and trusts you more than at the start, but is still hurt.",
            Ending.AcceptedButHurt => $"{name} took the solution but did not feel understood.",
            Ending.GivenUp when end.Trust > start.Trust + 5 => $"{name} gave up: you were trusted more than at the start, but no way out was found.",
            Ending.GivenUp => $"{name} gave up: no way out was found, and trust went from {start.Trust:0} to {end.Trust:0}.",
            Ending.HungUp => $"{name} hung up after turn {call.Turns.Count}, with anger at {end.Anger:0}.",
            Ending.HandedOver when heard => $"Handed over, and {name} felt heard before it.",
            Ending.HandedOver => $"Handed over; {name} has to start again with somebody else.",
            Ending.EndedForAbuse => "Ended politely because of the caller's abuse, which is a valid way to end a call.",
            Ending.EndedByTrainee when call.Done.Any() => $"Ended before it was settled for {name}; something was done, but it was not enough yet.",
            Ending.EndedByTrainee => $"Ended before anything was settled for {name}.",
            Ending.TimedOut => $"Nobody said anything for too long; {name} was left without an answer.",
            _ => $"The call is still open; {name}'s trust stands at {end.Trust:0} and anger at {end.Anger:0}.",
        };
    }

    public static string Fatal(FatalItem item, string name) => item.Id switch
    {
        FatalItems.Abuse => $"{name} was insulted. This fails a call whatever else was good in it.",
        FatalItems.FalsePromise => $"{name} was promised something that policy forbids, and it was not taken back.",
        FatalItems.NothingDone => $"{name} leaves with nothing done: no remedy was carried out at the desk. However kind the words, that does not pass.",
        _ => item.Title + ".",
    };
}
