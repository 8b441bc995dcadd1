namespace PracticeCaller.Practice.Evaluation;

/// <summary>What the listening criteria say.</summary>
internal static class ListeningWords
{
    public static string NothingToTakeUp(string name) => $"{name} said nothing that an answer could take up.";

    public static string TakesUp(double share, string name) => share >= 0.8 ? $"Replies take up what {name} had just said."
        : share >= 0.25 ? $"Some replies take up what {name} had just said, others pass it by."
        : $"Replies pass by what {name} had just said.";

    public static string NothingAskedAgain(string name) => $"Nothing that {name} had told was asked again.";

    public static string AskedAgain(int times, string label, string name) =>
        $"{name} was asked again for {label} after telling it" + (times > 1 ? $"; in all {times} things told were asked again." : ".");

    public const string NothingMisheard = "Every value said back was right.";

    public static string Misheard(string label, string? said, int times, bool putRight) =>
        $"A wrong value was given for {label}" + (said is null ? "" : $" (\"{said}\")") + (putRight ? ", and put right later." : ".") + (times > 1 ? $" {times} wrong values in all." : "");

    public static string StaysWithIt(int turns, string name) => turns switch
    {
        0 => $"No turn goes on from what {name} told in more than a few words.",
        1 => $"One turn goes on from what {name} told in more than a few words.",
        _ => $"{turns} turns go on from what {name} told in more than a few words.",
    };

    public static string NothingTold(string name) => $"{name} told no facts that could be used.";

    public static string Used(int used, int told, string? unused, string name) =>
        $"{used} of {told} facts {name} told were recognised as said back or used" + (unused is null ? "." : $"; {unused} was not among them.");

    public static string NoSummary(string name) => $"What {name} told was never summed up or said back for checking.";

    public static string Summary(int turn, double share, bool summed, bool asks, string name) => (share >= 0.8, summed, asks) switch
    {
        (true, _, _) => $"Turn {turn} sums up what {name} told and lets them correct it.",
        (_, true, true) => $"Turn {turn} sums up a little of what {name} told, and asks whether it is right.",
        (_, true, _) => $"Turn {turn} sums up {(share >= 0.5 ? "" : "a little of ")}what {name} told, without asking whether it is right.",
        _ => $"Turn {turn} says a detail back for checking; the whole was not summed up.",
    };

    public static string AnswersNotKnown(string name) => $"{name} asked something; whether it was answered could not be told, so it is not counted.";

    public static string NoQuestions(string name) => $"The questions that this call has {name} ask did not come up; others are not looked at here.";

    public static string Answered(int answered, int late, int asked, string name) =>
        (answered == asked ? $"Every question {name} asked was answered" : $"{answered} of {asked} questions {name} asked were answered")
        + (late == 0 ? "." : $", {(late == answered ? "" : $"{late} of them ")}only after being passed over first.");

    public static string Builds(int turns, string name) => turns switch
    {
        0 => $"No question grew out of what {name} had told.",
        1 => $"One question grew out of what {name} had told.",
        _ => $"{turns} turns asked on from what {name} had told.",
    };

    public const string NoNotes = "No wrap-up notes were filed.";

    public const string NothingToNote = "There was no fact of weight to note.";

    public static string Notes(int caught, int garbled, int all) =>
        $"The notes hold {caught} of the {all} facts that matter" + (garbled == 0 ? "." : $", and {garbled} {(garbled == 1 ? "is" : "are")} noted wrongly.");
}
