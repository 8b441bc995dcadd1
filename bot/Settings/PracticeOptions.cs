namespace PracticeCaller.Bot.Settings;

/// <summary>Settings under <c>Practice</c>.</summary>
public sealed class PracticeOptions
{
    /// <summary>Who may practise on the page: <c>open</c> (everybody), <c>code</c> (who knows <see cref="Code"/>); empty: in Development from this machine only.</summary>
    public string Access { get; set; } = "";

    /// <summary>The access code, for <c>code</c>.</summary>
    public string Code { get; set; } = "";

    /// <summary>Other origins (<c>https://intranet.example</c>) whose pages may talk to the Web Chat door.</summary>
    public IReadOnlyList<string> Origins { get; set; } = [];

    /// <summary>What new calls are scored with: the id of a rubric that comes with the product, or a rubric file; empty: <c>five-skills</c>. A call keeps the one it began with.</summary>
    public string Rubric { get; set; } = "";

    /// <summary>Folder with the calls; empty: the built-in library.</summary>
    public string Scenarios { get; set; } = "";
}

/// <summary>Settings under <c>Caller</c>.</summary>
public sealed class CallerOptions
{
    /// <summary>How fast the caller writes: 1 as people do, 0 at once; 0 to 4.</summary>
    public double Pace { get; set; } = 1;
}
