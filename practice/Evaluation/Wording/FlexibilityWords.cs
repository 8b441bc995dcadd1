namespace PracticeCaller.Practice.Evaluation;

/// <summary>What the flexibility criteria say.</summary>
internal static class FlexibilityWords
{
    public static string Stages(IReadOnlyList<string> thin) => thin.Count == 0 ? "Finding out, the feeling and helping are all there." : $"Hardly there: {Words.And(thin)}.";

    public static string Choice(int left, int pushed, string name) => (left, pushed) switch
    {
        (0, 0) => $"{name} was neither given a choice nor pushed.",
        (_, 0) => $"{name} is asked, or given a choice, {Words.Times(left)} and never pushed.",
        (0, _) => $"{name} is pushed {Words.Times(pushed)}, and never asked or given a choice.",
        _ => $"{name} is asked, or given a choice, {Words.Times(left)}, and pushed {Words.Times(pushed)}.",
    };

    public const string NoTwist = "Nothing changed in the middle of this call.";

    public const string SameRemedy = "What changed in this call asks for no other remedy.";
    public static string Fits(string? missing, IReadOnlyList<string> given, string name)
    {
        var got = given.Count == 0 ? "" : $"{name} got {Words.And([.. given.Select(Need)])} early";
        var lacked = missing is null ? "" : $"{Need(missing)} did not come early";
        return (got, lacked) switch
        {
            ("", "") => $"{name} needed nothing in particular first.",
            (_, "") => got + ".",
            ("", _) => $"What {name} needs first, {Need(missing!)}, did not come in the first turns.",
            _ => $"{got}; {lacked}.",
        };
    }

    public static string TwistIgnored(int turn, string name) => $"What changed before turn {turn} was never taken up with {name}.";

    public static string TwistTaken(int turn, int late, string name) => late == 0 ? $"Turn {turn} takes up at once what has changed for {name}." : $"Turn {turn} takes up what has changed, {(late == 1 ? "one turn" : $"{late} turns")} late.";

    public static string Revised(bool offered, bool done, bool stale, string name) =>
        (offered ? done ? $"After the change {name} got something that fits it" : $"After the change something was offered that fits it, but not done" : $"After the change {name} was offered nothing that fits it")
        + (stale ? "; what had become useless was offered all the same." : ".");

    public static string NothingTurnedDown(string name) => $"{name} turned nothing down.";

    public static string SameAgain(int turn, string? title, string name) => $"Turn {turn} offers {(title is null ? "the same" : $"\"{title}\"")} again although {name} had turned it down.";

    public const string MovedOn = "What was turned down was not pressed.";

    public static string NoBadReaction(string name) => $"No reply cost {name} much trust.";

    public static string Recovered(int back, int falls, int first, string name) => back == falls
        ? $"After turn {first} {name} lost trust, and the next turns won some of it back."
        : $"{falls} {(falls == 1 ? "reply" : "replies")} cost {name}'s trust, and {(back == 0 ? "no change of course followed" : $"only {Words.Times(back)} it was won back")}.";

    public const string NothingRefused = "Nothing had to be refused.";

    public static string Alternatives(int found, int dead, string name) => found == dead
        ? $"Wherever something was not possible, {name} was shown another way."
        : $"{name} was shown another way {(found == 0 ? "at none" : $"at {found}")} of {dead} dead ends.";

    private static string Need(string need) => need switch
    {
        "warmth" => "a warm word of their own case",
        "precision" => "exact words",
        "speed" => "the next step",
        _ => "time to tell it",
    };
}
