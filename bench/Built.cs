using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bench;

/// <summary>The built-in scenarios beside the bench.</summary>
internal static class Built
{
    public static Scenario Scenario(string id) => ScenarioLibrary.LoadFolder(Path.Combine(AppContext.BaseDirectory, "scenarios")).Get(id);
}
