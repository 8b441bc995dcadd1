using System.Runtime.CompilerServices;

namespace PracticeCaller.Bot.Tests.Dialogs.Cards;

/// <summary>Compares an output with the one that somebody has looked at and approved: a text file beside the tests. Set UPDATE_APPROVED=1 to write them anew, then look at the difference.</summary>
internal static class Approved
{
    public static void Matches(string name, string actual)
    {
        var file = Path.Combine(Folder(), "Approved", name + ".txt");
        actual = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        Assert.True(File.Exists(file), $"Nothing is approved for '{name}' yet. Set UPDATE_APPROVED=1 and look at what is written.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
