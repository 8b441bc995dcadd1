using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>Somebody in Teams who looks at what the bot shows and presses its buttons.</summary>
/// <param name="user">The user.</param>
/// <param name="channel">Where the bot answers.</param>
/// <param name="services">The bot's services, to look at what was kept.</param>
public sealed class TeamsChat(TeamsUser user, FakeChannel channel, IServiceProvider services)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The user.</summary>
    public TeamsUser User { get; } = user;

    /// <summary>What the conversation shows now.</summary>
    public IReadOnlyList<JsonNode> Shown => channel.Shown(User.Conversation);

    /// <summary>The id of the call that spoke last.</summary>
    public string CallId => Shown.Last(a => a.IsFromCaller())["channelData"]!["practice"]!["callId"]!.GetValue<string>();

    /// <summary>Everything that an activity shows, as plain text with its cards' JSON.</summary>
    public static string All(JsonNode activity) => activity.ToJsonString(Plain);

    /// <summary>What an activity says to somebody who sees only its first line.</summary>
    public static string Words(JsonNode activity) => activity.Text().Length > 0 ? activity.Text() : activity["summary"]?.GetValue<string>() ?? "";

    /// <summary>Takes a call about the roaming bill and lets the caller, who writes at once, say all of the first words.</summary>
    public async Task TakeCallAsync()
    {
        await SayAsync("start roaming-bill", "Take the call");
        await SayAsync("ready", "\"kind\":\"caller\"");
        var said = (await CallsAsync())[^1].Transcript.Count;
        var id = CallId;
        await User.UntilAsync(all => all.Count(a => a.IsFromCaller() && a["channelData"]!["practice"]!["callId"]!.GetValue<string>() == id) >= said);
    }

    /// <summary>Says something and waits for an answer with these words.</summary>
    /// <returns>What is new.</returns>
    public Task<IReadOnlyList<JsonNode>> SayAsync(string text, string answer) => PostAsync(User.Message(text), answer);

    /// <summary>Presses the button with this title on the latest card that has it.</summary>
    public Task<IReadOnlyList<JsonNode>> PressAsync(string title, string answer, Action<JsonObject>? input = null) => PostAsync(Pressed(title, input), answer);

    /// <summary>What Teams sends when the button with this title is pressed on the latest card that has it.</summary>
    /// <param name="title">Its label.</param>
    /// <param name="input">Fills in the card's inputs.</param>
    public JsonObject Pressed(string title, Action<JsonObject>? input = null)
    {
        foreach (var activity in Shown.Reverse())
        {
            if (Buttons(activity["attachments"]).FirstOrDefault(button => button["title"]?.GetValue<string>() == title) is not { } button)
                continue;
            var value = button["data"]!.DeepClone().AsObject();
            input?.Invoke(value);
            return User.Submit(value, activity["id"]!.GetValue<string>());
        }

        throw new InvalidOperationException($"No card has a button '{title}':\n{string.Join('\n', Shown.Select(All))}");
    }

    /// <summary>Posts an activity and waits for an answer with these words.</summary>
    /// <returns>What is new.</returns>
    public async Task<IReadOnlyList<JsonNode>> PostAsync(JsonObject activity, string answer)
    {
        var before = Shown.Count;
        using (var response = await User.PostAsync(activity))
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await User.UntilAsync(all => all.Skip(before).Any(a => All(a).Contains(answer, StringComparison.Ordinal)));
        return [.. Shown.Skip(before)];
    }

    /// <summary>The calls of this conversation as they are kept, the oldest first.</summary>
    public async Task<IReadOnlyList<CallState>> CallsAsync()
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PracticeDb>>().CreateDbContextAsync();
        var rows = await db.Calls.AsNoTracking().Where(c => c.UserId == User.Id).ToListAsync();
        return [.. rows.OrderBy(c => c.StartedAt).Select(c => CallJson.Read<CallState>(c.State))];
    }

    private static IEnumerable<JsonNode> Buttons(JsonNode? within) => within switch
    {
        JsonArray all => all.SelectMany(Buttons),
        JsonObject one => (one["type"]?.ToString() == "Action.Submit" ? [one] : Enumerable.Empty<JsonNode>()).Concat(one.SelectMany(member => Buttons(member.Value))),
        _ => [],
    };
}
