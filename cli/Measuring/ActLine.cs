using System.Text.Json;
using PracticeCaller.Practice.Codebook;

namespace PracticeCaller.Cli.Measuring;

/// <summary>A reply with the acts people found in it: <c>{"id", "context", "text", "labels": {"acts": [ids]}}</c>, perhaps with "author" and spans.</summary>
/// <param name="Id">The line's id.</param>
/// <param name="Author">Who wrote it, or empty.</param>
/// <param name="Context">What was said before, oldest first.</param>
/// <param name="Text">The agent's reply.</param>
/// <param name="Acts">The acts that are there.</param>
/// <param name="Spans">Where each act stands, when the file says so; empty otherwise.</param>
internal sealed record ActLine(string Id, string Author, IReadOnlyList<Said> Context, string Text, IReadOnlySet<Act> Acts, IReadOnlyList<ActSpan> Spans)
{
    /// <summary>What the customer said, oldest first.</summary>
    public IReadOnlyList<string> Customer => [.. Context.Where(c => c.Role == Role.Customer).Select(c => c.Text)];

    /// <summary>Reads a line; an unknown act is an error.</summary>
    public static ActLine Parse(LineFields line)
    {
        var labels = line.Element("labels");
        if (labels.ValueKind != JsonValueKind.Object || !labels.TryGetProperty("acts", out var acts) || acts.ValueKind != JsonValueKind.Array)
            throw new LineProblem("'labels' has no list 'acts'. Write \"labels\": {\"acts\": [\"apology\", ...]}.");
        var spans = labels.TryGetProperty("spans", out var where) && where.ValueKind == JsonValueKind.Array ? where.EnumerateArray().Select(Span).ToList() : [];
        return new ActLine(line.Id, line.OptionalText("author"), line.Turns("context"), line.Text("text"), acts.EnumerateArray().Select(Named).ToHashSet(), spans);
    }

    private static Act Named(JsonElement id) => id.ValueKind == JsonValueKind.String && ActIds.TryParse(id.GetString()!, out var act)
        ? act
        : throw new LineProblem($"{id.GetRawText()} is no act. The acts are: {string.Join(", ", ActIds.All)}.");

    private static ActSpan Span(JsonElement span) =>
        span.ValueKind == JsonValueKind.Object && span.TryGetProperty("act", out var act) && span.TryGetProperty("start", out var start) && span.TryGetProperty("length", out var length)
            && start.TryGetInt32(out var from) && length.TryGetInt32(out var count)
            ? new ActSpan(Named(act), from, count)
            : throw new LineProblem($"{span.GetRawText()} is no span. Write {{\"act\": ..., \"start\": 0, \"length\": 12}}.");
}

/// <summary>Where an act stands in the reply.</summary>
/// <param name="Act">Which.</param>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">Number of characters.</param>
internal sealed record ActSpan(Act Act, int Start, int Length);
