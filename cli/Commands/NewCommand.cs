using System.CommandLine;
using System.Text;
using PracticeCaller.Cli.Scaffolding;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>new ID</c>: a scenario file to begin with, complete and commented.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The new call's id: small letters, digits and hyphens, for example late-sofa." };
        var folder = new Option<string?>("--scenarios") { Description = "Folder for the file; the library when left out." };
        var command = new Command("new", "Write a commented scenario file that can be played at once and is changed piece by piece.") { id, folder };
        command.SetAction((parsed, _) => Run.Guarded(() => Task.FromResult(Write(parsed.GetValue(id)!, parsed.GetValue(folder)))));
        return command;
    }

    private static int Write(string id, string? folder)
    {
        if (NewScenario.WhyNotAnId(id) is { } reason)
            throw new UserError(reason);
        var path = Path.Combine(Library.Folder(folder), id + ".yaml");
        try
        {
            // Opening it as new is the check: nothing that is there can be lost, whoever wrote it in the meantime.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(new UTF8Encoding(false).GetBytes(NewScenario.Text(id)));
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new UserError($"'{path}' is there already and is left as it is. Choose another id, or move the file away.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UserError($"'{path}' cannot be written: {e.Message} Name another folder with --scenarios.");
        }

        Console.WriteLine($"Written: {path}");
        Console.WriteLine($"Play it:  dotnet run --project cli -- play {id}{(folder is null ? "" : " --scenarios " + folder)}");
        Console.WriteLine($"Check it: dotnet run --project cli -- check {path}");
        return ExitCodes.Fine;
    }
}
