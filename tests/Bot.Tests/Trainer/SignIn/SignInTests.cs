using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Bot.Trainer;

namespace PracticeCaller.Bot.Tests.Trainer.SignIn;

/// <summary>Who gets into the trainer's room by signing in, and what everybody else sees. Nobody sees a 5xx.</summary>
public sealed class SignInTests : IClassFixture<SignInHost>
{
    private const string Cookie = "__Host-practice-trainer";

    private readonly SignInHost _host;

    /// <summary>Tokens that are not to be believed.</summary>
    private static readonly Dictionary<string, Action<FakeProvider>> Wrong = new()
    {
        ["for somebody else's app"] = p => p.Change = t => t.Audience = Guid.NewGuid().ToString(),
        ["without an audience"] = p => p.Change = t => t.Audience = null,
        ["of another issuer"] = p => p.Change = t => t.Issuer = "https://login.example/other/v2.0",
        ["without an issuer"] = p => p.Change = t => t.Issuer = null,
        ["with another nonce"] = p => p.Change = t => t.Claims["nonce"] = "another",
        ["without a nonce"] = p => p.Change = t => t.Claims.Remove("nonce"),
        ["expired"] = p => p.Change = t => (t.IssuedAt, t.NotBefore, t.Expires) = (DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-2), DateTime.UtcNow.AddHours(-1)),
        ["not valid yet"] = p => p.Change = t => (t.NotBefore, t.Expires) = (DateTime.UtcNow.AddMinutes(30), DateTime.UtcNow.AddHours(1)),
        ["that never expires"] = p => p.Change = t => t.Expires = null,
        ["without a subject"] = p => p.Change = t => t.Claims.Remove("sub"),
        ["signed with an unknown key"] = p => p.Change = t => t.SigningCredentials = p.Unpublished,
        ["signed with the client's secret"] = p => p.Change = t => t.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(SHA(FakeProvider.Secret)), SecurityAlgorithms.HmacSha256),
        ["not signed"] = p => p.Change = t => t.SigningCredentials = null,
        ["changed on the way"] = p => p.Token = () => Tampered(p.IdToken(p.Asked["nonce"])),
        ["that is none"] = p => p.Token = () => "no.token.at-all",
        ["that is empty"] = p => p.Token = () => "",
    };

    public static TheoryData<string> WrongTokens => [.. Wrong.Keys];

    public SignInTests(SignInHost host)
    {
        _host = host;
        _host.Provider.BeGood();
    }

    [Fact]
    public async Task ATrainer_SignsIn_AndIsKnownByName()
    {
        Be("Kim Trainer", "trainer");
        var browser = _host.Browser();
        var entered = await browser.SignInAsync();
        Assert.Equal(HttpStatusCode.OK, entered.StatusCode);
        Assert.Contains("url=/trainer/", await entered.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("Trainer’s room", await TextAsync(await browser.AskAsync("/trainer/")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/trainer/api/calls")).StatusCode);
        var me = await DirectLine.JsonAsync(await browser.AskAsync("/trainer/api/me"));
        Assert.Equal(("Kim Trainer", true), (me["name"]!.GetValue<string>(), me["signsOut"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task TheProvider_IsAskedForACode_WithStateNonceAndChallenge_AndNothingElse()
    {
        Be("Kim", "trainer");
        await _host.Browser().SignInAsync();
        var asked = _host.Provider.Asked;
        Assert.Equal(("code", "S256", "openid profile"), (asked["response_type"].ToString(), asked["code_challenge_method"].ToString(), asked["scope"].ToString()));
        Assert.All(["state", "nonce", "code_challenge"], name => Assert.True(asked[name].ToString().Length >= 40, name));
        Assert.False(asked.ContainsKey("client_secret"));
        Assert.False(asked.ContainsKey("prompt"));
    }

    [Fact]
    public async Task TheCookies_StayWithTheirSite_AndAreNoScripts()
    {
        Be("Kim", "trainer");
        var browser = _host.Browser();
        await browser.SignInAsync();
        var cookie = Assert.Single(browser.Set, set => set.StartsWith(Cookie, StringComparison.Ordinal));
        Assert.All(["secure", "httponly", "samesite=strict", "path=/"], attribute => Assert.Contains(attribute, cookie, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.All(browser.Set.Except([cookie]), set => Assert.All(["secure", "httponly", "samesite=lax", "path=/trainer/signin-callback"], attribute => Assert.Contains(attribute, set, StringComparison.OrdinalIgnoreCase)));
        // Those of the way there are gone.
        Assert.Equal([Cookie], browser.Cookies.Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("author")]
    [InlineData("Trainer")]
    [InlineData("trainer ")]
    [InlineData("admin,trainers")]
    public async Task WithoutTheRole_ThereIsAPageThatSaysSo_AndNoWayIn(string roles)
    {
        Be("Sam <b>Trainee</b>", roles.Split(',', StringSplitOptions.RemoveEmptyEntries));
        var browser = _host.Browser();
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync()).StatusCode);
        var page = await browser.AskAsync("/trainer/");
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        var text = await TextAsync(page);
        Assert.Contains("This room is for trainers", text, StringComparison.Ordinal);
        Assert.Contains("Sam &lt;b&gt;Trainee&lt;/b&gt;", text, StringComparison.Ordinal);
        Assert.Contains("/trainer/signin?account=other", text, StringComparison.Ordinal);
        foreach (var path in (string[])["/trainer/api/calls", "/trainer/api/queue", "/trainer/api/me"])
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.AskAsync(path)).StatusCode);
    }

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task AToken_ThatIsNotToBeBelieved_LetsNobodyIn(string token)
    {
        Be("Kim", "trainer");
        Wrong[token](_host.Provider);
        var browser = _host.Browser();
        await RefusedAsync(browser, await browser.SignInAsync());

        // The next try, with a good one, works.
        (_host.Provider.Change, _host.Provider.Token) = (null, null);
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/trainer/")).StatusCode);
    }

    [Theory]
    [InlineData("state=.*", "state=made-up")]
    [InlineData("&state=.*", "")]
    [InlineData("code=[^&]*", "code=made-up")]
    [InlineData("code=[^&]*&", "")]
    [InlineData("code=[^&]*", "error=server_error")]
    [InlineData("[?].*", "")]
    [InlineData("[?].*", "?id_token=x&state=y")]
    public async Task AnAnswer_ThatWasTamperedWith_LetsNobodyIn(string what, string with)
    {
        Be("Kim", "trainer");
        var browser = _host.Browser();
        await RefusedAsync(browser, await browser.AskAsync(Regex.Replace(await browser.ToTheProviderAndBackAsync(), what, with)));
    }

    [Fact]
    public async Task TheAnswer_OpensNothingInAnotherBrowser_AndWorksOnce()
    {
        Be("Kim", "trainer");
        var (mine, victim) = (_host.Browser(), _host.Browser());
        var answer = await mine.ToTheProviderAndBackAsync();
        await RefusedAsync(victim, await victim.AskAsync(answer));
        await victim.ToTheProviderAndBackAsync();
        await RefusedAsync(victim, await victim.AskAsync(answer));
        Assert.Equal(HttpStatusCode.OK, (await mine.AskAsync(answer)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await mine.AskAsync(answer)).StatusCode);
    }

    [Fact]
    public async Task WhoSaysNoAtTheProvider_IsToldSo()
    {
        var browser = _host.Browser();
        var back = await browser.ToTheProviderAndBackAsync();
        var page = await browser.AskAsync(Regex.Replace(back, "code=[^&]*", "error=access_denied&error_description=%3Cscript%3E"));
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.DoesNotContain("script", await TextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhileTheProviderIsDown_APageSaysSo_AndPractisingGoesOn()
    {
        // One that has not heard of the provider yet.
        await using var host = new SignInHost();
        await host.InitializeAsync();
        host.Provider.IsDown = true;
        var browser = host.Browser();
        var page = await browser.AskAsync("/trainer/signin");
        Assert.Equal(HttpStatusCode.FailedDependency, page.StatusCode);
        Assert.Contains("does not answer", await TextAsync(page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/trainer/signout", HttpMethod.Post)).StatusCode);

        host.Provider.IsDown = false;
        Be(host, "Kim", "trainer");
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync()).StatusCode);
        // Who is signed in stays so.
        host.Provider.IsDown = true;
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/trainer/")).StatusCode);
    }

    [Fact]
    public async Task AProvider_ThatGivesNoToken_LetsNobodyIn()
    {
        Be("Kim", "trainer");
        _host.Provider.GivesNoTokens = true;
        var browser = _host.Browser();
        await RefusedAsync(browser, await browser.SignInAsync());
    }

    [Fact]
    public async Task AKeyThatWasRolledOver_WorksAtTheNextTry()
    {
        await using var host = new SignInHost();
        await host.InitializeAsync();
        Be(host, "Kim", "trainer");
        Assert.Equal(HttpStatusCode.OK, (await host.Browser().SignInAsync()).StatusCode);
        host.Provider.RollOver();
        var browser = host.Browser();
        await browser.SignInAsync();
        var end = DateTime.UtcNow.AddSeconds(120);
        while (!browser.Cookies.ContainsKey(Cookie) && DateTime.UtcNow < end)
            await browser.SignInAsync();
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/trainer/")).StatusCode);
    }

    [Fact]
    public async Task SignedOut_TheRoomIsClosed_AndThePageLeadsToTheProvidersOwn()
    {
        Be("Kim", "trainer");
        var browser = _host.Browser();
        await browser.SignInAsync();
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await browser.AskAsync("/trainer/signout")).StatusCode);
        Assert.Contains(Cookie, browser.Cookies.Keys);
        var page = await browser.AskAsync("/trainer/signout", HttpMethod.Post);
        Assert.Contains(_host.Provider.Authority + "/logout", await TextAsync(page), StringComparison.Ordinal);
        Assert.Empty(browser.Cookies);
        Assert.Equal(HttpStatusCode.Found, (await browser.AskAsync("/trainer/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.AskAsync("/trainer/api/calls")).StatusCode);
    }

    [Fact]
    public async Task AnotherAccount_CanBeChosen()
    {
        var browser = _host.Browser();
        var toProvider = await browser.AskAsync("/trainer/signin?account=other");
        Assert.Contains("prompt=select_account", toProvider.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheLinkOfTheLaptop_OpensNothing()
    {
        var browser = _host.Browser("http://localhost/");
        var entered = await browser.AskAsync($"/trainer/enter?code={_host.Services.GetRequiredService<TrainerAccess>().Code}");
        Assert.Equal(HttpStatusCode.NotFound, entered.StatusCode);
        Assert.Empty(browser.Cookies);
    }

    [Theory]
    [InlineData("made-up")]
    [InlineData("")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task AMadeUpCookie_OpensNothing(string value)
    {
        var browser = _host.Browser();
        browser.Cookies[Cookie] = value;
        Assert.Equal(HttpStatusCode.Found, (await browser.AskAsync("/trainer/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.AskAsync("/trainer/api/calls")).StatusCode);
    }

    [Fact]
    public async Task BehindAProxyThatEndsTls_TheProviderSendsPeopleBackByHttps()
    {
        Be("Kim", "trainer");
        var browser = _host.Browser("http://practice.example/", forwarded: "https");
        Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync()).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/trainer/")).StatusCode);
    }

    [Fact]
    public async Task OverPlainHttp_ThePageNamesTheCure()
    {
        var page = await _host.Browser("http://practice.example/").AskAsync("/trainer/signin");
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Contains("ASPNETCORE_FORWARDEDHEADERS_ENABLED", await TextAsync(page), StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(SignInBrowser browser, HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("Signing in did not work", await TextAsync(answer), StringComparison.Ordinal);
        Assert.DoesNotContain(Cookie, browser.Cookies.Keys);
        Assert.Equal(HttpStatusCode.Found, (await browser.AskAsync("/trainer/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.AskAsync("/trainer/api/calls")).StatusCode);
    }

    private void Be(string name, params string[] roles) => Be(_host, name, roles);

    private static void Be(SignInHost host, string name, params string[] roles)
    {
        host.Provider.Person["name"] = name;
        host.Provider.Person["roles"] = roles;
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync();

    private static byte[] SHA(string text) => System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));

    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        parts[1] = Base64UrlEncoder.Encode(Base64UrlEncoder.Decode(parts[1]).Replace("\"Kim\"", "\"Eve\"", StringComparison.Ordinal));
        return string.Join('.', parts);
    }
}
