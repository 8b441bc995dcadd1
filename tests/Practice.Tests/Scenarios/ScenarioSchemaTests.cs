using System.Text.Json;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

public class ScenarioSchemaTests
{
    private static readonly string Path = System.IO.Path.Combine(Fixture.RepositoryRoot, "scenarios", "scenario.schema.json");

    /// <summary>To write the file anew after a change of the format, set <c>UPDATE_SCHEMA=1</c> and run this test.</summary>
    [Fact]
    public void Json_TheFileInTheRepository_IsUpToDate()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") File.WriteAllText(Path, ScenarioSchema.Json);

        Assert.Equal(ScenarioSchema.Json, File.ReadAllText(Path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Json_EveryTopKey_IsDescribed()
    {
        using var schema = JsonDocument.Parse(ScenarioSchema.Json);
        var properties = schema.RootElement.GetProperty("properties");

        Assert.Equal(21, properties.EnumerateObject().Count());
        Assert.All(properties.EnumerateObject(), p => Assert.False(string.IsNullOrWhiteSpace(p.Value.GetProperty("description").GetString())));
        Assert.False(schema.RootElement.GetProperty("additionalProperties").GetBoolean());
    }
}
