using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace PracticeCaller.Dropins.Tests;

public class CloudAdapterTests
{
    private static readonly Func<ITurnContext, CancellationToken, Task> _echo = (turn, token) => turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: token);

    [Fact]
    public async Task Message_IsAnsweredAtTheServiceUrl()
    {
        string? id = null;
        await using var loopback = await Loopback.StartAsync(async (turn, token) => id = (await turn.SendActivityAsync("hi", cancellationToken: token)).Id);
        var (status, body) = await loopback.PostAsync(loopback.Message());
        Assert.Equal((200, null), (status, body));
        Assert.True(loopback.Received.TryDequeue(out var sent));
        Assert.Equal(("POST", "/connector/v3/conversations/c%201%2Fx/activities/a1"), (sent.Method, sent.Path));
        Assert.Null(sent.Authorization);
        var expected = """{"type":"message","serviceUrl":"SERVICE","channelId":"test","from":{"id":"b1"},"conversation":{"id":"c 1/x"},"recipient":{"id":"u1"},"text":"hi","inputHint":"acceptingInput","replyToId":"a1"}""".Replace("SERVICE", loopback.ServiceUrl, StringComparison.Ordinal);
        Assert.True(JToken.DeepEquals(JObject.Parse(expected), sent.Body), sent.Body!.ToString());
        Assert.Equal("sent-1", id);
    }

    [Fact]
    public async Task ExpectReplies_AllReplies_AreInTheResponse()
    {
        await using var loopback = await Loopback.StartAsync((turn, token) => turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], token));
        var (status, body) = await loopback.PostAsync(loopback.Message(""","deliveryMode":"expectReplies" """));
        Assert.Equal(200, status);
        Assert.Equal(["one", "two"], body!["activities"]!.Select(activity => activity.Value<string>("text")));
        Assert.Empty(loopback.Received);
    }

    [Fact]
    public async Task Invoke_TheAnswer_IsTheResponse()
    {
        await using var loopback = await Loopback.StartAsync((turn, token) => turn.SendActivityAsync(new Activity("invokeResponse") { Value = new InvokeResponse { Status = 202, Body = new { done = true } } }, token));
        var (status, body) = await loopback.PostAsync(loopback.Message().Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal));
        Assert.Equal(202, status);
        Assert.True(body!.Value<bool>("done"));
        Assert.Empty(loopback.Received);
    }

    [Fact]
    public async Task Invoke_WithoutAnAnswer_Is501()
    {
        await using var loopback = await Loopback.StartAsync((_, _) => Task.CompletedTask);
        Assert.Equal(501, (await loopback.PostAsync(loopback.Message().Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task UpdateAndDelete_GoToTheActivity()
    {
        await using var loopback = await Loopback.StartAsync(async (turn, token) =>
        {
            var better = MessageFactory.Text("better");
            better.Id = "s1";
            await turn.UpdateActivityAsync(better, token);
            await turn.DeleteActivityAsync("s2", token);
        });
        Assert.Equal(200, (await loopback.PostAsync(loopback.Message())).Status);
        Assert.Equal(["PUT /connector/v3/conversations/c%201%2Fx/activities/s1", "DELETE /connector/v3/conversations/c%201%2Fx/activities/s2"], loopback.Received.Select(call => $"{call.Method} {call.Path}"));
    }

    [Fact]
    public async Task ContinueConversation_SendsFromTheBotsSide()
    {
        ConversationReference? reference = null;
        await using var loopback = await Loopback.StartAsync((turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });
        await loopback.PostAsync(loopback.Message());
        await loopback.Adapter.ContinueConversationAsync(string.Empty, reference, (turn, token) => turn.SendActivityAsync("are you there?", cancellationToken: token), TestContext.Current.CancellationToken);
        Assert.Equal("are you there?", loopback.Received.Single().Body!.Value<string>("text"));
    }

    [Fact]
    public async Task ChannelRefuses_TheTurnSeesWhy()
    {
        ErrorResponseException? seen = null;
        await using var loopback = await Loopback.StartAsync(async (turn, token) => seen = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hi", cancellationToken: token)));
        loopback.StatusForActivities = 403;
        Assert.Equal(200, (await loopback.PostAsync(loopback.Message())).Status);
        Assert.Equal("Nope", seen!.Body.Error.Code);
    }

    [Fact]
    public async Task Trace_OutsideTheEmulator_IsNotSent()
    {
        await using var loopback = await Loopback.StartAsync((turn, token) => turn.SendActivityAsync(Activity.CreateTraceActivity("t"), token));
        await loopback.PostAsync(loopback.Message());
        Assert.Empty(loopback.Received);
    }
}
