using System.CommandLine;
using PracticeCaller.Cli.TeamsApp;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>teams-package</c>: the zip that brings the bot into Teams.</summary>
internal static class TeamsPackageCommand
{
    public static Command Create()
    {
        var appId = new Option<string>("--app-id") { Description = "App id of the bot, as the Azure Bot resource shows it.", Required = true };
        var domain = new Option<string>("--domain") { Description = "Host name where the bot is, such as practicecaller-abc.azurewebsites.net.", Required = true };
        var name = new Option<string>("--name") { Description = "What people see in Teams, 30 characters at most.", DefaultValueFactory = _ => "PracticeCaller" };
        var version = new Option<string>("--package-version") { Description = "Version of the package; an update needs a higher one.", DefaultValueFactory = _ => "1.0.0" };
        var output = new Option<FileInfo>("--out") { Description = "Where to write the zip.", DefaultValueFactory = _ => new FileInfo("practicecaller-teams.zip") };
        var command = new Command("teams-package", "Make the Teams app package: manifest and icons in a zip, to be uploaded in Teams.") { appId, domain, name, version, output };
        command.SetAction((parsed, _) => Run.Guarded(async () =>
        {
            var wishes = PackageWishes.Of(parsed.GetValue(appId)!, parsed.GetValue(domain)!, parsed.GetValue(version)!, parsed.GetValue(name)!);
            var file = parsed.GetValue(output)!;
            await WriteAsync(file, wishes);
            Console.WriteLine($"{file.FullName}: Teams app {wishes.AppId} version {wishes.Version} for https://{wishes.Domain}");
            Console.WriteLine("Upload it in Teams: Apps, Manage your apps, Upload an app. docs/deploy.md has every step.");
            return ExitCodes.Fine;
        }));
        return command;
    }

    private static async Task WriteAsync(FileInfo file, PackageWishes wishes)
    {
        using var package = new MemoryStream();
        AppPackage.Write(package, wishes);
        try
        {
            await File.WriteAllBytesAsync(file.FullName, package.ToArray());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"--out is '{file.FullName}', and that cannot be written: {e.Message} Name a file in a folder that is there.");
        }
    }
}
