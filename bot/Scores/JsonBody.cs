using System.Text.Json;
using PracticeCaller.Bot.WebChat;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Scores;

/// <summary>Reads a small JSON body; what is wrong with it becomes an answer, never an exception.</summary>
internal static class JsonBody
{
    public static async Task<(T? Body, IResult? Refusal)> ReadAsync<T>(HttpRequest request, string example, CancellationToken cancellationToken)
        where T : class
    {
        // A page of another origin cannot send this type without asking first.
        if (!request.HasJsonContentType())
            return (null, DirectLineError.Of(415, "BadArgument", $"Send JSON (Content-Type: application/json), for example {example}."));
        if (await BoundedBody.ReadAsync(request, cancellationToken) is not { } text)
            return (null, DirectLineError.TooLarge(BoundedBody.Limit));
        try
        {
            return (CallJson.Read<T>(text), null);
        }
        catch (JsonException)
        {
            return (null, DirectLineError.Of(400, "BadArgument", $"The body cannot be read. Send for example {example}."));
        }
    }
}
