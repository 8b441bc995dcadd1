using System.Net;
using System.Net.Http.Headers;

namespace PracticeCaller.Bot.Guard.Outbound;

/// <summary>Lets requests go to allowed hosts only, and signs them with the bot's token. A token that a channel refuses is renewed once.</summary>
internal sealed class BotTokenHandler(AllowedHosts hosts, BotTokens tokens) : DelegatingHandler
{
    /// <inheritdoc />
    /// <exception cref="ChannelRefusedException">The host is not allowed.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } address || !hosts.Allows(address))
            throw new ChannelRefusedException(HttpStatusCode.Forbidden, null, $"The bot does not send to {request.RequestUri?.Host}. If that is a channel, allow it with the setting Channels:Hosts.");

        var response = await SendAsync(request, fresh: false, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized || request.Headers.Authorization is null)
            return response;
        response.Dispose();
        return await SendAsync(request, fresh: true, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool fresh, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = await tokens.GetAsync(fresh, cancellationToken) is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
        return await base.SendAsync(request, cancellationToken);
    }
}
