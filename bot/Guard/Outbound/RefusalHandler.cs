using System.Net;

namespace PracticeCaller.Bot.Guard.Outbound;

/// <summary>Turns a channel's refusal into an exception that says whether and when trying again makes sense, whichever SDK makes the request.</summary>
internal sealed class RefusalHandler(TimeProvider time) : DelegatingHandler
{
    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw new ChannelRefusedException(response.StatusCode, Wait(response, time.GetUtcNow()), $"The channel answered {(int)response.StatusCode} to {request.Method}.");
    }

    /// <summary>What a Retry-After header asks for, or null.</summary>
    internal static TimeSpan? Wait(HttpResponseMessage response, DateTimeOffset now) =>
        response.Headers.RetryAfter?.Delta ?? (response.Headers.RetryAfter?.Date is { } at && at > now ? at - now : null);
}

/// <summary>A channel did not take a request, or the bot may not send it.</summary>
public sealed class ChannelRefusedException : HttpRequestException
{
    /// <summary>Says what happened.</summary>
    /// <param name="status">What the channel answered.</param>
    /// <param name="retryAfter">How long it wants to be left alone, or null.</param>
    /// <param name="message">For the log.</param>
    public ChannelRefusedException(HttpStatusCode status, TimeSpan? retryAfter, string message)
        : base(message, null, status) => RetryAfter = retryAfter;

    /// <summary>How long the channel wants to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>True when the same request will be refused again: the conversation is gone, the bot was removed, the activity is wrong.</summary>
    public bool IsFinal => StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
        and not (HttpStatusCode.Unauthorized or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed);
}
