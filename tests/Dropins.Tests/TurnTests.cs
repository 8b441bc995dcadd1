using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace PracticeCaller.Dropins.Tests;

public class TurnTests
{
    [Fact]
    public async Task Flow_EchoBot_ReadsAsAConversation()
    {
        await new TestFlow(new TestAdapter(), async (turn, token) =>
            {
                if (turn.Activity.Type == ActivityTypes.Message && turn.Activity.Text != "quiet")
                    await turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: token);
            })
            .Test("hello", "you said hello")
            .Send("again").AssertReplyOneOf(["you said nothing", "you said again"])
            .Send("quiet").AssertNoReply(timeout: 50)
            .Send("shape").AssertReply(reply => Assert.Equal("2", "2"))
            .StartTestAsync();
    }

    [Fact]
    public async Task Flow_OtherWords_Fails()
    {
        var flow = new TestFlow(new TestAdapter(), (turn, token) => turn.SendActivityAsync("no", cancellationToken: token)).Test("hello", "yes");
        await Assert.ThrowsAnyAsync<Exception>(flow.StartTestAsync);
    }

    [Fact]
    public async Task Middleware_RunsInOrderAroundTheBot()
    {
        var order = new List<string>();
        var adapter = new TestAdapter().Use(new Named("a", order)).Use(new Named("b", order));
        await adapter.ProcessActivityAsync(adapter.MakeActivity("x"), (_, _) => Note(order, "bot"), TestContext.Current.CancellationToken);
        Assert.Equal(["a in", "b in", "bot", "b out", "a out"], order);
    }

    [Fact]
    public async Task OnTurnError_GetsWhatTheBotThrew()
    {
        var adapter = new TestAdapter { OnTurnError = (turn, failure) => turn.SendActivityAsync($"sorry: {failure.Message}") };
        await new TestFlow(adapter, (_, _) => throw new InvalidOperationException("boom")).Test("x", "sorry: boom").StartTestAsync();
    }

    [Fact]
    public async Task WithoutOnTurnError_TheCallerGetsIt()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(new TestFlow(new TestAdapter(), (_, _) => throw new InvalidOperationException("boom")).Send("x").StartTestAsync);
    }

    [Fact]
    public async Task OnSendActivities_SeesAndHoldsBack()
    {
        await new TestFlow(new TestAdapter(), async (turn, token) =>
            {
                turn.OnSendActivities((_, activities, next) =>
                {
                    activities.RemoveAll(activity => activity.Text == "secret");
                    return next();
                });
                await turn.SendActivitiesAsync([MessageFactory.Text("secret"), MessageFactory.Text("open")], token);
                Assert.True(turn.Responded);
            })
            .Send("x").AssertReply("open").AssertNoReply(timeout: 30)
            .StartTestAsync();
    }

    [Fact]
    public async Task UpdateAndDelete_ReachWhatWasSent()
    {
        await new TestFlow(new TestAdapter(), async (turn, token) =>
            {
                var first = await turn.SendActivityAsync("first", cancellationToken: token);
                var second = await turn.SendActivityAsync("second", cancellationToken: token);
                var better = MessageFactory.Text("better");
                better.Id = first.Id;
                await turn.UpdateActivityAsync(better, token);
                await turn.DeleteActivityAsync(second.Id, token);
            })
            .Send("x").AssertReply("better").AssertNoReply(timeout: 30)
            .StartTestAsync();
    }

    [Fact]
    public async Task Responded_IsNotSetByATrace()
    {
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(
            adapter.MakeActivity("x"),
            async (turn, token) =>
            {
                await turn.SendActivityAsync(Activity.CreateTraceActivity("t"), token);
                Assert.False(turn.Responded);
            },
            TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task SendActivityAsync_Addresses_TheReply()
    {
        await new TestFlow(new TestAdapter(), (turn, token) => turn.SendActivityAsync("hi", cancellationToken: token))
            .Send("x").AssertReply(reply =>
            {
                Assert.Equal("Bot", reply.From.Name);
                Assert.Equal("User1", reply.Recipient.Name);
                Assert.False(string.IsNullOrEmpty(reply.ReplyToId));
            })
            .StartTestAsync();
    }

    [Fact]
    public async Task ContinueConversation_OpensATurn()
    {
        var adapter = new TestAdapter();
        await adapter.ContinueConversationAsync("bot", adapter.Conversation, (turn, token) => turn.SendActivityAsync(turn.Activity.Name, cancellationToken: token), TestContext.Current.CancellationToken);
        Assert.Equal("ContinueConversation", ((Activity)adapter.GetNextReply()).Text);
    }

    private static Task Note(List<string> order, string what)
    {
        order.Add(what);
        return Task.CompletedTask;
    }

    private sealed class Named(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name + " in");
            await next(cancellationToken);
            order.Add(name + " out");
        }
    }
}
