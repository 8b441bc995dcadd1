namespace PracticeCaller.Cli.Measuring;

/// <summary>A turn to judge: <c>{"id", "context": [turns before], "text"}</c>; labels are not read.</summary>
/// <param name="Id">The line's id.</param>
/// <param name="Context">What was said before, oldest first.</param>
/// <param name="Text">The agent's turn.</param>
internal sealed record TurnLine(string Id, IReadOnlyList<Said> Context, string Text)
{
    /// <summary>What the customer said before, oldest first.</summary>
    public IReadOnlyList<string> CustomerBefore => [.. Context.Where(c => c.Role == Role.Customer).Select(c => c.Text)];

    public static TurnLine Parse(LineFields line) => new(line.Id, line.Turns("context"), line.Text("text"));
}

/// <summary>A whole conversation to judge: <c>{"id", "turns": [...]}</c>; labels are not read.</summary>
/// <param name="Id">The line's id.</param>
/// <param name="Turns">All that was said, in order.</param>
internal sealed record SessionLine(string Id, IReadOnlyList<Said> Turns)
{
    public static SessionLine Parse(LineFields line) => new(line.Id, line.Turns("turns"));
}
