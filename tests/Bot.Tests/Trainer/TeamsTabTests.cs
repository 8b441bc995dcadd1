using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Trainer;

/// <summary>Teams shows the trainer's tab in a frame; the room itself nobody may frame.</summary>
public sealed class TeamsTabTests(BotHost host) : IClassFixture<BotHost>
{
    [Theory]
    [InlineData("/teams/trainer.html", true)]
    [InlineData("/trainer/", false)]
    [InlineData("/", false)]
    [InlineData("/about/privacy.html", false)]
    public async Task OnlyTheTab_MayBeFramedByTeams(string page, bool framed)
    {
        var policy = (await host.CreateClient().GetAsync(page)).Headers.GetValues("Content-Security-Policy").Single();
        var ancestors = policy[policy.IndexOf("frame-ancestors", StringComparison.Ordinal)..];
        Assert.Equal(framed, ancestors.Contains("https://teams.microsoft.com", StringComparison.Ordinal));
        if (framed)
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        else
            Assert.Equal("frame-ancestors 'self'", ancestors);
    }

    [Fact]
    public async Task TheTab_HoldsNothingButTheWayToTheRoom()
    {
        var answer = await host.CreateClient().GetAsync("/teams/trainer.html");
        answer.EnsureSuccessStatusCode();
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains("href=\"/trainer/\" target=\"_blank\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
