using System.Text.Json.Nodes;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>Writes shapes as JSON Schema; a shape with a name is defined once and referred to.</summary>
internal sealed class SchemaDefinitions
{
    public SortedDictionary<string, JsonObject> Definitions { get; } = new(StringComparer.Ordinal);

    public JsonObject Of(Shape shape)
    {
        if (shape.Name is not { } name) return shape.Schema(this);
        if (!Definitions.ContainsKey(name)) Definitions[name] = shape.Schema(this);
        return new() { ["$ref"] = $"#/$defs/{name}" };
    }
}
