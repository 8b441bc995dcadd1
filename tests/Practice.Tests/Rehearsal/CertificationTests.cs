using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Rehearsal;

/// <summary>Every built-in scenario is certified; a scenario that is not fair is not, and its author is told why.</summary>
public class CertificationTests
{
    private const int Budget = 4;

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void BuiltIn_IsCertified(string id)
    {
        var certificate = Certifier.Certify(BuiltIn.Get(id), Budget);
        Assert.True(certificate.IsCertified, string.Join('\n', certificate.Claims.Where(c => !c.Holds).Select(c => $"{c.Name}: {c.Found}")));
        Assert.Equal(2, certificate.Paths.Count);
        Assert.NotEqual(certificate.Paths[0].Deeds, certificate.Paths[1].Deeds);
    }

    [Fact]
    public void NothingThatHelps_IsNotWinnable_AndSaysWhatToDo()
    {
        var scenario = BuiltIn.Get("roaming-bill");
        var hopeless = scenario with { Resolutions = [.. scenario.Resolutions.Select(r => r with { Worth = Math.Min(r.Worth, 1) })] };

        var certificate = Certifier.Certify(hopeless, Budget);

        Assert.False(certificate.IsCertified);
        var winnable = certificate.Claims.Single(c => c.Name == "winnable");
        Assert.False(winnable.Holds);
        Assert.NotEmpty(winnable.Cure);
    }

    [Fact]
    public void OneRemedyAlone_HasNoSecondPath()
    {
        var scenario = BuiltIn.Get("roaming-bill");
        var narrow = scenario with { Twist = null, Resolutions = [.. scenario.Resolutions.Where(r => r.Id == "credit").Select(r => r with { Worth = 100, Requires = [] })] };
        Assert.False(Certifier.Certify(narrow, Budget).Claims.Single(c => c.Name == "two good paths").Holds);
    }
}
