namespace PracticeCaller.Practice.Evaluation;

/// <summary>What the patience criteria say.</summary>
internal static class PatienceWords
{
    public const string TooFewQuestions = "Too few questions to tell how they are asked.";

    public static string OpenQuestions(int open, int all) => $"{open} of {all} questions leave room for a free account.";

    public static string Lectures(int lectures, int turns, string name) => lectures == 0
        ? $"{name} was not talked at."
        : $"{lectures} of {turns} turns tell {name} things at length, or what to do, without taking up what was said.";

    public static string NeverPushed(string name) => $"{name} was never pushed.";

    public static string Pushes(int pushing, int turns, string name) => $"{pushing} of {turns} turns push {name}: an order, a warning, a reproach, or a denial of what they say.";

    public static string NeverInterrupted(string name) => $"{name} could always finish.";

    public static string Interrupted(int times, int turn, int fragments, string name) =>
        $"{name} was cut off {Words.Times(times)}; in turn {turn} {(fragments == 1 ? "one message was" : $"{fragments} messages were")} still on the way.";

    public const string OneAtATime = "Never more than one question in a message.";

    public static string Stacked(int questions, int turn, int times, string name) =>
        $"Turn {turn} asks {name} {questions} things at once" + (times > 1 ? $"; it happened {Words.Times(times)}." : ".");

    public static string DidNotVent(string name, double began, double from) => $"Looked at where a caller begins with an anger of {from:0} or more; {name} began with {began:0}.";

    public static string FormFirst(int turn, string name) => $"Turn {turn} asks for data before taking up anything of what {name} had just poured out.";

    public static string NotTakenUp(string name) => $"No data was asked for at once, but the first two turns do not take up what {name} told.";

    public static string TakenUp(int turn, bool ofTheCase, string name) => !ofTheCase ? $"Turn {turn} is kind before it asks for data, without taking up what {name} told."
        : turn == 1 ? $"The first reply takes up what {name} told before anything else." : $"Turn {turn} takes up what {name} told; the first reply does not yet.";

    public const string StayedCalm = "No hurry, no sharp word.";

    public static string Pressed(int turn, int times, string name) => $"Turn {turn} presses or is sharp with {name}" + (times > 1 ? $"; it happened {Words.Times(times)}." : ".");

    public static string Room(int found, int wanted, string name) => found >= wanted
        ? $"{name} was invited to tell it in their own way."
        : found > 0 ? $"{name} was invited once to tell it; this caller needs more time than that." : $"{name} was never invited to tell it in their own way.";

    public static string NoWait(string name) => $"{name} did not have to wait.";

    public static string Waits(int announced, int silences, double share, string name) => share >= 0.8
        ? $"{name} knew why and how long to wait."
        : silences > 0 ? $"{name} waited {Words.Times(silences)} without a word" + (announced > 0 ? $", and {Words.Times(announced)} with an announcement." : ".")
        : $"{name} was asked to wait without hearing both why and how long.";
}
