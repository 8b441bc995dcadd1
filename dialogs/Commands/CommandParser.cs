using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Shifts;

namespace PracticeCaller.Dialogs.Commands;

/// <summary>
/// Finds commands in what a trainee types. During a call a command begins with a slash, and everything else is said to the caller;
/// outside a call the slash may be left out.
/// </summary>
public static class CommandParser
{
    private static readonly Dictionary<string, CommandKind> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["calls"] = CommandKind.Calls,
        ["start"] = CommandKind.Start,
        ["exam"] = CommandKind.Exam,
        ["shift"] = CommandKind.Shift,
        ["next"] = CommandKind.Next,
        ["result"] = CommandKind.Result,
        ["ready"] = CommandKind.Ready,
        ["hint"] = CommandKind.Hint,
        ["pause"] = CommandKind.Pause,
        ["resume"] = CommandKind.Resume,
        ["do"] = CommandKind.Do,
        ["end"] = CommandKind.End,
        ["cancel"] = CommandKind.Cancel,
        ["notes"] = CommandKind.Notes,
        ["skip"] = CommandKind.Skip,
        ["retry"] = CommandKind.Retry,
        ["disagree"] = CommandKind.Disagree,
        ["help"] = CommandKind.Help,
    };

    /// <summary>The words of all commands.</summary>
    public static IReadOnlyCollection<string> Known => Words.Keys;

    /// <summary>The command in a text, or null when the text is none.</summary>
    /// <param name="text">Untrusted.</param>
    /// <param name="needsSlash">True during a call.</param>
    public static Command? Parse(string? text, bool needsSlash)
    {
        var typed = text?.Trim() ?? "";
        var slash = typed.StartsWith('/');
        if (typed.Length == 0 || (needsSlash && !slash))
            return null;

        var body = slash ? typed[1..].TrimStart() : typed;
        var end = body.IndexOfAny([' ', '\n', '\t', '\r']);
        var word = end < 0 ? body : body[..end];
        var rest = end < 0 ? "" : body[end..].Trim();
        if (!Words.TryGetValue(word, out var kind))
            return slash ? new Command(CommandKind.Unknown, word, rest) : null;
        return slash || IsMeant(kind, rest) ? new Command(kind, word.ToLowerInvariant(), rest) : null;
    }

    // Without the slash a sentence may begin with such a word by chance: "Start by checking the bill", "End of story".
    private static bool IsMeant(CommandKind kind, string rest) => kind switch
    {
        CommandKind.Notes or CommandKind.Do => true,
        CommandKind.Start => CountOf(rest) <= 1 || StartWords.Of(rest).SaysHow,
        CommandKind.Exam => CountOf(rest) <= 2,
        // "shift banana" is a mistake that gets an answer, "Shift change at six, ring her before" is a note.
        CommandKind.Shift => CountOf(rest) <= 1 || ShiftWords.Of(rest).Words is not null,
        CommandKind.End => rest.Length == 0 || IsShift(rest),
        CommandKind.Result or CommandKind.Retry => rest.Length == 0 || rest.All(char.IsDigit),
        // "listening.no-re-asks ..."
        CommandKind.Disagree => rest.Length == 0 || rest.Split((char[]?)null)[0].TrimEnd('.').Contains('.', StringComparison.Ordinal),
        _ => rest.Length == 0,
    };

    /// <summary>True when what stands behind <c>end</c> names the shift.</summary>
    internal static bool IsShift(string rest) => rest.Equals("shift", StringComparison.OrdinalIgnoreCase);

    private static int CountOf(string rest) => rest.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
