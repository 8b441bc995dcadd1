using System.Globalization;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>What stands behind <c>start</c>: a call's name, and perhaps how it is taken: <c>exam</c>, <c>exam B</c>, or a difficulty from 1 to 5.</summary>
/// <param name="Name">The call as typed.</param>
/// <param name="Mode">How it is taken.</param>
/// <param name="Difficulty">1 to 5.</param>
/// <param name="Form">The exam form named, or null.</param>
internal sealed record StartWords(string Name, CallMode Mode, int Difficulty, string? Form)
{
    /// <summary>True when more than a name was said.</summary>
    public bool SaysHow { get; private init; }

    /// <summary>Takes the words apart; the name comes first.</summary>
    public static StartWords Of(string typed)
    {
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        var read = new StartWords(typed.Trim(), CallMode.Practice, Practice.Caller.Difficulty.Usual, null);
        if (words.Count > 2 && Is(words[^2], "exam") && ExamForms.Names.FirstOrDefault(f => Is(words[^1], f)) is { } form)
            return read with { Name = Without(words, 2), Mode = CallMode.Exam, Form = form, SaysHow = true };
        if (words.Count > 1 && (Is(words[^1], "exam") || Is(words[^1], "practice")))
            return read with { Name = Without(words, 1), Mode = Is(words[^1], "exam") ? CallMode.Exam : CallMode.Practice, SaysHow = true };
        if (words.Count > 1 && int.TryParse(words[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= Practice.Caller.Difficulty.Least and <= Practice.Caller.Difficulty.Most)
            return read with { Name = Without(words, 1), Difficulty = level, SaysHow = true };
        return read;
    }

    private static bool Is(string word, string wanted) => word.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    private static string Without(List<string> words, int last) => string.Join(' ', words[..^last]);
}
