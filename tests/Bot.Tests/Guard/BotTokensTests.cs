using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Guard;
using PracticeCaller.Bot.Guard.Outbound;

namespace PracticeCaller.Bot.Tests.Guard;

public sealed class BotTokensTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-tokens-").FullName;
    private readonly FakeLogin _login = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Secret_TheTokenIsAskedForOnce_AndAgainWhenItWasRefused()
    {
        var tokens = CreateTokens(("MicrosoftAppPassword", "very-secret"));
        Assert.Equal(["token-1", "token-1", "token-2", "token-2"], [await Get(tokens), await Get(tokens), await Get(tokens, fresh: true), await Get(tokens)]);
        var (address, form) = _login.Asked.First();
        Assert.Equal($"https://login.microsoftonline.com/{FakeConnector.Tenant}/oauth2/v2.0/token", address.GetLeftPart(UriPartial.Path));
        Assert.Contains("scope=https://api.botframework.com/.default", form, StringComparison.Ordinal);
        Assert.Contains($"client_id={FakeConnector.AppId}", form, StringComparison.Ordinal);
        Assert.Contains("client_secret=very-secret", form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ToChannelFromBotLoginUrl", "https://login.microsoftonline.us/own", "https://login.microsoftonline.us/own/oauth2/v2.0/token", "scope=https://api.botframework.com/.default")]
    [InlineData("ToChannelFromBotOAuthScope", "https://api.botframework.us", null, "scope=https://api.botframework.us/.default")]
    [InlineData("ToChannelFromBotOAuthScope", "https://api.botframework.us/.default", null, "scope=https://api.botframework.us/.default")]
    [InlineData("MicrosoftAppType", "MultiTenant", "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", "scope=https://api.botframework.com/.default")]
    public async Task OfficialSettings_LeadElsewhere(string setting, string value, string? address, string form)
    {
        await Get(CreateTokens(("MicrosoftAppPassword", "p"), (setting, value)));
        Assert.Equal(address ?? $"https://login.microsoftonline.com/{FakeConnector.Tenant}/oauth2/v2.0/token", _login.Asked.First().Address.GetLeftPart(UriPartial.Path));
        Assert.Contains(form, _login.Asked.First().Form, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "pass")]
    [InlineData("bot.pem", null)]
    [InlineData("bot.pem", "pass")]
    public async Task Certificate_SignsTheQuestion_AndNoSecretIsSent(string file, string? password)
    {
        var path = Path.Combine(_folder, file);
        using (var key = RSA.Create(2048))
        using (var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)))
        {
            if (file.EndsWith("pfx", StringComparison.Ordinal))
                await File.WriteAllBytesAsync(path, certificate.ExportPkcs12(Pkcs12ExportPbeParameters.Pbes2Aes256Sha256, password));
            else
                await File.WriteAllTextAsync(path, certificate.ExportCertificatePem() + "\n" + (password is null ? key.ExportPkcs8PrivateKeyPem() : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000))));
        }

        Assert.Equal("token-1", await Get(CreateTokens(("MicrosoftAppCertificateFile", path), ("MicrosoftAppCertificatePassword", password ?? ""))));
        Assert.Contains("client_assertion=", _login.Asked.First().Form, StringComparison.Ordinal);
        Assert.DoesNotContain("client_secret", _login.Asked.First().Form, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManagedIdentity_IsAskedOnThisMachine_ForTheConnector()
    {
        Assert.StartsWith("token-", await Get(CreateTokens(("MicrosoftAppType", "UserAssignedMSI"))), StringComparison.Ordinal);
        Assert.Contains(_login.Asked, asked => Uri.UnescapeDataString(asked.Address.Query).Contains("resource=https://api.botframework.com&", StringComparison.Ordinal) && asked.Address.Query.Contains($"client_id={FakeConnector.AppId}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARefusal_SaysWhatToCheck_AndNotTheSecret()
    {
        _login.Refuses = true;
        var refusal = await Assert.ThrowsAsync<BotLoginException>(() => Get(CreateTokens(("MicrosoftAppPassword", "very-secret"))));
        Assert.Contains("invalid_client", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppPassword", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("very-secret", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutARegistration_ThereIsNoToken()
    {
        Assert.Null(await Get(CreateTokens(("MicrosoftAppId", ""))));
        Assert.Empty(_login.Asked);
    }

    private static Task<string?> Get(BotTokens tokens, bool fresh = false) => tokens.GetAsync(fresh, CancellationToken.None);

    private BotTokens CreateTokens(params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string?> { ["MicrosoftAppId"] = FakeConnector.AppId, ["MicrosoftAppTenantId"] = FakeConnector.Tenant };
        foreach (var (name, value) in settings)
            all[name] = value;
        var services = new ServiceCollection();
        services.AddHttpClient(BotTokens.Client).ConfigurePrimaryHttpMessageHandler(_login.Handler);
        return new BotTokens(new ChannelSettings(new ConfigurationBuilder().AddInMemoryCollection(all).Build()), services.BuildServiceProvider().GetRequiredService<IHttpClientFactory>());
    }
}
