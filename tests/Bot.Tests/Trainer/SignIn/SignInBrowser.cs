using System.Net;

namespace PracticeCaller.Bot.Tests.Trainer.SignIn;

/// <summary>A browser as far as signing in goes: it keeps cookies, follows redirects step by step, and never sends one site's cookies to another.</summary>
/// <param name="bot">Talks to the bot.</param>
/// <param name="forwarded">What a proxy says the browser used, or null for no proxy.</param>
public sealed class SignInBrowser(HttpClient bot, string? forwarded)
{
    private static readonly HttpClient Elsewhere = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>The cookies of the bot by name.</summary>
    public Dictionary<string, string> Cookies { get; } = [];

    /// <summary>Every cookie as it was set, with its attributes.</summary>
    public List<string> Set { get; } = [];

    /// <summary>Asks the bot for something.</summary>
    public async Task<HttpResponseMessage> AskAsync(string path, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        if (Cookies.Count > 0)
            request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(c => $"{c.Key}={c.Value}")));
        if (forwarded is not null)
            request.Headers.Add("X-Forwarded-Proto", forwarded);
        var response = await bot.SendAsync(request);
        foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var all) ? all : [])
            Keep(set);
        return response;
    }

    /// <summary>Opens the room and goes where it leads, until the provider sends people back; the address that they are sent to.</summary>
    public async Task<string> ToTheProviderAndBackAsync()
    {
        var toSignIn = await AskAsync("/trainer/");
        Assert.Equal((HttpStatusCode.Found, "/trainer/signin"), (toSignIn.StatusCode, toSignIn.Headers.Location?.OriginalString));
        var toProvider = await AskAsync("/trainer/signin");
        Assert.Equal(HttpStatusCode.Found, toProvider.StatusCode);
        var back = await Elsewhere.GetAsync(toProvider.Headers.Location);
        Assert.True(back.StatusCode == HttpStatusCode.Found, await back.Content.ReadAsStringAsync());
        return back.Headers.Location!.PathAndQuery;
    }

    /// <summary>Signs in, whatever comes of it.</summary>
    public async Task<HttpResponseMessage> SignInAsync() => await AskAsync(await ToTheProviderAndBackAsync());

    private void Keep(string set)
    {
        Set.Add(set);
        var (name, value) = (set[..set.IndexOf('=', StringComparison.Ordinal)], set[(set.IndexOf('=', StringComparison.Ordinal) + 1)..].Split(';')[0]);
        if (value.Length == 0)
            Cookies.Remove(name);
        else
            Cookies[name] = value;
    }
}
