using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace PracticeCaller.Bot.Guard.Outbound;

/// <summary>The one way out to the channels, whoever asks for a client: allowed hosts, the bot's token, patience, and a second try.</summary>
internal sealed class ChannelHttp(IHttpClientFactory clients) : IHttpClientFactory
{
    /// <summary>Name of the HTTP client that talks to channels.</summary>
    public const string Client = "channel";

    /// <summary>How long a channel may take for one request.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A longer Retry-After is kept by the conversation, not by the request.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <inheritdoc />
    public HttpClient CreateClient(string name) => clients.CreateClient(Client);

    /// <summary>Registers the client and what it goes through.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<BotTokens>();
        services.AddSingleton<ChannelHttp>();
        services.AddTransient<RefusalHandler>();
        services.AddTransient<BotTokenHandler>();
        services.AddHttpClient(BotTokens.Client, client => client.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddHttpClient(Client, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .AddHttpMessageHandler<RefusalHandler>()
            .AddResilienceHandler(Client, static (pipeline, context) =>
            {
                var time = context.ServiceProvider.GetRequiredService<TimeProvider>();
                pipeline.TimeProvider = time;
                pipeline.AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 3,
                    Delay = TimeSpan.FromSeconds(1),
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    ShouldRetryAfterHeader = true,
                    ShouldHandle = attempt => ValueTask.FromResult(attempt.Outcome switch
                    {
                        // A request that timed out may have been taken; the conversation decides whether to send it again.
                        { Exception: ChannelRefusedException } => false,
                        { Exception: HttpRequestException } => true,
                        { Result: { } response } => IsPassing(response.StatusCode) && !(RefusalHandler.Wait(response, time.GetUtcNow()) > LongestWait),
                        _ => false,
                    }),
                });
                pipeline.AddTimeout(Patience);
            });
        services.AddHttpClient(Client).AddHttpMessageHandler<BotTokenHandler>();
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;
}
