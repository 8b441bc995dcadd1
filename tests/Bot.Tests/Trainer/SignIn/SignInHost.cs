using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Trainer.SignIn;

/// <summary>A bot whose trainers sign in at a provider of the tests' own.</summary>
public sealed class SignInHost : BotHost, IAsyncLifetime
{
    /// <summary>Where they sign in.</summary>
    public FakeProvider Provider { get; } = new();

    /// <summary>A browser that nobody has used yet.</summary>
    /// <param name="address">The address of the page as the bot sees it.</param>
    /// <param name="forwarded">What a proxy says the person's browser used, or null for no proxy.</param>
    public SignInBrowser Browser(string address = "https://practice.example/", string? forwarded = null) =>
        new(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri(address) }), forwarded);

    public ValueTask InitializeAsync() => Provider.InitializeAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("SignIn:Authority", Provider.Authority);
        builder.UseSetting("SignIn:ClientId", FakeProvider.ClientId);
        builder.UseSetting("SignIn:ClientSecret", FakeProvider.Secret);
        builder.UseSetting("FORWARDEDHEADERS_ENABLED", "true");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Provider.DisposeAsync();
    }
}
