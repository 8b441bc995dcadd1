namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's own registration.</summary>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Whether an app id is the bot's.</summary>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether there is no registration, and so nothing to prove.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    internal virtual Task<string> TokenAsync(string loginUrl, string audience, bool fresh, CancellationToken cancellationToken) => Task.FromResult<string>(null);
}
