using System.Globalization;
using System.Text.Json;

namespace PracticeCaller.Cli.Measuring;

/// <summary>What is wrong with a line and how to cure it; the reader adds file and line number.</summary>
internal sealed class LineProblem(string message) : Exception(message);

/// <summary>One thing said in a labelled conversation.</summary>
/// <param name="Role">Who.</param>
/// <param name="Text">What.</param>
/// <param name="At">When, or null.</param>
internal sealed record Said(Role Role, string Text, DateTimeOffset? At = null);

/// <summary>The two sides of a conversation.</summary>
internal enum Role
{
    /// <summary>The one who is judged.</summary>
    Agent,

    /// <summary>The one who is helped.</summary>
    Customer,
}

/// <summary>The fields of one line; each getter says what is missing or wrong.</summary>
internal sealed class LineFields
{
    private readonly JsonElement _line;

    public LineFields(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
            throw new LineProblem($"this is {Kind(line)}, not an object. Write {{\"id\": ..., ...}}.");
        _line = line;
    }

    /// <summary>A string that must be there and have something in it.</summary>
    public string Id => Text("id") is { Length: > 0 } id ? id : throw new LineProblem("'id' is empty. Give each line an id of its own.");

    /// <summary>A string that must be there; may be empty.</summary>
    public string Text(string name)
    {
        var value = Element(name);
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new LineProblem($"'{name}' is {Kind(value)}. Make it a string.");
    }

    /// <summary>A list of turns <c>{"role": "agent" or "customer", "text": ...}</c> that must be there; may be empty.</summary>
    public IReadOnlyList<Said> Turns(string name)
    {
        var value = Element(name);
        if (value.ValueKind != JsonValueKind.Array)
            throw new LineProblem($"'{name}' is {Kind(value)}. Make it a list of {{\"role\": ..., \"text\": ...}}.");
        return [.. value.EnumerateArray().Select((turn, i) => Turn(turn, $"{name}[{i}]"))];
    }

    /// <summary>A field of any kind that must be there.</summary>
    public JsonElement Element(string name) =>
        _line.TryGetProperty(name, out var value) ? value : throw new LineProblem($"'{name}' is missing. The line has: {string.Join(", ", _line.EnumerateObject().Select(p => p.Name))}.");

    private static Said Turn(JsonElement turn, string where)
    {
        if (turn.ValueKind != JsonValueKind.Object || !turn.TryGetProperty("role", out var role) || !turn.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            throw new LineProblem($"{where} is not a turn. Write {{\"role\": \"agent\" or \"customer\", \"text\": \"...\"}}.");
        return role.ValueKind == JsonValueKind.String && role.GetString() is "agent" or "customer"
            ? new Said(role.GetString() == "agent" ? Role.Agent : Role.Customer, text.GetString()!, turn.TryGetProperty("at", out var at) ? Time(at, where) : null)
            : throw new LineProblem($"{where} has the role {role.GetRawText()}. It must be \"agent\" or \"customer\".");
    }

    private static DateTimeOffset? Time(JsonElement at, string where) =>
        at.ValueKind == JsonValueKind.Null ? null
        : at.ValueKind == JsonValueKind.Number && at.TryGetDouble(out var seconds) && seconds is >= 0 and < 1e7 ? DateTimeOffset.UnixEpoch.AddSeconds(seconds)
        : at.ValueKind == JsonValueKind.String && DateTimeOffset.TryParse(at.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
        : throw new LineProblem($"{where} has the time {at.GetRawText()}. Write a date and time such as \"2026-03-09T10:15:00Z\", or seconds since the start.");

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "true or false",
    };
}
