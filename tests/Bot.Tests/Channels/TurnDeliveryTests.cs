using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Guard;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>
/// A call through <c>/api/messages</c>, for a sender who waits for the replies (<c>expectReplies</c>) and for one who does not, before a channel that takes everything, is busy,
/// fails, is slow or never answers. What the clock brings goes to the channel either way.
/// </summary>
public sealed class TurnDeliveryTests(TypingGuardedHost host) : IClassFixture<TypingGuardedHost>
{
    private const string Waits = "expectReplies";
    private const string DoesNotWait = "normal";

    private static readonly Dictionary<string, ChannelAnswer> Channels = new()
    {
        ["answers 200"] = ChannelAnswer.Well,
        ["answers 429"] = ChannelAnswer.Busy(TimeSpan.FromSeconds(7)),
        ["answers 500"] = ChannelAnswer.Status(500),
        ["is slow"] = ChannelAnswer.Slow(TimeSpan.FromMilliseconds(200)),
        ["never answers"] = ChannelAnswer.Never,
    };

    public static TheoryData<string, string> EveryChannel => Each(Channels.Keys);

    public static TheoryData<string, string> EveryLostChannel => Each(["answers 429", "answers 500", "never answers"]);

    [Theory]
    [MemberData(nameof(EveryChannel))]
    public async Task Replies_ArriveOnceAndInOrder(string delivery, string channel)
    {
        var chat = Chat();
        // Six in a row is more than one request is repeated.
        host.Channel.Next(chat.User.Conversation, [.. Enumerable.Repeat(Channels[channel], 6)]);
        List<JsonNode> inResponses = [.. await SayAsync(chat, delivery, "start roaming-bill"), .. await SayAsync(chat, delivery, "ready")];
        await host.PassTimeUntilAsync(() => Lines(inResponses).Count() + Lines(chat.Shown).Count() >= 3);
        var said = await SayAsync(chat, delivery, "412 euros for four days in Oslo, that is a shock. I am looking at the bill now.");
        // What waited for the channel comes before what is said now.
        await host.PassTimeUntilAsync(() => Lines(said).Any() || Lines(chat.Shown).Count() + Lines(inResponses).Count() >= 5);
        await QuietAsync(chat);

        var heard = Lines([.. inResponses, .. said]).Concat(Lines(chat.Shown)).ToList();
        var kept = Assert.Single(await chat.CallsAsync()).Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Id).ToList();
        Assert.Equal(kept.Order(StringComparer.Ordinal), heard.Order(StringComparer.Ordinal));
        foreach (var way in (IReadOnlyList<JsonNode>[])[inResponses, said, chat.Shown])
            Assert.Equal(kept.Where(Lines(way).Contains), Lines(way));

        var coach = delivery == Waits ? inResponses : chat.Shown;
        Assert.Single(coach, a => TeamsChat.Words(a).StartsWith("Welcome", StringComparison.Ordinal));
        Assert.Single(coach, a => TeamsChat.All(a).Contains("You take chats for Lumo Mobile", StringComparison.Ordinal));
        // What went back in a response goes to the channel neither as well nor instead.
        if (delivery == Waits)
            Assert.DoesNotContain(host.Channel.Calls, c => c.Conversation == chat.User.Conversation && c.Body is { } body && (c.Text.StartsWith("Welcome", StringComparison.Ordinal) || TeamsChat.All(body).Contains("You take chats for Lumo Mobile", StringComparison.Ordinal)));
        if (Channels[channel] is not { Code: < 400 } or { After.Ticks: < 0 })
            Assert.Contains(host.Channel.Calls, c => c.Conversation == chat.User.Conversation && !c.IsTyping && host.Channel.Sent.All(taken => taken != c.Body));
    }

    [Theory]
    [MemberData(nameof(EveryLostChannel))]
    public async Task WhatTheChannelNeverTakes_IsTriedForLong_AndReported_AndStaysInTheTranscript(string delivery, string channel)
    {
        var chat = Chat();
        host.Channel.Always(chat.User.Conversation, Channels[channel]);
        List<JsonNode> inResponses = [.. await SayAsync(chat, delivery, "start roaming-bill"), .. await SayAsync(chat, delivery, "ready")];
        await host.PassTimeUntilAsync(() => host.Log.Lines.Any(IsGivenUp), step: 10, seconds: 300);
        Assert.Empty(chat.Shown);
        Assert.Equal(delivery == Waits, inResponses.Any(a => TeamsChat.All(a).Contains("You take chats for Lumo Mobile", StringComparison.Ordinal)));

        var given = host.Log.Lines.First(IsGivenUp).Text;
        var kept = await host.Services.GetRequiredService<ConversationStore>().SinceAsync(ConversationKey.Channel("msteams", chat.User.Conversation), 0, 100);
        Assert.Contains(kept, row => given.Contains(row.ActivityId!, StringComparison.Ordinal) && !row.Inbound);

        // What is left goes on when the channel is well again.
        host.Channel.Always(chat.User.Conversation, ChannelAnswer.Well);
        await host.PassTimeUntilAsync(() => chat.Shown.Count > 0, step: 10);

        bool IsGivenUp((LogLevel Level, string Text) line) =>
            line.Level == LogLevel.Error && line.Text.Contains(chat.User.Conversation, StringComparison.Ordinal) && line.Text.Contains($"given up after {ChannelDelivery.Tries} tries", StringComparison.Ordinal);
    }

    private static TheoryData<string, string> Each(IEnumerable<string> channels)
    {
        var all = new TheoryData<string, string>();
        foreach (var channel in channels)
        {
            all.Add(DoesNotWait, channel);
            all.Add(Waits, channel);
        }

        return all;
    }

    private TeamsChat Chat() => new(host.TeamsUser(), host.Channel, host.Services);

    /// <returns>The replies in the response; none for who does not wait.</returns>
    private static async Task<IReadOnlyList<JsonNode>> SayAsync(TeamsChat chat, string delivery, string text)
    {
        var message = chat.User.Message(text);
        message["deliveryMode"] = delivery;
        using var response = await chat.User.PostAsync(message);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return delivery == Waits ? [.. (await DirectLine.JsonAsync(response))["activities"]!.AsArray().Select(each => each!)] : [];
    }

    // Until everything that was said has reached the channel.
    private async Task QuietAsync(TeamsChat chat)
    {
        var store = host.Services.GetRequiredService<ConversationStore>();
        var key = ConversationKey.Channel("msteams", chat.User.Conversation);
        for (var tries = 0; await store.NextDueAsync(key) <= host.Time.GetUtcNow().AddSeconds(20) || (await store.UndeliveredAsync(key)).Count > 0; tries++)
        {
            Assert.True(tries < 2000, "The conversation does not come to rest.");
            host.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20);
        }
    }

    private static IEnumerable<string> Lines(IEnumerable<JsonNode> activities) => activities.Where(a => a.IsFromCaller()).Select(a => a["channelData"]!["practice"]!["lineId"]!.GetValue<string>());
}
