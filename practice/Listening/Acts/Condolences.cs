namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Tells "I'm sorry about her arm" from an apology: it owns nothing and feels with somebody.</summary>
internal static class Condolences
{
    private static readonly string[] Words =
        ["sorry about your", "sorry about her", "sorry about his", "sorry for your", "sorry for her", "sorry for him", "sorry you had", "sorry you have", "sorry you are", "sorry you're", "sorry that you"];

    /// <summary>True when one of the apologies is none.</summary>
    public static bool Are(IReadOnlyList<HeardAct> acts) => acts.Any(a => a.Act == Act.Apology && Words.Any(w => a.Words.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
