namespace PracticeCaller.Bot.Settings;

/// <summary>The folder that holds everything this bot keeps on disk.</summary>
public sealed class DataFolder
{
    /// <summary>Finds and creates it: <c>Data:Folder</c>, or a folder of the user who runs the app.</summary>
    public DataFolder(IConfiguration configuration)
    {
        var configured = configuration["Data:Folder"];
        Path = System.IO.Path.GetFullPath(string.IsNullOrWhiteSpace(configured)
            ? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "PracticeCaller")
            : configured);
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Path);
        else
            Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <summary>A file in it.</summary>
    public string File(string name) => System.IO.Path.Combine(Path, name);
}
