using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace PracticeCaller.Dropins.Tests;

public class DialogTests
{
    /// <summary>Every dialog is played twice: with state that keeps its types, and with state that comes back as bare JSON after each turn.</summary>
    public static TheoryData<bool> Storages => Backing.IsDropin ? new() { false, true } : new() { false };

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Waterfall_InAComponent_AsksInTurn(bool bareJson) =>
        await Flow(new Booking(), bareJson)
            .Test("hello", "Where to?")
            .Test("Paris", "How many nights?")
            .Test("many", "A number from 1 to 14, please.")
            .Test("thirty", "A number from 1 to 14, please.")
            .Test("three", "Paris for 3 nights: shall I book? (1) Yes or (2) No")
            .Test("yes please", "Booked Paris for 3.")
            .Test("again", "Where to?")
            .StartTestAsync();

    [Theory]
    [MemberData(nameof(Storages))]
    public async Task Waterfall_SecondChoiceByNumber_IsNo(bool bareJson) =>
        await Flow(new Booking(), bareJson)
            .Test("hello", "Where to?").Test("Rome", "How many nights?")
            .Test("2", "Rome for 2 nights: shall I book? (1) Yes or (2) No")
            .Test("2", "Then not.")
            .StartTestAsync();

    [Theory]
    [InlineData("the green one", "Green 1")]
    [InlineData("GREEN", "Green 1")]
    [InlineData("2", "Green 1")]
    [InlineData("the second", "Green 1")]
    [InlineData("three", "Navy blue 2")]
    [InlineData("blue navy", null)]
    [InlineData("the navy kind of blue", "Navy blue 2")]
    [InlineData("scarlet", "Red 0")]
    [InlineData("seven", null)]
    public async Task ChoicePrompt_UnderstandsWordsNumbersAndPositions(string said, string? expected)
    {
        var dialogs = new WaterfallDialog("main",
        [
            (step, token) => step.PromptAsync("colour", new PromptOptions
            {
                Prompt = MessageFactory.Text("Which?"),
                RetryPrompt = MessageFactory.Text("Once more:"),
                Choices = [new Choice("Red") { Synonyms = ["scarlet"] }, new Choice("Green"), new Choice("Navy blue")],
            }, token),
            async (step, token) =>
            {
                var chosen = (FoundChoice)step.Result;
                await step.Context.SendActivityAsync($"{chosen.Value} {chosen.Index}", cancellationToken: token);
                return await step.EndDialogAsync(null, token);
            },
        ]);
        await Flow(Component(dialogs, new ChoicePrompt("colour")), false)
            .Test("x", "Which? (1) Red, (2) Green, or (3) Navy blue")
            .Test(said, expected ?? "Once more: (1) Red, (2) Green, or (3) Navy blue")
            .StartTestAsync();
    }

    [Theory]
    [InlineData("webchat", 2, true)]
    [InlineData("msteams", 0, true)]
    [InlineData("sms", 0, false)]
    public void ForChannel_UsesButtonsWhereThereAreButtons(string channel, int suggested, bool buttons)
    {
        var message = ChoiceFactory.ForChannel(channel, ChoiceFactory.ToChoices(["Yes", "No"]), "Sure?");
        Assert.Equal(suggested, message.SuggestedActions?.Actions.Count ?? 0);
        Assert.Equal(buttons, message.SuggestedActions != null || message.Attachments.Count > 0);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yeah, sure", true)]
    [InlineData("no thanks", false)]
    [InlineData("nope", false)]
    [InlineData("1", true)]
    [InlineData("perhaps", null)]
    public async Task ConfirmPrompt_UnderstandsYesAndNo(string said, bool? expected)
    {
        var client = new DialogTestClient("test", Component(
            new WaterfallDialog("main",
            [
                (step, token) => step.PromptAsync("sure", new PromptOptions { Prompt = MessageFactory.Text("Sure?") }, token),
                (step, token) => step.EndDialogAsync(step.Result, token),
            ]),
            new ConfirmPrompt("sure")));
        await client.SendActivityAsync<IMessageActivity>("x", TestContext.Current.CancellationToken);
        await client.SendActivityAsync<IMessageActivity>(said, TestContext.Current.CancellationToken);
        Assert.Equal(expected == null ? DialogTurnStatus.Waiting : DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal(expected, client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task TestClient_SaysHowTheDialogStands()
    {
        var client = new DialogTestClient("test", new Booking());
        Assert.Equal("Where to?", (await client.SendActivityAsync<IMessageActivity>("hello", TestContext.Current.CancellationToken)).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        await client.SendActivityAsync<IMessageActivity>("Paris", TestContext.Current.CancellationToken);
        await client.SendActivityAsync<IMessageActivity>("5", TestContext.Current.CancellationToken);
        var last = await client.SendActivityAsync<IMessageActivity>("ok", TestContext.Current.CancellationToken);
        Assert.Equal("Booked Paris for 5.", last.Text);
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal("Paris", client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task Validator_CountsAttempts()
    {
        var attempts = new List<int>();
        var prompt = new TextPrompt("name", (context, _) =>
        {
            attempts.Add(context.AttemptCount);
            return Task.FromResult(context.Recognized.Value == "ok");
        });
        var main = new WaterfallDialog("main", [(step, token) => step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("Name?") }, token)]);
        await Flow(Component(main, prompt), false).Test("x", "Name?").Test("a", "Name?").Test("b", "Name?").Send("ok").AssertNoReply(timeout: 30).StartTestAsync();
        Assert.Equal([1, 2, 3], attempts);
    }

    [Fact]
    public async Task Waterfall_NextStepsAndReplaces()
    {
        var rounds = 0;
        var main = new WaterfallDialog("main",
        [
            (step, token) => step.NextAsync("one", token),
            async (step, token) =>
            {
                Assert.Equal("one", step.Result);
                return ++rounds < 3 ? await step.ReplaceDialogAsync("main", null, token) : await step.EndDialogAsync("done", token);
            },
        ]);
        var client = new DialogTestClient("test", Component(main));
        await client.SendActivityAsync<IMessageActivity>("x", TestContext.Current.CancellationToken);
        Assert.Equal((3, "done"), (rounds, client.DialogTurnResult.Result));
    }

    [Fact]
    public async Task CancelAll_EndsTheStack()
    {
        var client = new DialogTestClient("test", new Cancellable());
        await client.SendActivityAsync<IMessageActivity>("x", TestContext.Current.CancellationToken);
        await client.SendActivityAsync<IMessageActivity>("cancel", TestContext.Current.CancellationToken);
        Assert.Equal(DialogTurnStatus.Cancelled, client.DialogTurnResult.Status);
        Assert.Empty(client.DialogContext.Stack);
    }

    [Fact]
    public async Task Begin_UnknownDialog_SaysWhich()
    {
        var main = new WaterfallDialog("main", [(step, token) => step.BeginDialogAsync("nowhere", null, token)]);
        var failure = await Assert.ThrowsAnyAsync<Exception>(Flow(Component(main), false).Send("x").StartTestAsync);
        Assert.Contains("nowhere", failure.ToString(), StringComparison.Ordinal);
    }

    private static TestFlow Flow(Dialog dialog, bool bareJson)
    {
        var state = new ConversationState(bareJson ? new MemoryStorage(new JsonSerializer()) : new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        return new TestFlow(new TestAdapter().Use(new AutoSaveStateMiddleware(state)), (turn, token) => dialog.RunAsync(turn, stack, token));
    }

    private static ComponentDialog Component(params Dialog[] dialogs)
    {
        var component = new ComponentDialog("root");
        foreach (var dialog in dialogs)
            component.AddDialog(dialog);
        return component;
    }

    private sealed class Cancellable : ComponentDialog
    {
        public Cancellable()
            : base("cancellable")
        {
            AddDialog(new WaterfallDialog("main", [(step, token) => step.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("?") }, token)]));
            AddDialog(new TextPrompt("text"));
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "cancel" ? innerDc.CancelAllDialogsAsync(cancellationToken) : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private sealed class Booking : ComponentDialog
    {
        public Booking()
            : base("booking")
        {
            AddDialog(new WaterfallDialog("steps", [Where, HowLong, Sure, Done]));
            AddDialog(new TextPrompt("where"));
            AddDialog(new NumberPrompt<int>("nights", (context, _) => Task.FromResult(context.Recognized is { Succeeded: true, Value: >= 1 and <= 14 })));
            AddDialog(new ConfirmPrompt("sure"));
        }

        private static Task<DialogTurnResult> Where(WaterfallStepContext step, CancellationToken token) =>
            step.PromptAsync("where", new PromptOptions { Prompt = MessageFactory.Text("Where to?") }, token);

        private static Task<DialogTurnResult> HowLong(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["where"] = step.Result;
            return step.PromptAsync("nights", new PromptOptions { Prompt = MessageFactory.Text("How many nights?"), RetryPrompt = MessageFactory.Text("A number from 1 to 14, please.") }, token);
        }

        private static Task<DialogTurnResult> Sure(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["nights"] = step.Result;
            return step.PromptAsync("sure", new PromptOptions { Prompt = MessageFactory.Text($"{step.Values["where"]} for {step.Result} nights: shall I book?") }, token);
        }

        private static async Task<DialogTurnResult> Done(WaterfallStepContext step, CancellationToken token)
        {
            await step.Context.SendActivityAsync((bool)step.Result ? $"Booked {step.Values["where"]} for {step.Values["nights"]}." : "Then not.", cancellationToken: token);
            return await step.EndDialogAsync(step.Values["where"], token);
        }
    }
}
