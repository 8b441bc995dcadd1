using System.Text.Json;
using PracticeCaller.Cli.Measuring;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Cli.Transcripts;

/// <summary>Reads a conversation brought along: <c>{"turns": [{"role", "text", "at"}]}</c>.</summary>
internal static class TranscriptFile
{
    /// <summary>The transcript, or null when the text is something else. A transcript with a mistake in it is an error that says where.</summary>
    public static Transcript? Read(string text, string fileName)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("turns", out _))
                return null;
            var turns = new LineFields(json.RootElement).Turns("turns");
            return turns.Count > 0 ? Of(turns) : throw new UserError($"{fileName}: \"turns\" is empty. Put the conversation in it, in order.");
        }
        catch (JsonException)
        {
            return null;
        }
        catch (LineProblem e)
        {
            throw new UserError($"{fileName}: {e.Message}");
        }
    }

    /// <summary>A transcript of turns read elsewhere.</summary>
    public static Transcript Of(IEnumerable<Said> turns) => new([.. turns.Select(t => new TranscriptTurn(t.Role == Role.Agent ? Speaker.Trainee : Speaker.Caller, t.Text, t.At))]);
}
