using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace PracticeCaller.Dropins.Tests;

public class ActivityHandlerTests
{
    public static TheoryData<string, string> Kinds => new()
    {
        { """{"type":"message","text":"hi"}""", "message" },
        { """{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"editMessage"}}""", "edit" },
        { """{"type":"messageUpdate","channelId":"msteams","channelData":{"eventType":"undeleteMessage"}}""", "undelete" },
        { """{"type":"messageDelete","channelId":"msteams","channelData":{"eventType":"softDeleteMessage"}}""", "delete" },
        { """{"type":"conversationUpdate","membersAdded":[{"id":"u9"}]}""", "added u9" },
        { """{"type":"conversationUpdate","membersAdded":[{"id":"bot"}]}""", "" },
        { """{"type":"conversationUpdate","membersRemoved":[{"id":"u9"}]}""", "removed u9" },
        { """{"type":"messageReaction","reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"sad"}]}""", "reacted like,unreacted sad" },
        { """{"type":"event","name":"tick"}""", "event tick" },
        { """{"type":"event","name":"tokens/response"}""", "token" },
        { """{"type":"typing"}""", "typing" },
        { """{"type":"endOfConversation"}""", "end" },
        { """{"type":"installationUpdate","action":"add"}""", "installed" },
        { """{"type":"installationUpdate","action":"remove"}""", "uninstalled" },
        { """{"type":"strange"}""", "unknown strange" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task OnTurn_GoesToItsMethod(string json, string expected)
    {
        var bot = new Recorder();
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(JObject.Parse(json).ToObject<Activity>()!, bot.OnTurnAsync, TestContext.Current.CancellationToken);
        Assert.Equal(expected, string.Join(",", bot.Seen));
    }

    [Fact]
    public async Task OnTurn_ReloadInThePlayground_NamesUserAndBot()
    {
        var bot = new Recorder();
        await new TestAdapter().ProcessActivityAsync(JObject.Parse("""{"type":"conversationUpdate","channelId":"test","membersAdded":[{"id":"u9"},{"id":"bot"}]}""").ToObject<Activity>()!, bot.OnTurnAsync, TestContext.Current.CancellationToken);
        Assert.Equal(["added u9 bot"], bot.Seen);
    }

    [Fact]
    public async Task Invoke_NobodyKnows_Is501()
    {
        var answer = await Invoke(new TeamsActivityHandler(), """{"type":"invoke","name":"nobody/knows"}""");
        Assert.Equal(501, answer.Status);
    }

    [Fact]
    public async Task Invoke_AdaptiveCardAction_ReachesTheBot()
    {
        var answer = await Invoke(new CardBot(), """{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"hold","data":{"minutes":2}}}}""");
        Assert.Equal(200, answer.Status);
        Assert.Equal("hold", Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body).Value);
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Submit"}}}""")]
    public async Task Invoke_MalformedCardAction_Is400(string json) => Assert.Equal(400, (await Invoke(new CardBot(), json)).Status);

    private static async Task<InvokeResponse> Invoke(IBot bot, string json)
    {
        var adapter = new TestAdapter();
        await adapter.ProcessActivityAsync(JObject.Parse(json).ToObject<Activity>()!, bot.OnTurnAsync);
        var reply = (Activity)adapter.GetNextReply();
        Assert.Equal("invokeResponse", reply.Type);
        return Assert.IsType<InvokeResponse>(reply.Value);
    }

    private sealed class CardBot : TeamsActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = invokeValue.Action.Verb });
    }

    private sealed class Recorder : TeamsActivityHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("edit");

        protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undelete");

        protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("delete");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("added " + string.Join(" ", membersAdded.Select(member => member.Id)));

        protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("removed " + membersRemoved[0].Id);

        protected override Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note("reacted " + messageReactions[0].Type);

        protected override Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) => Note("unreacted " + messageReactions[0].Type);

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("event " + turnContext.Activity.Name);

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Note("typing");

        protected override Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unknown " + turnContext.Activity.Type);

        private Task Note(string what)
        {
            Seen.Add(what);
            return Task.CompletedTask;
        }
    }
}

public class TeamsMembersTests
{
    [Fact]
    public async Task MembersAdded_InTeams_ComeAsTeamsAccountsWithTheTeam()
    {
        Backing.DropinOnly("The official handler asks the channel for every member.");
        var bot = new Greeter();
        var activity = JObject.Parse("""{"type":"conversationUpdate","channelId":"msteams","membersAdded":[{"id":"u9","aadObjectId":"guid"}],"channelData":{"team":{"id":"19:team","name":"Support"}}}""").ToObject<Activity>()!;
        await new TestAdapter().ProcessActivityAsync(activity, bot.OnTurnAsync, TestContext.Current.CancellationToken);
        Assert.Equal("u9 guid Support", bot.Seen);
    }

    private sealed class Greeter : TeamsActivityHandler
    {
        public string? Seen { get; private set; }

        protected override Task OnTeamsMembersAddedAsync(IList<TeamsChannelAccount> teamsMembersAdded, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        {
            Seen = $"{teamsMembersAdded[0].Id} {teamsMembersAdded[0].AadObjectId} {teamInfo.Name}";
            return Task.CompletedTask;
        }
    }
}
