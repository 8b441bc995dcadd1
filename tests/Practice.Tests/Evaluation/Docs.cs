namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>Finds the docs folder from wherever the tests run.</summary>
internal static class Docs
{
    public static string Text(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PracticeCaller.sln")))
            folder = folder.Parent;
        return File.ReadAllText(Path.Combine(folder!.FullName, "docs", file));
    }
}
