namespace Microsoft.Bot.Connector;

internal sealed class RestConnectorClient(Uri baseUri, HttpClient http, Func<bool, CancellationToken, Task<string>> token) : IConnectorClient
{
    public Uri BaseUri { get; set; } = baseUri;

    public IConversations Conversations => new RestConversations(this, http, token);

    public void Dispose()
    {
        // The HTTP client is shared by all turns and outlives them.
    }
}
