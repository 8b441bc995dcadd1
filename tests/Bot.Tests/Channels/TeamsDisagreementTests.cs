using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Scores;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Tests.Channels;

/// <summary>"I disagree" on the result's card in Teams: it reaches the trainers once, whenever and however often the button is pressed.</summary>
public sealed class TeamsDisagreementTests(BotHost host, FakeChannel channel) : IClassFixture<BotHost>, IClassFixture<FakeChannel>
{
    private const string Send = "Send to a trainer";
    private const string Criterion = "patience.no-blame";

    [Fact]
    public async Task ByTheCard_ItIsNoted_AndWaitsForATrainer()
    {
        var chat = await ResultAsync();
        var criterion = Choices(chat)[0];
        await chat.PressAsync(Send, "Noted. A trainer will read", Say(criterion, "  That was a quotation of her own words. "));
        var kept = Assert.Single(await ContestsAsync(chat));
        Assert.Equal((criterion, "That was a quotation of her own words.", "Sam Trainee"), (kept.Id, kept.Review!.Contest!.Words, kept.Review.Contest.By));
        Assert.Contains(await WaitingAsync(), id => id == chat.CallId);
    }

    [Fact]
    public async Task TheCard_OffersWhatWasJudged_AndNothingElse()
    {
        var chat = await ResultAsync();
        var result = await ResultOfAsync(chat.CallId);
        Assert.Equal(result.Skills.SelectMany(s => s.Criteria).Concat(result.Fatal).Where(c => c.Verdict != Verdict.NotObserved).Select(c => c.Id), Choices(chat));
    }

    [Fact]
    public async Task PressedTwice_ItIsNotedOnce_AndOtherWordsTakeThePlaceOfTheFirst()
    {
        var chat = await ResultAsync();
        var criterion = Choices(chat)[0];
        var button = chat.Pressed(Send, Say(criterion, "No."));
        await chat.PostAsync(button, "Noted. A trainer");
        await chat.PostAsync(chat.Pressed(Send, Say(criterion, "No.")), "That is noted already");
        await chat.PostAsync(chat.Pressed(Send, Say(criterion, "She had not said it yet.")), "Noted. A trainer");
        Assert.Equal("She had not said it yet.", Assert.Single(await ContestsAsync(chat)).Review!.Contest!.Words);
    }

    [Theory]
    [InlineData("", "why not", "Nothing was sent. Choose the judgement")]
    [InlineData(null, null, "Choose the judgement")]
    [InlineData("no.such", "why not", "no such judgement")]
    [InlineData("first", "", "Say in a sentence why")]
    [InlineData("first", "  ", "Say in a sentence why")]
    [InlineData("first", "long", "1000 is the most")]
    public async Task WhatCannotBeTaken_IsAnswered_AndNothingIsKept(string? criterion, string? why, string answer)
    {
        var chat = await ResultAsync();
        await chat.PressAsync(Send, answer, Say(criterion == "first" ? Choices(chat)[0] : criterion, why == "long" ? new string('x', 1001) : why));
        Assert.Empty(await ContestsAsync(chat));
        await chat.SayAsync("/help", "You can type");
    }

    [Fact]
    public async Task OfAnEarlierCall_InTheMiddleOfAnother_ItIsNotedForItsOwn_AndTheCallGoesOn()
    {
        var chat = await ResultAsync();
        var (earlier, criterion) = (chat.CallId, Choices(chat)[0]);
        var button = chat.Pressed(Send, Say(criterion, "I did ask."));
        await chat.TakeCallAsync();
        await chat.PostAsync(button, "Noted. A trainer");
        Assert.Equal(criterion, Assert.Single((await ResultOfAsync(earlier)).Skills.SelectMany(s => s.Criteria), c => c.Review is not null).Id);
        var running = (await chat.CallsAsync())[^1];
        Assert.Equal((CallPhase.Live, 0), (running.Phase, running.Turns.Count));
        await chat.SayAsync("Hello Maria.", "\"kind\":\"caller\"");
    }

    [Fact]
    public async Task WhenATrainerHasDecided_TheDecisionIsTold_AndStands()
    {
        var chat = await ResultAsync();
        var criterion = Choices(chat)[0];
        await chat.PressAsync(Send, "Noted. A trainer", Say(criterion, "No."));
        await host.Services.GetRequiredService<ResultStore>().AddAsync(chat.CallId, new ReviewEntry(criterion, ReviewKind.Decided, Verdict.Partly, "Once *yes*, once no.", "Kim", DateTimeOffset.UtcNow), TestContext.Current.CancellationToken);
        var said = await chat.PostAsync(chat.Pressed(Send, Say(criterion, "Still no.")), "has decided");
        Assert.Contains("Kim has decided", said[^1].Text(), StringComparison.Ordinal);
        Assert.Contains(": partly. \"Once \\*yes\\*, once no.\"", said[^1].Text(), StringComparison.Ordinal);
        var stands = Assert.Single((await ResultOfAsync(chat.CallId)).Skills.SelectMany(s => s.Criteria), c => c.Review is not null).Review!;
        Assert.False(stands.Open);
        Assert.Equal("No.", stands.Contest!.Words);
    }

    [Fact]
    public async Task SomebodyElsesResult_IsNotTouched()
    {
        var (owner, stranger) = (await ResultAsync(), Chat());
        await stranger.SayAsync("hello", "Which call");
        var value = new JsonObject { ["practice"] = new JsonObject { ["command"] = "/disagree", ["callId"] = owner.CallId }, ["criterion"] = Choices(owner)[0], ["why"] = "Because." };
        await stranger.PostAsync(stranger.User.Submit(value, "teams-0"), "no result of yours");
        Assert.Empty(await ContestsAsync(owner));
    }

    [Fact]
    public async Task BeforeThereIsAResult_ItSaysSo()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        var value = new JsonObject { ["practice"] = new JsonObject { ["command"] = "/disagree", ["callId"] = chat.CallId }, ["criterion"] = Criterion, ["why"] = "Because." };
        await chat.PostAsync(chat.User.Submit(value, "teams-0"), "no result of yours");
        await chat.SayAsync("/disagree patience.no-blame no", "no finished call");
        Assert.Empty(Assert.Single(await chat.CallsAsync()).Turns);
    }

    [Fact]
    public async Task ByText_ItWorksToo()
    {
        var chat = await ResultAsync();
        var criterion = Choices(chat)[0];
        await chat.SayAsync("disagree", $"`disagree {criterion} WHY`");
        await chat.SayAsync($"disagree {criterion} She had not said it yet.", "Noted. A trainer");
        Assert.Equal("She had not said it yet.", Assert.Single(await ContestsAsync(chat)).Review!.Contest!.Words);
    }

    private TeamsChat Chat() => new(new TeamsUser(host.CreateClient(), channel), channel, host.Services);

    private async Task<TeamsChat> ResultAsync()
    {
        var chat = Chat();
        await chat.TakeCallAsync();
        await chat.SayAsync("Calm down. You signed the terms.", "\"kind\":\"caller\"");
        await chat.SayAsync("/end", "The call is over");
        await chat.SayAsync("skip", Send);
        return chat;
    }

    private static Action<JsonObject> Say(string? criterion, string? why) => input => (input["criterion"], input["why"]) = (criterion, why);

    private static List<string> Choices(TeamsChat chat) =>
        [.. chat.Shown.Reverse().SelectMany(a => Inputs(a["attachments"])).First(i => i["id"]!.GetValue<string>() == "criterion")["choices"]!.AsArray().Select(c => c!["value"]!.GetValue<string>())];

    private static IEnumerable<JsonObject> Inputs(JsonNode? within) => within switch
    {
        JsonArray all => all.SelectMany(Inputs),
        JsonObject one => (one["type"]?.ToString() == "Input.ChoiceSet" ? [one] : Enumerable.Empty<JsonObject>()).Concat(one.SelectMany(member => Inputs(member.Value))),
        _ => [],
    };

    private async Task<IReadOnlyList<CriterionResult>> ContestsAsync(TeamsChat chat)
    {
        var result = await ResultOfAsync(chat.CallId);
        return [.. result.Skills.SelectMany(s => s.Criteria).Concat(result.Fatal).Where(c => c.Review?.Contest is not null)];
    }

    private async Task<Scorecard> ResultOfAsync(string callId) => (await host.Services.GetRequiredService<ResultStore>().FindAsync(callId, TestContext.Current.CancellationToken))!;

    private async Task<IEnumerable<string>> WaitingAsync() => (await host.Services.GetRequiredService<ResultStore>().WaitingAsync(200, TestContext.Current.CancellationToken)).Keys;
}
