namespace Microsoft.Bot.Connector;

internal sealed class RestConnectorClient(Uri baseUri, HttpClient http, bool ownsHttp) : IConnectorClient
{
    public Uri BaseUri { get; set; } = baseUri;

    public IConversations Conversations => new RestConversations(this, http);

    public void Dispose()
    {
        if (ownsHttp)
            http.Dispose();
    }
}
