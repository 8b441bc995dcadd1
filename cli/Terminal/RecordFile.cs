using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Cli.Terminal;

/// <summary>The whole call as one JSON file: record, final state and scorecard.</summary>
internal static class RecordFile
{
    /// <summary>The record in a file; an error that says what is wrong when there is none.</summary>
    public static CallRecord Read(FileInfo file)
    {
        if (!file.Exists)
            throw new UserError($"There is no file '{file.FullName}'.");
        try
        {
            return CallJson.Read<SavedCall>(File.ReadAllText(file.FullName)).Record;
        }
        catch (System.Text.Json.JsonException e)
        {
            throw new UserError($"{file.Name} is not a record written by play --json: line {e.LineNumber + 1}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"{file.Name} could not be read: {e.Message}");
        }
    }

    public static void Write(FileInfo file, Session session)
    {
        var whole = new SavedCall(session.Record, session.State, session.Card);
        try
        {
            File.WriteAllText(file.FullName, System.Text.Json.JsonSerializer.Serialize(whole, CallJson.Indented) + "\n");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"The record could not be written to '{file.FullName}': {e.Message}");
        }
    }
}

/// <summary>A saved call.</summary>
internal sealed record SavedCall(CallRecord Record, CallState State, Scorecard Scorecard);
