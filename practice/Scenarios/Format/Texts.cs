using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>Any text that is not empty; numbers and dates count as the text that was written.</summary>
internal record TextShape : Shape
{
    public override string Expected => "a text";

    public override bool Takes(Node node) => node is TextNode { IsNothing: false };

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 };

    protected override void Content(Node node, string place, FormatCheck check)
    {
        var text = (TextNode)node;
        if (string.IsNullOrWhiteSpace(text.Value)) check.Findings.Add(DiagnosticCatalogue.EmptyText, text.At, ("place", place));
        else Text(text, place, check);
    }

    protected virtual void Text(TextNode text, string place, FormatCheck check)
    {
    }
}

/// <summary>A name that other places refer to: <c>small-letters-and-hyphens</c>.</summary>
internal sealed partial record IdShape : TextShape
{
    public override string Expected => "an id";

    public static void CheckId(string id, Position at, FormatCheck check)
    {
        if (Pattern().IsMatch(id)) return;
        var better = Unfit().Replace(id.ToLowerInvariant(), "-").Trim('-');
        better = better.Length > 40 ? better[..40].Trim('-') : better;
        check.Findings.Add(DiagnosticCatalogue.BadId, at, ("value", id), ("example", Pattern().IsMatch(better) ? better : "second-bill"));
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = Pattern().ToString() };

    protected override void Text(TextNode text, string place, FormatCheck check) => CheckId(text.Value, text.At, check);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unfit();
}

/// <summary>One word of a fixed list.</summary>
internal sealed record ChoiceShape(IReadOnlyList<string> Choices) : TextShape
{
    public override string Expected => "one of " + string.Join(", ", Choices);

    /// <summary>The choices are an enumeration's names as files write them.</summary>
    public static ChoiceShape Of<T>() where T : struct, Enum => new([.. Enum.GetValues<T>().Select(EnumText.Of)]);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["enum"] = new JsonArray([.. Choices.Select(c => (JsonNode)c)]) };

    protected override void Text(TextNode text, string place, FormatCheck check)
    {
        if (!Choices.Contains(text.Value)) check.Findings.Add(DiagnosticCatalogue.UnknownChoice, text.At, ("place", place), ("value", text.Value), ("cure", DidYouMean.Cure(text.Value, Choices)));
    }
}

/// <summary>A day: <c>2026-03-24</c>.</summary>
internal sealed record DayShape : TextShape
{
    public override string Expected => "a day like 2026-03-24";

    public override bool Takes(Node node) => node is TextNode text && FactValue.TryDay(text.Value, out _);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["format"] = "date" };
}

/// <summary>The id of a fact of this file.</summary>
internal sealed record FactReference : TextShape
{
    public override string Expected => "the id of a fact";

    protected override void Text(TextNode text, string place, FormatCheck check)
    {
        if (check.Facts is { } known && !known.Contains(text.Value)) check.Findings.Add(DiagnosticCatalogue.UnknownFact, text.At, ("place", place), ("value", text.Value), ("cure", DidYouMean.Cure(text.Value, known)));
    }
}

/// <summary>The id of a resolution of this file.</summary>
internal sealed record ResolutionReference : TextShape
{
    public override string Expected => "the id of a resolution";

    protected override void Text(TextNode text, string place, FormatCheck check)
    {
        if (check.Resolutions is { } known && !known.Contains(text.Value)) check.Findings.Add(DiagnosticCatalogue.UnknownResolution, text.At, ("place", place), ("value", text.Value), ("cure", DidYouMean.Cure(text.Value, known)));
    }
}

/// <summary>The id of an act; with <paramref name="Prefixed"/> any text, of which one that begins with <c>act:</c> names an act.</summary>
internal sealed record ActReference(bool Prefixed = false) : TextShape
{
    public const string Prefix = "act:";

    public override string Expected => Prefixed ? "a text, or act: and the id of an act" : "the id of an act";

    public override JsonObject Schema(SchemaDefinitions definitions) => Prefixed ? base.Schema(definitions) : new() { ["enum"] = new JsonArray([.. ActIds.All.Select(a => (JsonNode)a)]) };

    protected override void Text(TextNode text, string place, FormatCheck check)
    {
        if (Prefixed && !text.Value.StartsWith(Prefix, StringComparison.Ordinal)) return;
        var id = Prefixed ? text.Value[Prefix.Length..] : text.Value;
        if (!ActIds.TryParse(id, out _)) check.Findings.Add(DiagnosticCatalogue.UnknownAct, text.At, ("place", place), ("value", id), ("cure", DidYouMean.Cure(id, ActIds.All, 40)));
    }
}
