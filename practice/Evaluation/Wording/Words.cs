using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Sentences shared by all skills. All user-facing text of the room is in this folder; it speaks of what was written, never of what a trainee feels.</summary>
internal static class Words
{
    public const string NotCounted = "Not observed in this call.";

    public static string TooLittle(int turns) => turns == 0 ? "Nothing was written, so there is nothing to credit." : "Too little of the call was about the case to credit this in full.";

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
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
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
