using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests;

/// <summary>The built-in scenarios, read once for all tests.</summary>
internal static class BuiltIn
{
    private static readonly Lazy<ScenarioLibrary> Read = new(() => ScenarioLibrary.LoadFolder(Path.Combine(AppContext.BaseDirectory, "scenarios")));

    public static ScenarioLibrary Library => Read.Value;

    public static IReadOnlyList<Scenario> All => Library.All;

    public static Scenario Get(string id) => Library.Get(id);
}
