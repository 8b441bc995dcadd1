using System.Text.Json;

namespace PracticeCaller.Cli.Measuring;

/// <summary>A file of JSON lines. A line that cannot be used is an error that says file, line and cure, before anything is written.</summary>
/// <param name="file">The file.</param>
/// <param name="progress">Told of every line done.</param>
internal sealed class LineFile(FileInfo file, Progress progress)
{
    /// <summary>Reads all lines, then hands them out one by one; empty lines are skipped.</summary>
    /// <param name="parse">Makes of a line's fields what the task needs; throws <see cref="LineProblem"/> when it cannot.</param>
    public IEnumerable<T> Read<T>(Func<LineFields, T> parse)
    {
        var all = new List<T>();
        var number = 0;
        foreach (var line in Lines())
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                all.Add(parse(new LineFields(json.RootElement)));
            }
            catch (JsonException e)
            {
                throw new UserError($"{file.Name}:{number}: this is not one JSON object on one line (character {e.BytePositionInLine + 1}). Write each object on a line of its own.");
            }
            catch (LineProblem e)
            {
                throw new UserError($"{file.Name}:{number}: {e.Message}");
            }
        }

        if (all.Count == 0)
            throw new UserError($"{file.Name} has no lines. Name a file with one JSON object on each line.");
        return Handed(all);
    }

    private IEnumerable<T> Handed<T>(List<T> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            yield return all[i];
            progress.Report(i + 1, all.Count);
        }
    }

    private IEnumerable<string> Lines()
    {
        if (Directory.Exists(file.FullName))
            throw new UserError($"'{file.FullName}' is a folder. Name a file of JSON lines.");
        if (!file.Exists)
            throw new UserError($"There is no file '{file.FullName}'.");
        try
        {
            return File.ReadAllLines(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"'{file.FullName}' could not be read: {e.Message}");
        }
    }
}
