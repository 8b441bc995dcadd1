using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs;

/// <summary>How a call ended, in one sentence.</summary>
internal static class EndingTexts
{
    public static string Of(Ending? ending, string caller) => ending switch
    {
        Ending.Solved => "The call is over, and it is solved.",
        Ending.AcceptedButHurt => $"The call is over: {caller} took the solution, but is still hurt.",
        Ending.GivenUp => $"The call is over: {caller} gave up.",
        Ending.HungUp => $"The call is over: {caller} hung up.",
        Ending.HandedOver => "The call is over: you passed it on.",
        Ending.EndedForAbuse => "The call is over: you ended it because of abuse.",
        Ending.EndedByTrainee => "The call is over: you ended it.",
        Ending.TimedOut => "The call is over: nobody said anything for too long.",
        _ => "The call is over.",
    };

    /// <summary>The same in two or three words.</summary>
    public static string Short(Ending ending) => ending switch
    {
        Ending.Solved => "Solved",
        Ending.AcceptedButHurt => "Solved, still hurt",
        Ending.GivenUp => "Caller gave up",
        Ending.HungUp => "Caller hung up",
        Ending.HandedOver => "Handed over",
        Ending.EndedForAbuse => "Ended because of abuse",
        Ending.EndedByTrainee => "Ended early",
        _ => "Timed out",
    };
}
