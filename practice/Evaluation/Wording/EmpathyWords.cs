using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What the empathy criteria say.</summary>
internal static class EmpathyWords
{
    public static string WarmWords(double share, string name) => share >= 0.8 ? $"There are warm words for {name} in more than one place."
        : share >= 0.25 ? $"There are some warm words for {name}."
        : $"There is hardly a warm word for {name}.";

    public const string TooShortForAnEnd = "Too short to have an end.";

    public static string WarmClose(int turns, string name) => turns switch
    {
        0 => $"The end has no good word for {name}.",
        1 => $"One of the last turns has a good word for {name}.",
        _ => $"{name} is let go with good wishes.",
    };

    public static string Acknowledged(int specific, bool formula, string name) => specific switch
    {
        0 when formula => $"The sympathy would fit any call; nothing of {name}'s own case is named.",
        0 => $"What {name} felt was not taken up.",
        1 => $"Once {name}'s feeling is taken up together with what caused it.",
        _ => $"{name}'s feeling is taken up with its cause in {specific} turns.",
    };

    public static string NoUseForWarmth(string name) => $"{name} has little use for this; it is not counted.";

    public static string NotAngry(string name) => $"{name} did not come with anger.";
    public static string NotValidated(string name) => $"{name} was never told that they have reason to feel so.";

    public static string Validated(int turn, double share, string name) =>
        share >= 0.8 ? $"Turn {turn} says, in words of this case, that {name} has reason to feel so." : $"Turn {turn} says that {name} has reason to feel so, in words that would fit any call.";

    public static string NobodyOwnsIt(string name) => $"{name} did not hear who would take the next step.";

    public static string Owned(int turn, double share) => share >= 0.8 ? $"Turn {turn} takes on the next step and says what it is." : $"Turn {turn} takes on the next step only in part.";

    public static string NeverCold(string name) => $"Nothing cold was said to {name}.";

    public static string Cold(Act act, int turn, int count, string name) =>
        $"To {name}, {Words.ActName(act)} in turn {turn} is cold" + (count > 1 ? $"; {count} such moments in all." : ".");

    public const string OwnWords = "No stock phrase, no formula twice.";

    public static string Formulas(int formulas, int echoes, string name) => (formulas, echoes) switch
    {
        (0, _) => $"{Capital(Words.Times(echoes))} a text was sent again or {name}'s own words were handed back.",
        (_, 0) => $"{Capital(Words.Times(formulas))} a stock phrase or a repeated formula stands where own words were needed.",
        _ => $"{Capital(Words.Times(formulas))} a stock phrase or a repeated formula, and {Words.Times(echoes)} a text sent again or handed back.",
    };

    public static string Gushing(int turn, bool coldCaller, string name) =>
        coldCaller ? $"Turn {turn} piles up warmth; {name} wants exact words instead." : $"Turn {turn} piles up warmth more than {name} can believe.";

    public static string Jargon(int turn, string name) => $"Turn {turn} uses a technical word that {name} had not used and that is not explained.";

    public static string Stiff(int turn) => $"Turn {turn} is written like a form letter.";

    public static string NothingWarm(string name) => $"Correct, but without one human word to {name}.";

    public static string RightTone(string name) => $"The tone suits {name}.";

    public static string FeltHeard(Feelings start, Feelings end, string name) =>
        $"Over the call {name}'s trust went from {start.Trust:0} to {end.Trust:0} and anger from {start.Anger:0} to {end.Anger:0}.";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
