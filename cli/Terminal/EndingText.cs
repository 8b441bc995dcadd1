using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Cli.Terminal;

/// <summary>An ending in words.</summary>
internal static class EndingText
{
    public static string Of(Ending ending) => ending switch
    {
        Ending.Solved => "solved",
        Ending.AcceptedButHurt => "accepted, but the caller is still hurt",
        Ending.GivenUp => "the caller gave up",
        Ending.HungUp => "the caller hung up",
        Ending.HandedOver => "handed over",
        Ending.EndedForAbuse => "ended politely because of abuse",
        Ending.EndedByTrainee => "ended before anything was settled",
        _ => "nobody said anything for too long",
    };
}
