using System.Text.Json;
using System.Text.Json.Serialization;

namespace PracticeCaller.Dialogs.Wire;

/// <summary>How records of this product are written as JSON: camelCase, enums as camelCase strings, nulls left out.</summary>
public static class PracticeJson
{
    /// <summary>The one set of options; store, page and trainer's room all use it.</summary>
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>The value as JSON text.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>The value in a JSON text. Throws <see cref="JsonException"/> when the text is not one.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException($"Expected a {typeof(T).Name}, found null.");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
