using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Terminal;

/// <summary>Briefing and desk as text.</summary>
internal static class Desk
{
    public static string Briefing(Scenario s) => string.Join('\n',
    [
        $"{s.Title} ({s.Industry}, difficulty {s.Difficulty} of 5, about {s.Minutes} minutes)",
        s.Reason,
        .. s.ContentNotice is { } notice ? [$"Content notice: {notice}"] : Array.Empty<string>(),
        "",
        s.Briefing.You,
        .. s.Briefing.May.Select(m => $"- {m}"),
        "What good looks like:",
        .. s.Briefing.GoodLooksLike.Select(g => $"- {g}"),
        "",
        Text(s),
    ]);

    public static string Text(Scenario s) => string.Join('\n',
    [
        "Your desk",
        .. s.Desk.Fields.Select(f => $"  {f.Label}: {f.Value}"),
        "Policy",
        .. s.Desk.Policy.Select(p => $"  - {p}"),
        "Actions",
        .. s.Resolutions.Select(r => r.Value is { } v ? $"  /do {r.Id} VALUE   {r.Title} ({v.Min:0.##} to {v.Max:0.##} {v.Unit})" : $"  /do {r.Id}   {r.Title}"),
    ]);
}
