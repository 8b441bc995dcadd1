using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Cli.Terminal;

/// <summary>The whole call as one JSON file: record, final state and scorecard.</summary>
internal static class RecordFile
{
    public static void Write(FileInfo file, Session session)
    {
        var whole = new SavedCall(session.Record, session.State, Evaluator.Score(session.State, session.Scenario, Rubrics.FiveSkills));
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
