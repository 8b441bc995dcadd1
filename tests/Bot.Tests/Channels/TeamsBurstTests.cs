using PracticeCaller.Bot.Tests.Guard;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>A caller who types, in Teams. Time passes when a test says so.</summary>
public sealed class TeamsBurstTests(TypingGuardedHost host) : IClassFixture<TypingGuardedHost>
{
    [Fact]
    public async Task ABurst_ComesLineByLineAfterTheTurn_WithTyping()
    {
        var chat = await TakenAsync();
        await PassTimeAsync(() => Task.FromResult(Lines(chat).Count >= 3));
        var calls = host.Channel.Calls.Where(c => c.Conversation == chat.User.Conversation).ToList();
        Assert.Contains(calls, c => c.IsTyping);
        // What the clock brings answers no message, and comes one by one.
        var said = calls.Where(c => c.Body is { } body && body.IsFromCaller()).ToList();
        Assert.All(said, c => Assert.Null(c.Activity));
        Assert.True(said.Zip(said.Skip(1)).All(pair => pair.First.At < pair.Second.At));
    }

    [Fact]
    public async Task AMessageInMidBurst_Interrupts_AndNothingIsSaidTwice()
    {
        var chat = await TakenAsync();
        // Every opening of this scenario has three lines or more; a second after the second one, when a message no longer merely crosses, at least one is left.
        await PassTimeAsync(async () => (await chat.CallsAsync()) is [{ Transcript.Count: >= 2 }]);
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await chat.User.SayAsync("Let me stop you there.");
        await host.PassTimeUntilAsync(() => Lines(chat).Count >= 4);
        var call = Assert.Single(await chat.CallsAsync());
        Assert.True(call.Turns[0].FragmentsCutOff > 0);
        Assert.Equal(Lines(chat).Distinct(), Lines(chat));
        Assert.Equal(call.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Id).Take(4), Lines(chat).Take(4));
    }

    [Fact]
    public async Task ATroubledChannel_GetsEveryLineOnceAndInOrder()
    {
        var chat = await TakenAsync();
        host.Channel.Next(chat.User.Conversation, ChannelAnswer.Status(500), ChannelAnswer.Well, ChannelAnswer.Busy(TimeSpan.FromSeconds(3)), ChannelAnswer.Never, ChannelAnswer.Well, ChannelAnswer.Busy(TimeSpan.FromSeconds(40)), ChannelAnswer.Status(502));
        await host.PassTimeUntilAsync(() => Lines(chat).Count >= 3);
        await chat.User.SayAsync("412 euros for four days in Oslo, that is a shock. I am looking at the bill now.");
        await host.PassTimeUntilAsync(() => Lines(chat).Count >= 5);
        var kept = Assert.Single(await chat.CallsAsync()).Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Id).ToList();
        Assert.Equal(kept.Take(5), Lines(chat).Take(5));
    }

    // In small steps, so that nobody falls behind the clock.
    private async Task PassTimeAsync(Func<Task<bool>> isSo)
    {
        for (var step = 0; !await isSo(); step++)
        {
            Assert.True(step < 400, "It did not come about.");
            host.Time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Delay(40);
        }
    }

    private async Task<TeamsChat> TakenAsync()
    {
        var chat = new TeamsChat(host.TeamsUser(), host.Channel, host.Services);
        await chat.User.SayAsync("start roaming-bill");
        await chat.User.SayAsync("ready");
        return chat;
    }

    private static List<string> Lines(TeamsChat chat) => [.. chat.Shown.Where(a => a.IsFromCaller()).Select(a => a["channelData"]!["practice"]!["lineId"]!.GetValue<string>())];
}
