using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PracticeCaller.Cli.Rescoring;

/// <summary>A finished call with the result it has.</summary>
/// <param name="Id">The call.</param>
/// <param name="ScenarioText">The scenario's text when it was taken.</param>
/// <param name="State">Its final state (JSON).</param>
/// <param name="Scorecard">Its result (JSON).</param>
internal sealed record StoredCall(string Id, string ScenarioText, string State, string Scorecard);

/// <summary>A result to keep.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Rubric">Id and version of its rubric.</param>
/// <param name="Overall">0 to 100, or null.</param>
/// <param name="Json">The scorecard.</param>
internal sealed record NewResult(string CallId, string Rubric, double? Overall, string Json);

/// <summary>
/// The calls in a bot's data folder. The bot may be running: reading does not disturb it, and what is written waits for its turn. The shape of the
/// database is the bot's; what is read and written of it here is held to that by a test.
/// </summary>
internal sealed class StoredCalls : IDisposable
{
    private readonly SqliteConnection _connection;

    private StoredCalls(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens the database of a data folder; an error that says what is wrong when there is none.</summary>
    public static StoredCalls Open(string folder)
    {
        var file = Path.Combine(folder, "practice.db");
        if (!File.Exists(file))
            throw new UserError($"There is no practice.db in '{folder}'. Name the folder that the bot has as Data:Folder.");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 30, Pooling = false }.ToString());
        try
        {
            connection.Open();
            var stored = new StoredCalls(connection);
            return stored.Has("Calls") && stored.Has("PastScorecards") ? stored : throw new UserError($"'{file}' is not in the shape that this version needs. Start the bot of this version with it once; it brings it up to date.");
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw new UserError($"'{file}' could not be opened: {e.Message}");
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>How many calls have a result.</summary>
    public int Count => Convert.ToInt32(Scalar("SELECT COUNT(*) FROM Scorecards s JOIN Calls c ON c.Id = s.CallId"), CultureInfo.InvariantCulture);

    /// <summary>How many calls have none, because they are not over or their notes are still to come.</summary>
    public int Unfinished => Convert.ToInt32(Scalar("SELECT COUNT(*) FROM Calls c WHERE NOT EXISTS (SELECT 1 FROM Scorecards s WHERE s.CallId = c.Id)"), CultureInfo.InvariantCulture);

    /// <summary>The calls that have a result, in the order of their ids, from the one after <paramref name="after"/> on.</summary>
    public IReadOnlyList<StoredCall> Next(string after, int most)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT c.Id, c.ScenarioText, c.State, s.Json FROM Calls c JOIN Scorecards s ON s.CallId = c.Id WHERE c.Id > $after ORDER BY c.Id LIMIT $most";
        command.Parameters.AddWithValue("$after", after);
        command.Parameters.AddWithValue("$most", most);
        using var reader = command.ExecuteReader();
        var calls = new List<StoredCall>();
        while (reader.Read())
            calls.Add(new StoredCall(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return calls;
    }

    /// <summary>Keeps new results, all or none; the ones they replace go to the history.</summary>
    /// <param name="results">The results.</param>
    /// <param name="rubricText">The text of their rubric.</param>
    /// <param name="now">When they were made.</param>
    public void Save(IReadOnlyList<NewResult> results, string rubricText, DateTimeOffset now)
    {
        using var transaction = _connection.BeginTransaction();
        using var keep = _connection.CreateCommand();
        keep.Transaction = transaction;
        keep.CommandText = """
            INSERT INTO PastScorecards (CallId, Number, Rubric, Overall, At, ReplacedAt, Json, RubricText)
            SELECT CallId, 1 + (SELECT COUNT(*) FROM PastScorecards p WHERE p.CallId = s.CallId), Rubric, Overall, At, $now, Json, RubricText FROM Scorecards s WHERE CallId = $call AND Json <> $json;
            UPDATE Scorecards SET Rubric = $rubric, RubricText = $text, Overall = $overall, At = $now, Json = $json, ToDecide = NULL WHERE CallId = $call AND Json <> $json;
            """;
        foreach (var name in new[] { "$call", "$now", "$rubric", "$text", "$overall", "$json" })
            keep.Parameters.Add(new SqliteParameter(name, null));
        keep.Parameters["$now"].Value = now.UtcTicks;
        keep.Parameters["$text"].Value = rubricText;
        foreach (var result in results)
        {
            keep.Parameters["$call"].Value = result.CallId;
            keep.Parameters["$rubric"].Value = result.Rubric;
            keep.Parameters["$overall"].Value = (object?)result.Overall ?? DBNull.Value;
            keep.Parameters["$json"].Value = result.Json;
            keep.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private bool Has(string table) => Convert.ToInt32(Scalar($"SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = '{table}'"), CultureInfo.InvariantCulture) == 1;

    private object? Scalar(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
