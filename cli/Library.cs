using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli;

/// <summary>Finds the scenario library: the folder named, or <c>scenarios</c> here, above, or beside the program.</summary>
internal static class Library
{
    public static ScenarioLibrary Load(string? folder) => ScenarioLibrary.LoadFolder(Folder(folder));

    /// <summary>The folder of the library; it exists.</summary>
    public static string Folder(string? named)
    {
        var path = named ?? Find() ?? throw new UserError("There is no folder 'scenarios' here or above. Name one with --scenarios.");
        return Directory.Exists(path) ? path : throw new UserError($"There is no folder '{path}'.");
    }

    public static Scenario Get(ScenarioLibrary library, string id)
    {
        try
        {
            return library.Get(id);
        }
        catch (KeyNotFoundException e)
        {
            throw new UserError(e.Message);
        }
    }

    private static string? Find()
    {
        for (var at = new DirectoryInfo(Environment.CurrentDirectory); at is not null; at = at.Parent)
        {
            var here = Path.Combine(at.FullName, "scenarios");
            if (Directory.Exists(here))
                return here;
        }
        var beside = Path.Combine(AppContext.BaseDirectory, "scenarios");
        return Directory.Exists(beside) ? beside : null;
    }
}

/// <summary>A mistake of the person at the keyboard, with its cure; shown without a stack trace.</summary>
internal sealed class UserError(string message) : Exception(message);
