using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Tests;

/// <summary>The lines between the rooms: who may know whom, and what the pure core never touches.</summary>
public class ArchitectureTests
{
    internal static readonly string Root = FindRoot();

    [Theory]
    [InlineData("practice/Codebook", "Scenarios|Listening|Caller|Evaluation|Rehearsal|Shifts")]
    [InlineData("practice/Likeness", "Codebook|Scenarios|Listening|Caller|Evaluation|Rehearsal|Shifts")]
    [InlineData("practice/Scenarios", "Listening|Caller|Evaluation|Rehearsal|Shifts")]
    [InlineData("practice/Listening", "Caller|Evaluation|Rehearsal|Shifts")]
    [InlineData("practice/Caller", "Evaluation|Rehearsal|Shifts")]
    [InlineData("practice/Evaluation", "Rehearsal|Shifts")]
    [InlineData("practice/Rehearsal", "Shifts")]
    [InlineData("practice/Shifts", "Rehearsal|Listening")]
    public void Room_KnowsOnlyRoomsBelowIt(string room, string forbidden)
    {
        var pattern = new Regex($@"\bPracticeCaller\.Practice\.({forbidden})\b|(?<![\w.])({forbidden})\.[A-Z]");
        Assert.Empty(Offences(room, pattern));
    }

    [Fact]
    public void Evaluation_NeverDrivesTheCall() => Assert.Empty(Offences("practice/Evaluation", new Regex(@"new Call\(|\.On\(|\.Replay\(")));

    [Fact]
    public void Practice_TakesNeitherTimeNorChanceNorTheWorldFromTheAir()
    {
        var pattern = new Regex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|TimeProvider\.System|Stopwatch|Random\.Shared|new Random\(|Guid\.NewGuid|HttpClient|Environment\.|Microsoft\.(Bot|Extensions|AspNetCore|EntityFrameworkCore)|Console\.");
        Assert.Empty(Offences("practice", pattern));
    }

    [Fact]
    public void Practice_TouchesFilesOnlyWhereTheLibraryIsLoaded() =>
        Assert.All(Offences("practice", new Regex(@"\b(File|Directory)\.(Read|Write|Open|Exists|Enumerate|Create|Delete|Append)")), o => Assert.StartsWith("practice/Scenarios/ScenarioLibrary.cs", o, StringComparison.Ordinal));

    [Theory]
    [InlineData("practice/PracticeCaller.Practice.csproj", "")]
    [InlineData("dialogs/PracticeCaller.Dialogs.csproj", "PracticeCaller.Practice")]
    [InlineData("cli/PracticeCaller.Cli.csproj", "PracticeCaller.Practice")]
    public void Project_RefersOnlyToWhatItMayKnow(string project, string allowed)
    {
        var references = Regex.Matches(File.ReadAllText(Path.Combine(Root, project)), "ProjectReference Include=\"[^\"]*/([^\"/]+)\\.csproj\"").Select(m => m.Groups[1].Value);
        Assert.All(references, r => Assert.Contains(r, allowed.Split(',')));
    }

    private static List<string> Offences(string folder, Regex pattern) =>
    [
        .. from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
           let name = Path.GetRelativePath(Root, file).Replace('\\', '/')
           where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal)
           from line in File.ReadLines(file).Select((text, i) => (Text: text, Number: i + 1))
           where !line.Text.TrimStart().StartsWith("///", StringComparison.Ordinal) && pattern.IsMatch(line.Text)
           select $"{name}({line.Number}): {line.Text.Trim()}",
    ];

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "PracticeCaller.sln")))
                return at.FullName;
        }
        throw new InvalidOperationException("The tests must run inside the checkout.");
    }
}
