using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PracticeCaller.Bot.WebChat.Azure;

/// <summary>Gets tokens from Azure's Direct Line. The secret goes there and nowhere else; pages get a token for one conversation and one user.</summary>
internal sealed partial class AzureDirectLine(HttpClient http, DirectLineSettings settings, ILogger<AzureDirectLine> logger)
{
    private const int LongestAnswer = 64 * 1024;

    /// <summary>The client that <see cref="AzureDirectLine"/> uses: patient for ten seconds, and it carries the secret to no other address.</summary>
    public static void Add(IServiceCollection services) => services
        .AddHttpClient<AzureDirectLine>(client =>
        {
            client.Timeout = TimeSpan.FromSeconds(10);
            client.MaxResponseContentBufferSize = LongestAnswer;
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });

    /// <summary>A token for a new conversation.</summary>
    /// <param name="userId">Whose it is; Azure then takes no other sender with this token.</param>
    /// <param name="origin">The origin of the page that will use it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The token, or why there is none.</returns>
    public async Task<(AzureToken? Token, IResult? Refusal)> GenerateAsync(string userId, string origin, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{settings.Address}/tokens/generate")
        {
            Content = JsonContent.Create(new { user = new { id = userId }, trustedOrigins = new[] { origin } }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", settings.Secret);
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
                return (null, Refused(response));
            var token = await response.Content.ReadFromJsonAsync<AzureToken>(cancellationToken);
            if (token is { Token.Length: > 0, ConversationId.Length: > 0, ExpiresIn: > 0 })
                return (token, null);
            LogUseless(logger, settings.Address);
            return (null, Busy());
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or JsonException or NotSupportedException or ArgumentException or FormatException)
        {
            LogSilent(logger, settings.Address, e);
            return (null, Busy());
        }
    }

    private IResult Refused(HttpResponseMessage response)
    {
        LogRefused(logger, settings.Address, (int)response.StatusCode);
        return response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            ? DirectLineError.Of(502, "BadGateway", "Azure Direct Line does not accept this bot's secret. Whoever runs this bot can check DirectLine:Secret and DirectLine:Endpoint.")
            : Busy();
    }

    private static IResult Busy() => DirectLineError.Of(503, "ServiceError", "Azure Direct Line gives no token at the moment. Try again in a moment.");

    [LoggerMessage(Level = LogLevel.Error, Message = "Azure Direct Line at {Address} refused a token with status {Status}")]
    private static partial void LogRefused(ILogger logger, string address, int status);

    [LoggerMessage(Level = LogLevel.Error, Message = "Azure Direct Line at {Address} answered something that is no token")]
    private static partial void LogUseless(ILogger logger, string address);

    [LoggerMessage(Level = LogLevel.Error, Message = "Azure Direct Line at {Address} gave no answer that can be used")]
    private static partial void LogSilent(ILogger logger, string address, Exception exception);
}

/// <summary>What Azure answers.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">Opens it.</param>
/// <param name="ExpiresIn">Seconds until it does no longer.</param>
internal sealed record AzureToken(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn);
