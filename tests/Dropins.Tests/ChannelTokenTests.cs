using System.Security.Cryptography;
using Microsoft.Bot.Builder;
using Microsoft.IdentityModel.Tokens;

namespace PracticeCaller.Dropins.Tests;

public class ChannelTokenTests
{
    public ChannelTokenTests() => Backing.DropinOnly("The official clients take keys and tokens over HTTPS only, and this channel is a stand-in on loopback.");

    public static TheoryData<string> BadTokens => new(Makers.Keys);

    private static Dictionary<string, Func<Loopback, string?>> Makers { get; } = new()
    {
        ["no header"] = _ => null,
        ["not a bearer"] = _ => "Basic dTpw",
        ["no token"] = _ => "Bearer",
        ["not a token"] = _ => "Bearer nonsense",
        ["three empty parts"] = _ => "Bearer ..",
        ["three odd parts"] = _ => "Bearer a.b.c",
        ["another issuer"] = loopback => "Bearer " + loopback.Token(token => token.Issuer = "https://evil.example"),
        ["another audience"] = loopback => "Bearer " + loopback.Token(token => token.Audience = "somebody else"),
        ["expired"] = loopback => "Bearer " + loopback.Token(token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddMinutes(-6))),
        ["not yet valid"] = loopback => "Bearer " + loopback.Token(token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddMinutes(6), DateTime.UtcNow.AddHours(1))),
        ["another service URL"] = loopback => "Bearer " + loopback.Token(serviceUrl: "https://evil.example/"),
        ["no service URL"] = loopback => "Bearer " + loopback.Token(token => token.Claims = new Dictionary<string, object>()),
        ["unsigned"] = loopback => "Bearer " + loopback.Token(token => token.SigningCredentials = null),
        ["signed with a shared secret"] = loopback => "Bearer " + loopback.Token(token => token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[32]) { KeyId = "k1" }, SecurityAlgorithms.HmacSha256)),
    };

    [Theory]
    [MemberData(nameof(BadTokens))]
    public async Task BadToken_Is401_AndTheBotIsNotCalled(string name)
    {
        var called = false;
        await using var loopback = await Loopback.StartAsync(
            (_, _) =>
            {
                called = true;
                return Task.CompletedTask;
            },
            Loopback.AppId);
        Assert.Equal(401, (await loopback.PostAsync(loopback.Message(), Makers[name](loopback))).Status);
        Assert.False(called);
    }

    [Fact]
    public async Task ForeignKey_Is401()
    {
        using var foreign = RSA.Create(2048);
        await using var loopback = await Loopback.StartAsync(Answer, Loopback.AppId);
        Assert.Equal(401, (await loopback.PostAsync(loopback.Message(), "Bearer " + loopback.Token(key: foreign))).Status);
    }

    [Fact]
    public async Task KeyNotEndorsedForTheChannel_Is401()
    {
        await using var loopback = await Loopback.StartAsync(Answer, Loopback.AppId);
        loopback.Endorsements = ["skype"];
        Assert.Equal(401, (await loopback.PostAsync(loopback.Message(), "Bearer " + loopback.Token())).Status);
    }

    [Fact]
    public async Task GoodToken_IsAnsweredWithTheBotsOwnToken_FetchedOnce()
    {
        await using var loopback = await Loopback.StartAsync(Answer, Loopback.AppId);
        for (var i = 0; i < 3; i++)
            Assert.Equal(200, (await loopback.PostAsync(loopback.Message(), "Bearer " + loopback.Token())).Status);
        Assert.Equal(["Bearer token-1", "Bearer token-1", "Bearer token-1"], loopback.Received.Select(call => call.Authorization));
        Assert.Equal(1, loopback.TokensGiven);
    }

    [Fact]
    public async Task Skew_OfFourMinutes_IsForgiven()
    {
        await using var loopback = await Loopback.StartAsync(Answer, Loopback.AppId);
        var token = loopback.Token(token => (token.NotBefore, token.Expires) = (DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddMinutes(-4)));
        Assert.Equal(200, (await loopback.PostAsync(loopback.Message(), "Bearer " + token)).Status);
    }

    [Fact]
    public async Task WithoutAppId_NoTokenIsAsked_ButAWrongOneIsRefused()
    {
        await using var loopback = await Loopback.StartAsync(Answer);
        Assert.Equal(200, (await loopback.PostAsync(loopback.Message())).Status);
        Assert.Equal(401, (await loopback.PostAsync(loopback.Message(), "Bearer " + loopback.Token())).Status);
        Assert.Equal(0, loopback.TokensGiven);
    }

    [Fact]
    public async Task TokenWithdrawnByTheChannel_IsFetchedAnewOnce()
    {
        Exception? seen = null;
        await using var loopback = await Loopback.StartAsync(async (turn, token) => seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("hi", cancellationToken: token)), Loopback.AppId);
        loopback.StatusForActivities = 401;
        await loopback.PostAsync(loopback.Message(), "Bearer " + loopback.Token());
        Assert.Equal(["Bearer token-1", "Bearer token-2"], loopback.Received.Select(call => call.Authorization));
        Assert.NotNull(seen);
    }

    private static Task Answer(ITurnContext turn, CancellationToken token) => turn.SendActivityAsync("hi", cancellationToken: token);
}
