using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PracticeCaller.Practice.Scenarios.Format;

namespace PracticeCaller.Practice.Scenarios;

/// <summary>The JSON Schema of scenario files, for completion and checking in editors; made from what the reader itself uses.</summary>
public static class ScenarioSchema
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as indented JSON, ending in a line feed; the same as <c>scenarios/scenario.schema.json</c>.</summary>
    public static string Json { get; } = Write();

    private static string Write()
    {
        var definitions = new SchemaDefinitions();
        var schema = ScenarioFormat.File.Schema(definitions);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "PracticeCaller scenario");
        schema["$defs"] = new JsonObject(definitions.Definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)d.Value)));
        return schema.ToJsonString(Readable) + "\n";
    }
}
