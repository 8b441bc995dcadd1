using System.Runtime.CompilerServices;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

/// <summary>The good files that the tests of this room start from.</summary>
internal static class Fixture
{
    public static string LateSofa { get; } = Read("late-sofa.yaml");

    public static string PlainVoice { get; } = Read("plain-voice.yaml");

    public static string RepositoryRoot { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static string Read(string name) => File.ReadAllText(Path.Combine(Here(), "Fixtures", name));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
