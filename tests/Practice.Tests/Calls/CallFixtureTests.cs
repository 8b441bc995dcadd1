using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>Every .call file, played plainly, again with save and load between any two steps, and again from its record.</summary>
public class CallFixtureTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Calls"), "*.call").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Plays(string file) => Load(file, saveAndLoad: false).Play();

    [Theory]
    [MemberData(nameof(Files))]
    public void Plays_SavedAndLoadedBetweenAnyTwoSteps(string file) => Load(file, saveAndLoad: true).Play();

    [Theory]
    [MemberData(nameof(Files))]
    public void Replay_GivesTheSameBytes(string file)
    {
        var played = Load(file, saveAndLoad: false);
        played.Play();
        var record = CallJson.Read<List<RecordedEvent>>(CallJson.Write(played.Events));

        var again = played.Call.Replay(record);

        Assert.Equal(CallJson.Write(played.State), CallJson.Write(again));
    }

    private static CallFixture Load(string file, bool saveAndLoad) =>
        new(file, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Calls", file)), saveAndLoad);
}
