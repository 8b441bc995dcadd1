using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What the problem-solving criteria say.</summary>
internal static class ProblemWords
{
    public static string NothingOffered(string name) => $"{name} was offered nothing.";

    public static string TooEarly(int turn, string? missing, string name) =>
        missing is null ? $"The offer in turn {turn} came before {name}'s case could be known." : $"The offer in turn {turn} came before {missing} was known.";

    public static string OffersThatCountForNothing(int none, int all) =>
        none == all ? "No offer reached the caller: they were repeated, echoed or came with an offence." : $"{none} of {all} offers stand in turns that were only repeated, echoed or offended, or reached nobody.";

    public const string Diagnosed = "What had to be known was known before anything was offered.";

    public static string Solved(Solved solved, Ending? ending, string name, string? missing) => Brought(solved, ending, name) + (missing is null ? "" : $" Not brought about: \"{missing}\".");

    private static string Brought(Solved solved, Ending? ending, string name) => (ending, solved.Worth) switch
    {
        (Ending.HungUp, _) => $"{name} hung up before it was solved.",
        (Ending.GivenUp, _) => $"{name} gave up before it was solved.",
        (Ending.TimedOut, _) => $"{name} was left waiting; nothing was solved.",
        (_, 0) => $"Nothing was brought about that helps {name}.",
        (_, >= 60) => $"What was brought about solves {solved.Worth:0} % of {name}'s problem.",
        _ => $"What was brought about solves only {solved.Worth:0} % of {name}'s problem.",
    };

    public static string OwnerAndTime(bool owner, bool time, int chased, string name) =>
        (owner, time) switch
        {
            (true, true) => $"{name} heard who does it and by when",
            (true, false) => $"{name} heard who does it, but not by when",
            (false, true) => $"{name} heard by when, but not who does it",
            _ => $"{name} heard neither who does it nor by when",
        } + (chased > 0 ? $"; {Words.Times(chased)} a promise had to be chased." : ".");

    public static string CannotBeKept(int turn, string? title, bool overLimit) =>
        $"Turn {turn} offers {(title is null ? "something" : $"\"{title}\"")} {(overLimit ? "beyond its limit" : "against policy")}; that cannot be kept.";

    public static string Vague(int turn, string name) => $"The promise in turn {turn} holds nobody to anything {name} could rely on.";

    public const string Honest = "Nothing was promised that cannot be kept.";

    public const string NothingPromised = "Nothing was promised and nothing was done.";

    public static string SaidAndDone(string? notDone, string? notSaid) => (notDone, notSaid) switch
    {
        (null, null) => "What was said was done, and what was done was said.",
        (not null, _) => $"\"{notDone}\" was promised but not done at the desk.",
        _ => $"\"{notSaid}\" was done at the desk but the caller was not told.",
    };

    public static string FalselyDone(int turn, string remedy, string name) => $"Turn {turn} tells {name} that \"{remedy}\" is done, while the desk had said that it did not work.";
    public static string Checked(int turn) => $"Turn {turn} asks whether that solves it.";

    public static string HalfChecked(int turn) => $"Turn {turn} asks whether it was understood, not whether it solves the matter.";

    public static string AskedWhatElse(int turn) => $"Turn {turn} asks whether anything else is open, not whether this solves the matter.";

    public static string NotChecked(string name) => $"{name} was not asked whether that solves it.";

    public static string NothingToCheck(string name) => $"There was nothing on the table to ask {name} about.";
}
