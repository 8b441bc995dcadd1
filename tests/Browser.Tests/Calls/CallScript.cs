namespace PracticeCaller.Browser.Tests.Calls;

/// <summary>
/// A call written down beforehand: one reply of the trainee or one <c>/command</c> per line, as <c>practicecaller play</c> takes it, too.
/// <c>/do ACTION [value]</c> is done at the desk; <c>/notes TEXT</c>, the last line, is filed after the call.
/// </summary>
/// <param name="Steps">Replies and commands in their order, without the notes.</param>
/// <param name="Notes">The notes; null when the trainee files none.</param>
internal sealed record CallScript(IReadOnlyList<string> Steps, string? Notes)
{
    private const string NotesCommand = "/notes ";

    /// <summary>Reads <c>Calls/ID.MANNER.txt</c>.</summary>
    public static CallScript Read(string scenario, string manner)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Calls", $"{scenario}.{manner}.txt")).Where(l => l.Length > 0).ToList();
        var notes = lines.FirstOrDefault(l => l.StartsWith(NotesCommand, StringComparison.Ordinal));
        return new CallScript([.. lines.Where(l => l != notes)], notes?[NotesCommand.Length..]);
    }
}
