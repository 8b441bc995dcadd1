using System.Globalization;
using System.Runtime.CompilerServices;

namespace PracticeCaller.Bot.Tests.Guard;

public sealed class TokenMatrixTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    public static TheoryData<string> Names => [.. TokenCases.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WhatArrives_GetsItsStatus_AndOnlyTheGoodReachesTheBot(string name)
    {
        var (_, status, spoil) = TokenCases.All.Single(each => each.Name == name);
        var attempt = new Attempt(host);
        spoil(attempt);
        Assert.Equal(status, await attempt.SendAsync());
        Assert.Equal(status == 200, await host.HasHeardOfAsync("msteams", attempt.User.Conversation));
    }

    [Fact]
    public void NoCase_IsAnsweredWithAServerError() => Assert.DoesNotContain(TokenCases.All, each => each.Status >= 500);

    [Fact]
    public void TheTableInTheDocs_IsThisOne()
    {
        var documented = File.ReadLines(Docs())
            .SkipWhile(line => line != "<!-- token cases -->")
            .TakeWhile(line => line != "<!-- end of token cases -->")
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| what arrives", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (cells[1], int.Parse(cells[2], CultureInfo.InvariantCulture)));
        Assert.Equal(TokenCases.All.Select(each => (each.Name, each.Status)), documented);
    }

    private static string Docs([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "security.md"));
}
