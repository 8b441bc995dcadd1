using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

public class ScenarioLibraryTests
{
    private static (string, string) File(string id, string? name = null) => (name ?? id + ".yaml", Fixture.LateSofa.Replace("id: late-sofa", "id: " + id, StringComparison.Ordinal));

    [Fact]
    public void Load_GoodFiles_AreInCatalogueOrderThenById()
    {
        var library = ScenarioLibrary.Load([File("zebra"), File("two-dates"), File("alpha"), File("roaming-bill"), File("tutorial")]);

        Assert.Equal(["tutorial", "roaming-bill", "two-dates", "alpha", "zebra"], library.All.Select(s => s.Id));
        Assert.Empty(library.Broken);
    }

    [Fact]
    public void Load_BrokenFile_IsListedAndTheOthersLoad()
    {
        var library = ScenarioLibrary.Load([("broken.yaml", "id: [broken"), File("tutorial")]);

        Assert.Equal("tutorial", Assert.Single(library.All).Id);
        var broken = Assert.Single(library.Broken);
        Assert.Equal("broken.yaml", broken.FileName);
        Assert.Equal("PC0001", Assert.Single(broken.Diagnostics).Code);
    }

    [Fact]
    public void Load_TwoFilesWithOneId_ReportsTheSecond()
    {
        var library = ScenarioLibrary.Load([File("tutorial"), File("tutorial", "elsewhere/tutorial.yaml")]);

        Assert.Single(library.All);
        var found = Assert.Single(Assert.Single(library.Broken).Diagnostics);
        Assert.Equal(("PC0020", "elsewhere/tutorial.yaml", 1), (found.Code, found.File, found.Line));
        Assert.Contains("tutorial.yaml", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_MistypedId_SuggestsTheNearest()
    {
        var library = ScenarioLibrary.Load([File("tutorial"), File("two-dates")]);

        Assert.Equal("two-dates", library.Get("two-dates").Id);
        Assert.Null(library.Find("two-date"));
        Assert.Contains("Did you mean 'two-dates'?", Assert.Throws<KeyNotFoundException>(() => library.Get("two-date")).Message, StringComparison.Ordinal);
    }
}
