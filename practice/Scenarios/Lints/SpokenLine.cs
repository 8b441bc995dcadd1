namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>A line the caller may say, and where it stands.</summary>
/// <param name="Line">The words.</param>
/// <param name="Path">Keys and zero-based indices from the top of the file.</param>
internal sealed record SpokenLine(Line Line, params object[] Path)
{
    /// <summary>The fact whose telling this is, or null.</summary>
    public string? Tells => Path is ["facts", string id, "tell" or "unasked-as", ..] ? id : null;

    public string Words => string.Join('\n', Line.Fragments);

    /// <summary>Where it stands, as authors name it.</summary>
    public string Place => string.Join('.', Path.Select(p => p is int i ? FormattableString.Invariant($"[{i + 1}]") : p)).Replace(".[", "[", StringComparison.Ordinal);

    public static IReadOnlyList<SpokenLine> All(Scenario scenario) =>
    [
        .. scenario.Openings.Select((o, i) => new SpokenLine(new(o.Fragments), "openings", i)),
        .. scenario.Facts.SelectMany(f => (SpokenLine[])[.. Many(f.Tell, "facts", f.Id, "tell"), .. Many(f.UnaskedAs, "facts", f.Id, "unasked-as"), .. Many(f.Withhold, "facts", f.Id, "withhold"), .. Many(f.Hints, "facts", f.Id, "hints")]),
        .. scenario.Resolutions.SelectMany(r => (SpokenLine[])[.. Many(r.Accept, "resolutions", r.Id, "accept"), .. Many(r.Haggle, "resolutions", r.Id, "haggle"), .. Many(r.Refuse, "resolutions", r.Id, "refuse")]),
        .. scenario.Topics.SelectMany(t => Many(t.Say, "topics", t.Id, "say")),
        .. scenario.Questions.SelectMany(q => (SpokenLine[])[.. Many(q.Ask, "questions", q.Id, "ask"), .. Many(q.IfIgnored, "questions", q.Id, "if-ignored")]),
        .. scenario.Story.SelectMany((c, i) => Many(c.Say, "story", i, "say")),
        .. Many(scenario.Twist?.CallerSays ?? [], "twist", "caller-says"),
        .. Many(scenario.Twist?.Thanks ?? [], "twist", "thanks"),
        .. scenario.Lines.SelectMany(l => Many(l.Value, "lines", l.Key)),
    ];

    private static IEnumerable<SpokenLine> Many(IReadOnlyList<Line> lines, params object[] path) => lines.Select((line, i) => new SpokenLine(line, [.. path, i]));
}
