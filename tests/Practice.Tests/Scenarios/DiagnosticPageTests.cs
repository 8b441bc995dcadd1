using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

public class DiagnosticPageTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalogue.All.Select(r => r.Code)];

    [Fact]
    public void Catalogue_Codes_AreUniqueAndEachHasOnePage()
    {
        Assert.Equal(DiagnosticCatalogue.All.Count, DiagnosticCatalogue.All.Select(r => r.Code).Distinct().Count());
        Assert.Equal(DiagnosticCatalogue.All.Select(r => $"{r.Code}-{r.Name}.md"), DiagnosticPage.All.Select(p => p.FileName));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_OfEachCode_SaysWhatTheCatalogueSays(string code)
    {
        var (rule, page) = (DiagnosticCatalogue.Get(code), Page(code));

        Assert.Equal((rule.Code, rule.Title, rule.Severity.ToString().ToLowerInvariant(), rule.Message), (page.Code, page.Title, page.Severity, page.Message));
        Assert.Equal(["What it means", "What to do", "Example"], page.Sections.Select(s => s.TrimEnd('s') == "Example" ? "Example" : s));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Examples_OfEachPage_GiveItsCode(string code)
    {
        Assert.NotEmpty(Page(code).Examples);
        Assert.All(Page(code).Examples, example =>
        {
            var found = example.Run().Where(d => d.Code == code).ToList();
            Assert.True(found.Count > 0, $"Not found: {code}. Found: {string.Join('\n', example.Run())}");
            Assert.All(found, d => Assert.DoesNotMatch(@"\{(place|value|cure|fact|count|least)\}", d.Message));
        });
    }

    private static DiagnosticPage Page(string code) => DiagnosticPage.All.Single(p => p.Code == code);
}
