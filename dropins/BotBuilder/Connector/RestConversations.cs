using System.Net;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <param name="client">Knows where the service is.</param>
/// <param name="http">Sends.</param>
internal sealed class RestConversations(IConnectorClient client, HttpClient http) : IConversations
{
    public async Task<T> Call<T>(HttpMethod method, string path, object body, CancellationToken cancellationToken)
        where T : class
    {
        var address = new Uri(new Uri(client.BaseUri.AbsoluteUri.TrimEnd('/') + "/"), path);
        var json = body == null ? null : WireJson.Write(body);
        using var request = new HttpRequestMessage(method, address);
        if (json != null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var answer = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw Refusal(method, address, response.StatusCode, answer);
        return WireJson.TryRead<T>(answer, out var result) ? result : null;
    }

    private static ErrorResponseException Refusal(HttpMethod method, Uri address, HttpStatusCode status, string answer)
    {
        WireJson.TryRead<ErrorResponse>(answer, out var refusal);
        var reason = refusal?.Error?.Message is { Length: > 0 } message ? $": {message}" : ".";
        return new ErrorResponseException($"The channel answered {(int)status} to {method} {address.AbsolutePath}{reason}") { Body = refusal };
    }
}
