using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Conversations;

namespace PracticeCaller.Bot.WebChat;

/// <summary>Messages with files. A practice call has no use for files: their names are shown, their contents are not kept.</summary>
internal static class UploadEndpoint
{
    private const int Limit = 4 * 1024 * 1024;

    public static async Task<IResult> UploadAsync(HttpContext context, string id, WebChatConversations conversations, CancellationToken cancellationToken)
    {
        var (pass, refusal) = await DirectLineEndpoints.PassAsync(context, id);
        if (refusal is not null)
            return refusal;
        if (context.Request.ContentLength is null or > Limit)
            return DirectLineError.TooLarge(Limit);
        if (!context.Request.HasFormContentType)
            return DirectLineError.Of(400, "BadArgument", "An upload is multipart/form-data.");

        IFormCollection form;
        try
        {
            form = await context.Request.ReadFormAsync(cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return DirectLineError.Of(400, "BadArgument", "The form cannot be read.");
        }

        var activity = await ActivityAsync(form, cancellationToken);
        if (DirectLineEndpoints.Check(activity) is { } wrong)
            return wrong;
        activity!.Attachments = [.. form.Files.Where(f => f.Name != "activity").Select(f => new Attachment { Name = f.FileName, ContentType = f.ContentType })];
        await conversations.BeginAsync(pass!, cancellationToken);
        return Results.Json(new { id = await conversations.PostAsync(pass!, activity) });
    }

    private static async Task<Activity?> ActivityAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (form.Files.GetFile("activity") is { } file)
        {
            if (file.Length > BoundedBody.Limit)
                return null;
            using var reader = new StreamReader(file.OpenReadStream());
            return ActivityJson.TryRead(await reader.ReadToEndAsync(cancellationToken));
        }

        return form.TryGetValue("activity", out var text) ? ActivityJson.TryRead(text.ToString()) : new Activity { Type = ActivityTypes.Message };
    }
}
