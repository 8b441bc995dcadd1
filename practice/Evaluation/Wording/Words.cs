using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Sentences shared by all skills. All user-facing text of the room is in this folder; it speaks of what was written, never of what a trainee feels.</summary>
internal static class Words
{
    public const string NotCounted = "Not observed in this call.";

    public static string TooLittle(CallView call) => call.Turns.Count == 0 ? "Nothing was written, so there is nothing to credit."
        : call.Engagement == 0 ? "Nothing written was about the case, so there is nothing to credit."
        : $"Only {Number(call)} about the case, so this counts at {100 * call.Engagement:0} %.";

    /// <summary>A sentence with what the engagement made of it, where it made something of it.</summary>
    public static string Counted(string why, CallView call) => call.Engagement is 0 or 1 ? why : $"{why} Counted at {100 * call.Engagement:0} %, because only {Number(call)} about the case.";

    /// <summary>Why a credit counts in part where the caller has accepted nothing.</summary>
    public static string HardlyStands(CallView call) => $"{call.Name} accepted nothing and only {Number(call)} about the case, so it counts at {100 * call.Standing:0} %.";

    private static string Number(CallView call) => call.Turns.Count(t => t.Grounded) == 1 ? "one turn was" : $"{call.Turns.Count(t => t.Grounded)} turns were";

    public static string NotInATranscript(Ground missing) => missing switch
    {
        Ground.Facts => "The customer's words tell no fact that could be asked again or misheard.",
        Ground.Feelings => "A transcript does not say what the customer felt.",
        Ground.Timing => "A transcript does not say who was cut off or kept waiting.",
        Ground.Persona => "A transcript does not say what this customer needs.",
        _ => "A transcript does not say what the case allowed and what was done.",
    };

    public const string NotReadable = "Most of what was written could not be read; a trainer should look at this.";

    public static string Times(int n) => n switch { 1 => "once", 2 => "twice", _ => $"{n} times" };

    public static string And(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[^1],
    };

    /// <summary>A quote short enough for a list, cut at a word.</summary>
    public static string Short(string text, int max = 140)
    {
        // What a person typed must not be able to break lines or steer a terminal.
        var flat = string.Join(' ', new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (flat.Length <= max)
            return flat;
        var cut = flat.LastIndexOf(' ', max);
        var end = cut > max / 2 ? cut : max;
        return flat[..(char.IsHighSurrogate(flat[end - 1]) ? end - 1 : end)].TrimEnd() + " ...";
    }

    public static string ActName(Act act) => act switch
    {
        Act.Insult => "an insult",
        Act.Blame => "blame",
        Act.Argue => "disputing the account",
        Act.CalmDown => "\"calm down\"",
        Act.Minimise => "playing it down",
        Act.Snap => "a curt tone",
        Act.CitePolicy => "a rule as the first reply",
        _ => ActIds.Of(act),
    };
}
