using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PracticeCaller.Dropins.Tests;

public class ActivityJsonTests
{
    private static readonly JsonSerializerSettings _wire = new() { NullValueHandling = NullValueHandling.Ignore };

    [Fact]
    public void RoundTrip_KeepsEveryField()
    {
        const string Json = """
            {"type":"message","id":"a1","serviceUrl":"http://localhost:9/","channelId":"msteams",
             "from":{"id":"u1","name":"Ada","aadObjectId":"guid","extra":1},
             "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"t","id":"c1"},
             "recipient":{"id":"b1"},"textFormat":"plain","attachmentLayout":"list","locale":"en-GB","text":"hello",
             "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5"}}],
             "entities":[{"type":"clientInfo","country":"GB"}],
             "channelData":{"tenant":{"id":"t"}},"replyToId":"a0","value":{"n":1},"name":"x","deliveryMode":"expectReplies",
             "unknownField":{"kept":true}}
            """;
        var activity = JsonConvert.DeserializeObject<Activity>(Json)!;
        Assert.True(JToken.DeepEquals(JObject.Parse(Json), JObject.Parse(JsonConvert.SerializeObject(activity, _wire))));
        Assert.True(activity.Properties["unknownField"]!.Value<bool>("kept"));
        Assert.Equal("GB", activity.Entities[0].Properties.Value<string>("country"));
    }

    [Fact]
    public void Serialise_NewMessage_LeavesOutWhatIsNull()
    {
        Assert.Equal("""{"type":"message","text":"hi"}""", JsonConvert.SerializeObject(new Activity(ActivityTypes.Message) { Text = "hi" }, _wire));
    }

    [Fact]
    public void GetChannelData_ReadsJsonAndObjects()
    {
        Assert.Equal("c-1", new Activity { ChannelData = JObject.Parse("""{"clientActivityID":"c-1"}""") }.GetChannelData<Data>().ClientActivityId);
        Assert.Equal("c-2", new Activity { ChannelData = new Data { ClientActivityId = "c-2" } }.GetChannelData<Data>().ClientActivityId);
        Assert.Null(new Activity().GetChannelData<Data>());
    }

    [Fact]
    public void TryGetChannelData_OfAnotherShape_IsFalse()
    {
        Assert.False(new Activity { ChannelData = "words" }.TryGetChannelData<Data>(out _));
        Assert.False(new Activity().TryGetChannelData<Data>(out _));
    }

    [Fact]
    public void RemoveRecipientMention_LeavesTheWords()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""
            {"type":"message","text":"<at>Bot</at> good morning","recipient":{"id":"b1","name":"Bot"},
             "entities":[{"type":"mention","mentioned":{"id":"b1","name":"Bot"},"text":"<at>Bot</at>"},{"type":"mention","mentioned":{"id":"u2"},"text":"<at>Eve</at>"}]}
            """)!;
        Assert.Equal(2, activity.GetMentions().Length);
        Assert.Equal("good morning", activity.RemoveRecipientMention());
    }

    [Fact]
    public void ApplyConversationReference_AddressesBothWays()
    {
        var incoming = new Activity(ActivityTypes.Message, id: "a1", channelId: "test", serviceUrl: "http://s/", from: new ChannelAccount("u"), recipient: new ChannelAccount("b"), conversation: new ConversationAccount(id: "c"));
        var reply = new Activity(ActivityTypes.Message).ApplyConversationReference(incoming.GetConversationReference());
        Assert.Equal(("b", "u", "a1", "c", "http://s/"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id, reply.ServiceUrl));

        var back = new Activity(ActivityTypes.Event).ApplyConversationReference(incoming.GetConversationReference(), isIncoming: true);
        Assert.Equal(("u", "b"), (back.From.Id, back.Recipient.Id));
    }

    [Fact]
    public void CreateReply_GoesBackToTheSender()
    {
        var reply = new Activity(ActivityTypes.Message, id: "a1", from: new ChannelAccount("u", "Ada"), recipient: new ChannelAccount("b", "Bot"), conversation: new ConversationAccount(id: "c")).CreateReply("hi");
        Assert.Equal(("hi", "b", "u", "a1"), (reply.Text, reply.From.Id, reply.Recipient.Id, reply.ReplyToId));
    }

    [Fact]
    public void HeroCard_ToAttachment_HasItsContentType()
    {
        var attachment = new HeroCard(title: "Desk", buttons: [new CardAction { Type = ActionTypes.ImBack, Title = "Refund", Value = "refund" }]).ToAttachment();
        Assert.Equal("application/vnd.microsoft.card.hero", attachment.ContentType);
        Assert.Contains("\"title\":\"Desk\"", JsonConvert.SerializeObject(attachment, _wire), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("MESSAGE", true)]
    [InlineData("message/audio", true)]
    [InlineData("messageUpdate", false)]
    [InlineData(null, false)]
    public void AsMessageActivity_GoesByType(string? type, bool expected) => Assert.Equal(expected, new Activity { Type = type }.AsMessageActivity() != null);

    private sealed class Data
    {
        [JsonProperty("clientActivityID")]
        public string? ClientActivityId { get; set; }
    }
}
