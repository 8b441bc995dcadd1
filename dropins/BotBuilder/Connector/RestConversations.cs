using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <param name="client">Knows where the service is.</param>
/// <param name="http">Sends.</param>
/// <param name="token">The bearer token, or null for a service that asks for none; true asks for a new one.</param>
internal sealed class RestConversations(IConnectorClient client, HttpClient http, Func<bool, CancellationToken, Task<string>> token) : IConversations
{
    public async Task<T> Call<T>(HttpMethod method, string path, object body, CancellationToken cancellationToken)
        where T : class
    {
        var address = new Uri(new Uri(client.BaseUri.AbsoluteUri.TrimEnd('/') + "/"), path);
        var json = body == null ? null : WireJson.Write(body);
        var response = await Send(method, address, json, false, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.Unauthorized)
        {
            // A token can be withdrawn before it expires; a fresh one settles whether that was it.
            response.Dispose();
            response = await Send(method, address, json, true, cancellationToken).ConfigureAwait(false);
        }

        using (response)
        {
            var answer = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
                throw Refusal(method, address, response.StatusCode, answer);
            return WireJson.TryRead<T>(answer, out var result) ? result : null;
        }
    }

    private static ErrorResponseException Refusal(HttpMethod method, Uri address, HttpStatusCode status, string answer)
    {
        WireJson.TryRead<ErrorResponse>(answer, out var refusal);
        var reason = refusal?.Error?.Message is { Length: > 0 } message ? $": {message}" : ".";
        return new ErrorResponseException($"The channel answered {(int)status} to {method} {address.AbsolutePath}{reason}") { Body = refusal };
    }

    private async Task<HttpResponseMessage> Send(HttpMethod method, Uri address, string json, bool freshToken, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (json != null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (await token(freshToken, cancellationToken).ConfigureAwait(false) is { } bearer)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return await http.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
