using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>A number within limits.</summary>
internal sealed partial record NumberShape(decimal Min, decimal Max, bool Whole = false) : Shape
{
    public override string Expected => FormattableString.Invariant($"a {(Whole ? "whole " : "")}number from {Min} to {Max}");

    public static decimal Value(TextNode text) => decimal.Parse(text.Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    public override bool Takes(Node node) => node is TextNode text && (Whole ? WholeNumber() : AnyNumber()).IsMatch(text.Value);

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = Whole ? "integer" : "number", ["minimum"] = Min, ["maximum"] = Max };

    protected override void Content(Node node, string place, FormatCheck check)
    {
        var text = (TextNode)node;
        if (decimal.TryParse(text.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && value >= Min && value <= Max) return;
        check.Findings.Add(DiagnosticCatalogue.OutOfRange, text.At, ("place", place), ("value", text.Value), ("min", Min), ("max", Max));
    }

    [GeneratedRegex("^-?[0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex AnyNumber();
}

/// <summary>true or false.</summary>
internal sealed record FlagShape : Shape
{
    public override string Expected => "true or false";

    public override bool Takes(Node node) => node is TextNode { Value: "true" or "false" };

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "boolean" };

    protected override void Content(Node node, string place, FormatCheck check)
    {
    }
}
