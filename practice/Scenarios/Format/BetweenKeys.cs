using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>What must hold between several keys of one block; each key is already right by itself.</summary>
internal static class BetweenKeys
{
    public static void ValueFitsKind(MapNode fact, string place, FormatCheck check)
    {
        var kind = EnumText.Parse<FactKind>(((TextNode)fact["kind"]!).Value);
        var value = (TextNode)fact["value"]!;
        if (!FactValue.Fits(kind, value.Value)) check.Findings.Add(DiagnosticCatalogue.ValueNotOfKind, value.At, ("place", place), ("kind", EnumText.Of(kind)), ("value", value.Value), ("example", FactValue.Example(kind)));
    }

    public static void GateHasCondition(MapNode gate, string place, FormatCheck check)
    {
        if (gate.Entries.All(e => e is { Key: "asked", Value: TextNode { Value: "false" } })) check.Findings.Add(DiagnosticCatalogue.EmptyGate, gate.At, ("place", place));
    }

    public static void LimitsInOrder(MapNode value, string place, FormatCheck check)
    {
        var (min, fair, max) = (Number("min"), Number("fair"), Number("max"));
        if (min > fair || fair > max) check.Findings.Add(DiagnosticCatalogue.LimitsContradict, value.At, ("place", place), ("min", min), ("fair", fair), ("max", max));

        decimal Number(string key) => NumberShape.Value((TextNode)value[key]!);
    }
}
