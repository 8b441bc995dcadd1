using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>How spoken words are written, in scenarios and voices alike.</summary>
internal static class LineFormat
{
    public const int MostFragments = 4;

    public static Shape Text { get; } = new TextShape { Name = "text" };

    public static Shape Texts { get; } = new ListShape(Text);

    public static Shape SomeTexts { get; } = new ListShape(Text, 1);

    public static Shape Burst { get; } = new EitherShape(Text, new ListShape(Text, 1, MostFragments)) { Name = "burst" };

    public static Shape Line { get; } = new EitherShape(
        Text,
        new ListShape(Text, 1, MostFragments),
        new BlockShape([new("say", "one message or a list of messages", Burst), new("mood", "only in this mood", ChoiceShape.Of<Mood>(), Required: false)]))
    { Name = "line" };

    public static Shape Lines { get; } = new ListShape(Line) { Name = "lines" };

    public static Shape SomeLines { get; } = new ListShape(Line, 1) { Name = "some-lines" };

    public static Shape LinesByMove { get; } = new TableShape(SomeLines, CheckMove, [.. MoveIds.All]);

    private static void CheckMove(string id, Position at, FormatCheck check)
    {
        if (!MoveIds.All.Contains(id)) check.Findings.Add(DiagnosticCatalogue.UnknownMove, at, ("value", id), ("cure", DidYouMean.Cure(id, [.. MoveIds.All])));
    }
}
