using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PracticeCaller.Cli.Measuring;

/// <summary>One prediction; a task fills what it predicts.</summary>
/// <param name="Id">The id of the line.</param>
/// <param name="Score">A number, higher for more of what is asked, or null.</param>
/// <param name="Label">A class, or null.</param>
/// <param name="Scores">Numbers by name, or null.</param>
/// <param name="Labels">Classes by name (strings or whole numbers), or null.</param>
internal sealed record Prediction(string Id, double? Score = null, string? Label = null, IReadOnlyDictionary<string, double>? Scores = null, IReadOnlyDictionary<string, object>? Labels = null);

/// <summary>Writes predictions, one JSON object a line.</summary>
internal static class Predictions
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes one line.</summary>
    public static void Write(TextWriter output, Prediction prediction) => output.Write(JsonSerializer.Serialize(prediction, Options) + "\n");
}
