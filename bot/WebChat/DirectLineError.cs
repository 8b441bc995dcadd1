namespace PracticeCaller.Bot.WebChat;

/// <summary>Refusals in the shape that Direct Line clients understand.</summary>
internal static class DirectLineError
{
    public static IResult Of(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);

    public static IResult For(PassProblem problem) => problem switch
    {
        PassProblem.Missing => Of(401, "BadArgument", "Missing token or secret. Get one from tokens/generate and send it as a bearer token."),
        PassProblem.Expired => Of(403, "TokenExpired", "Token has expired. Get a new one from tokens/generate, or refresh it in time."),
        _ => Of(403, "BadArgument", "Invalid token. Get a new one from tokens/generate."),
    };

    public static IResult ForeignConversation() => Of(403, "BadArgument", "This token is for another conversation.");

    public static IResult TooLarge(int limit) => Of(413, "MessageSizeTooBig", $"The request is larger than {limit / 1024} KB. Send less.");
}
