using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Tests.Guard;
using PracticeCaller.Bot.Tests.Hosting;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>What the bot says reaches the channel once and in order, however the channel behaves. Time passes when a test says so.</summary>
public sealed class DeliveryTests(GuardedHost host) : IClassFixture<GuardedHost>
{
    private static readonly Dictionary<string, ChannelAnswer[]> Behaviours = new()
    {
        ["takes everything"] = [],
        ["is busy once, for 3 s"] = [ChannelAnswer.Busy(TimeSpan.FromSeconds(3))],
        ["is busy three times"] = [.. Enumerable.Repeat(ChannelAnswer.Busy(TimeSpan.FromSeconds(2)), 3)],
        ["is busy for a minute"] = [ChannelAnswer.Busy(TimeSpan.FromMinutes(1))],
        ["fails once"] = [ChannelAnswer.Status(500)],
        ["is not there for a moment"] = [ChannelAnswer.Status(503), ChannelAnswer.Status(502), ChannelAnswer.Status(504)],
        ["fails for longer than a request is retried"] = [.. Enumerable.Repeat(ChannelAnswer.Status(500), 9)],
        ["fails at the second activity"] = [ChannelAnswer.Well, .. Enumerable.Repeat(ChannelAnswer.Status(500), 5)],
        ["never answers the first request"] = [ChannelAnswer.Never],
        ["never answers, then fails, then is busy"] = [ChannelAnswer.Never, ChannelAnswer.Status(500), ChannelAnswer.Busy(TimeSpan.FromSeconds(30))],
        ["wants another token"] = [ChannelAnswer.Status(401)],
    };

    public static TheoryData<string> Names => [.. Behaviours.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WhateverTheChannelDoes_RepliesArriveOnceAndInOrder(string name)
    {
        var user = host.TeamsUser();
        host.Channel.Next(user.Conversation, Behaviours[name]);
        await user.SayAsync("help");
        await user.SayAsync("/nonsense");
        await host.PassTimeUntilAsync(() => Texts(user).Any(text => text.Contains("is no command", StringComparison.Ordinal)));

        AssertEachOnceAndInOrder(user);
        Assert.All(Calls(user), call => Assert.StartsWith("Bearer token-", call.Authorization, StringComparison.Ordinal));
        Assert.Equal(4 + Behaviours[name].Count(answer => answer.Code >= 400 || answer == ChannelAnswer.Never), Calls(user).Count);
    }

    [Fact]
    public async Task ASlowChannel_IsWaitedFor()
    {
        var user = host.TeamsUser();
        host.Channel.Next(user.Conversation, [.. Enumerable.Repeat(ChannelAnswer.Slow(TimeSpan.FromMilliseconds(300)), 4)]);
        await user.SayAsync("help");
        await user.SayAsync("/nonsense");
        // No time of the bot's passes: slow is what takes less than its patience.
        await host.UntilAsync(() => Texts(user).Count >= 4);
        AssertEachOnceAndInOrder(user);
        Assert.Equal(4, Calls(user).Count);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(60)]
    [InlineData(600)]
    public async Task ABusyChannel_IsLeftAloneAsLongAsItAsks(int seconds)
    {
        var user = host.TeamsUser();
        host.Channel.Next(user.Conversation, ChannelAnswer.Busy(TimeSpan.FromSeconds(seconds)));
        await user.SayAsync("help");
        await host.PassTimeUntilAsync(() => Calls(user).Count >= 2);
        Assert.InRange(Calls(user)[1].At - Calls(user)[0].At, TimeSpan.FromSeconds(seconds), TimeSpan.FromSeconds(seconds + 60));
    }

    [Fact]
    public async Task WhileTheChannelHangs_MessagesAreAccepted_AndWhoWaitsForAnAnswerGetsIt()
    {
        var user = host.TeamsUser();
        host.Channel.Next(user.Conversation, ChannelAnswer.Never);
        await user.SayAsync("help");
        await host.UntilAsync(() => Calls(user).Count == 1);

        // No time passes here: the first request still hangs.
        await user.SayAsync("/nonsense");
        Assert.Contains((await AskAsync(user, user.Message("help"))).Select(Text), text => text.StartsWith("You can type", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotImplemented, (await user.PostAsync(user.Invoke("unknown/thing"))).StatusCode);
        Assert.Single(Calls(user));

        await host.PassTimeUntilAsync(() => Texts(user).Any(text => text.Contains("is no command", StringComparison.Ordinal)));
        Assert.Single(Texts(user), text => text.StartsWith("You can type", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARefusalForGood_IsReported_AndTheNextActivityGoesOn()
    {
        var user = host.TeamsUser();
        host.Channel.Next(user.Conversation, ChannelAnswer.Status(403));
        await user.SayAsync("help");
        await host.PassTimeUntilAsync(() => Texts(user).Any(text => text.StartsWith("You can type", StringComparison.Ordinal)));
        Assert.Equal(["Type", "You "], Texts(user).Select(text => text[..4]));
        Assert.Contains(host.Log.Lines, line => line.Level == LogLevel.Error && line.Text.Contains(user.Conversation, StringComparison.Ordinal) && line.Text.Contains("given up after 1 tries", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AChannelThatNeverComesBack_IsGivenUpAndReported_AndNothingIsLostFromTheTranscript()
    {
        var user = host.TeamsUser();
        host.Channel.IsDown = true;
        try
        {
            await user.SayAsync("help");
            await host.PassTimeUntilAsync(() => host.Log.Lines.Any(IsGivenUp), step: 10, seconds: 300);
        }
        finally
        {
            host.Channel.IsDown = false;
        }

        await host.PassTimeUntilAsync(() => Texts(user).Any(text => text.StartsWith("You can type", StringComparison.Ordinal)));
        var kept = await host.Services.GetRequiredService<ConversationStore>().SinceAsync(ConversationKey.Channel("msteams", user.Conversation), 0, 100);
        Assert.Contains(kept, row => row.Json.Contains("Welcome", StringComparison.Ordinal));

        bool IsGivenUp((LogLevel Level, string Text) line) =>
            line.Level == LogLevel.Error && line.Text.Contains(user.Conversation, StringComparison.Ordinal) && line.Text.Contains($"given up after {ChannelDelivery.Tries} tries", StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALoginThatFails_LosesNothing_AndSaysWhatToCheck()
    {
        var user = host.TeamsUser();
        host.Channel.Next(user.Conversation, ChannelAnswer.Status(401));
        host.Login.Refuses = true;
        await user.SayAsync("help");
        await host.PassTimeUntilAsync(() => host.Log.Lines.Any(line => line.Text.Contains("invalid_client", StringComparison.Ordinal)));
        Assert.Contains(host.Log.Lines, line => line.Text.Contains("MicrosoftAppPassword", StringComparison.Ordinal));
        host.Login.Refuses = false;
        await host.PassTimeUntilAsync(() => Texts(user).Any(text => text.StartsWith("You can type", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ExpectReplies_GetsAllRepliesInTheResponse_InOrder_AndTheChannelGetsNone()
    {
        var user = host.TeamsUser();
        await AskAsync(user, user.Message("start roaming-bill"));
        var replies = await AskAsync(user, user.Message("ready"));
        Assert.Contains(replies, reply => reply["channelData"]?["practice"]?["kind"]?.GetValue<string>() == "caller");
        Assert.Equal("The call is over", Text((await AskAsync(user, user.Message("/end"))).First(reply => Text(reply).StartsWith("The call is over", StringComparison.Ordinal)))[..16]);
        Assert.Empty(Texts(user));
    }

    [Fact]
    public async Task ExpectReplies_TheSameMessageAgain_GetsTheSameRepliesAndPlaysNoSecondTurn()
    {
        var user = host.TeamsUser();
        var message = user.Message("help", "m-1");
        var first = await AskAsync(user, message);
        var store = host.Services.GetRequiredService<ConversationStore>();
        var length = await store.LastSequenceAsync(ConversationKey.Channel("msteams", user.Conversation));
        var second = await AskAsync(user, message);
        Assert.NotEmpty(first);
        Assert.Equal(first.Select(Text), second.Select(Text));
        Assert.Equal(length, await store.LastSequenceAsync(ConversationKey.Channel("msteams", user.Conversation)));
    }

    [Fact]
    public async Task AMessageThatComesThreeTimes_IsAnsweredOnce()
    {
        var user = host.TeamsUser();
        await Task.WhenAll(user.SayAsync("help", "m-1"), user.SayAsync("help", "m-1"), user.SayAsync("help", "m-1"));
        await user.SayAsync("/nonsense");
        await host.PassTimeUntilAsync(() => Texts(user).Any(text => text.Contains("is no command", StringComparison.Ordinal)));
        Assert.Single(Texts(user), text => text.StartsWith("You can type", StringComparison.Ordinal));
    }

    private static string Text(JsonNode activity) => activity["text"]?.GetValue<string>() ?? "";

    private static async Task<IReadOnlyList<JsonNode>> AskAsync(TeamsUser user, JsonObject activity)
    {
        activity["deliveryMode"] = "expectReplies";
        using var response = await user.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return [.. (await DirectLine.JsonAsync(response))["activities"]!.AsArray().Select(each => each!)];
    }

    private void AssertEachOnceAndInOrder(TeamsUser user) => Assert.Collection(
        Texts(user),
        text => Assert.StartsWith("Welcome", text, StringComparison.Ordinal),
        text => Assert.StartsWith("Type \"calls\"", text, StringComparison.Ordinal),
        text => Assert.StartsWith("You can type", text, StringComparison.Ordinal),
        text => Assert.Contains("is no command", text, StringComparison.Ordinal));

    private List<ChannelCall> Calls(TeamsUser user) => [.. host.Channel.Calls.Where(call => call.Conversation == user.Conversation && !call.IsTyping)];

    private List<string> Texts(TeamsUser user) => [.. host.Channel.Sent.Where(a => a["conversation"]!["id"]!.GetValue<string>() == user.Conversation && a["type"]!.GetValue<string>() == "message").Select(Text)];
}
