using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs;

/// <summary>How an agent files a call: the disposition stands alone on the first line of the notes, or is left out.</summary>
public static class Dispositions
{
    /// <summary>The dispositions there are, in the order the page lists them.</summary>
    public static IReadOnlyList<string> All { get; } = ["Solved", "Follow-up promised", "Handed over", "Not solved", "Caller left", "Ended because of abuse"];

    /// <summary>Notes as typed, told apart from the disposition on their first line.</summary>
    public static NotesFiled Filed(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var lines = typed.Trim().Split('\n', 2, StringSplitOptions.TrimEntries);
        return All.FirstOrDefault(d => d.Equals(lines[0].TrimEnd('.', ':'), StringComparison.OrdinalIgnoreCase)) is { } disposition
            ? new NotesFiled(lines.Length > 1 ? lines[1] : "", disposition)
            : new NotesFiled(typed.Trim(), null);
    }
}
