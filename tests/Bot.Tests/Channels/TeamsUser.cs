using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>Somebody in Teams: shapes activities as Teams and the Microsoft 365 Agents Playground shape them, and posts them to the bot.</summary>
/// <param name="http">A client of the bot.</param>
/// <param name="channel">Where the bot answers.</param>
/// <param name="tenant">The user's tenant.</param>
public sealed class TeamsUser(HttpClient http, FakeChannel channel, string tenant = "11111111-0000-0000-0000-000000000001")
{
    private int _ids;

    /// <summary>The personal conversation with the bot.</summary>
    public string Conversation { get; } = $"a:{Guid.NewGuid():N}";

    /// <summary>The user's id in Teams.</summary>
    public string Id { get; } = $"29:{Guid.NewGuid():N}";

    /// <summary>The bearer token to send, or null for none.</summary>
    public string? Token { get; set; }

    /// <summary>An activity with all that Teams puts into each; <paramref name="change"/> adds what its type needs.</summary>
    public JsonObject Activity(string type, Action<JsonObject>? change = null, string? id = null)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? $"{1_700_000_000_000 + Interlocked.Increment(ref _ids)}",
            ["timestamp"] = "2026-11-22T14:30:00.123Z",
            ["localTimestamp"] = "2026-11-22T15:30:00.123+01:00",
            ["localTimezone"] = "Europe/Zurich",
            ["channelId"] = "msteams",
            ["serviceUrl"] = channel.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = Id, ["name"] = "Sam Trainee", ["aadObjectId"] = "22222222-0000-0000-0000-000000000002" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Practice" },
            ["conversation"] = new JsonObject { ["id"] = Conversation, ["conversationType"] = "personal", ["tenantId"] = tenant },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "en-US", ["country"] = "US", ["platform"] = "Web", ["timezone"] = "Europe/Zurich" }),
            ["locale"] = "en-US",
        };
        change?.Invoke(activity);
        return activity;
    }

    /// <summary>A message.</summary>
    public JsonObject Message(string text, string? id = null) => Activity("message", a => (a["text"], a["textFormat"]) = (text, "plain"), id);

    /// <summary>The app was installed; Teams sends this before <see cref="Joined"/>, the Playground both again on every reload.</summary>
    public JsonObject Installed(bool add = true) => Activity("installationUpdate", a => a["action"] = add ? "add" : "remove");

    /// <summary>User and bot came into the conversation; without names, as Teams has it.</summary>
    public JsonObject Joined() => Activity("conversationUpdate", a =>
    {
        a["membersAdded"] = new JsonArray(new JsonObject { ["id"] = Id, ["aadObjectId"] = "22222222-0000-0000-0000-000000000002" }, new JsonObject { ["id"] = "28:bot" });
        a["from"]!.AsObject().Remove("name");
    });

    /// <summary>A button of a card with <c>Action.Submit</c>: a message without text that names the card's activity.</summary>
    public JsonObject Submit(JsonNode value, string cardId, string? id = null) => Activity(
        "message",
        a =>
        {
            a["value"] = value.DeepClone();
            a["replyToId"] = cardId;
            a["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
            a["channelData"]!["legacy"] = new JsonObject { ["replyToId"] = cardId };
        },
        id);

    /// <summary>A button of a card with <c>Action.Execute</c>.</summary>
    public JsonObject Execute(string verb, JsonNode data, string cardId) => Activity("invoke", a =>
    {
        a["name"] = "adaptiveCard/action";
        a["replyToId"] = cardId;
        a["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() }, ["trigger"] = "manual" };
    });

    /// <summary>Any other invoke.</summary>
    public JsonObject Invoke(string name, JsonNode? value = null) => Activity("invoke", a => (a["name"], a["value"]) = (name, value?.DeepClone()));

    /// <summary>The user changed a message.</summary>
    public JsonObject Edited(string messageId, string text) => Activity("messageUpdate", a => (a["text"], a["channelData"]!["eventType"]) = (text, "editMessage"), messageId);

    /// <summary>The user took a message back.</summary>
    public JsonObject Deleted(string messageId) => Activity("messageDelete", a => a["channelData"]!["eventType"] = "softDeleteMessage", messageId);

    /// <summary>The user put a reaction on a message.</summary>
    public JsonObject Reacted(string messageId, string reaction = "like") => Activity("messageReaction", a => (a["reactionsAdded"], a["replyToId"]) = (new JsonArray(new JsonObject { ["type"] = reaction }), messageId));

    /// <summary>A message in a group chat that mentions the bot.</summary>
    public JsonObject InGroup(string text) => Mention(text, "19:group@thread.v2", "groupChat");

    /// <summary>A message in a channel of a team that mentions the bot.</summary>
    public JsonObject InTeam(string text)
    {
        var activity = Mention(text, "19:general@thread.tacv2;messageid=1700000000001", "channel");
        activity["channelData"]!["team"] = new JsonObject { ["id"] = "19:general@thread.tacv2" };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = "19:general@thread.tacv2" };
        activity["channelData"]!["teamsTeamId"] = "19:general@thread.tacv2";
        return activity;
    }

    /// <summary>Posts an activity; the answer.</summary>
    public async Task<HttpResponseMessage> PostAsync(JsonObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        if (Token is not null)
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + Token);
        return await http.SendAsync(request);
    }

    /// <summary>Says something; the bot has to take it.</summary>
    public async Task SayAsync(string text, string? id = null)
    {
        using var response = await PostAsync(Message(text, id));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>Waits until the channel was sent what is looked for in this user's conversation.</summary>
    public Task<IReadOnlyList<JsonNode>> UntilAsync(Func<IReadOnlyList<JsonNode>, bool> isThere) => channel.UntilAsync(Conversation, isThere);

    private JsonObject Mention(string text, string conversation, string type) => Activity("message", a =>
    {
        a["text"] = $"<at>Practice</at> {text}";
        a["textFormat"] = "plain";
        a["conversation"] = new JsonObject { ["id"] = conversation, ["isGroup"] = true, ["conversationType"] = type, ["tenantId"] = tenant };
        a["entities"]!.AsArray().Add(new JsonObject { ["type"] = "mention", ["text"] = "<at>Practice</at>", ["mentioned"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Practice" } });
    });
}
