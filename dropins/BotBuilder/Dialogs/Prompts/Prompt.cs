using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks one question until the answer will do.</summary>
public abstract class Prompt<T> : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";
    private const string AttemptCount = "AttemptCount";

    private readonly PromptValidator<T> _validator;

    /// <summary>A prompt, with a judge of its answers or without.</summary>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions question)
            throw new ArgumentException($"A prompt needs {nameof(PromptOptions)}.", nameof(options));

        ExpectInput(question.Prompt);
        ExpectInput(question.RetryPrompt);
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = question;
        state[PersistedState] = new Dictionary<string, object> { [AttemptCount] = 0 };
        await OnPromptAsync(dc.Context, Kept(state), question, false, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var options = Question(dc.ActiveDialog.State);
        var state = Kept(dc.ActiveDialog.State);
        var attempts = state.Read<int>(AttemptCount) + 1;
        state[AttemptCount] = attempts;

        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken).ConfigureAwait(false);
        var respondedBefore = dc.Context.Responded;
        var accepted = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options, attempts), cancellationToken).ConfigureAwait(false);
        if (accepted)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken).ConfigureAwait(false);

        // A validator that has explained itself has asked again in its own words.
        if (respondedBefore || !dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, true, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, Kept(instance.State), Question(instance.State), false, cancellationToken);

    /// <summary>Asks.</summary>
    protected abstract Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Reads the answer.</summary>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>A copy of the question with the choices in the given style.</summary>
    protected virtual IMessageActivity AppendChoices(IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, CancellationToken cancellationToken = default)
    {
        var text = prompt?.Text ?? string.Empty;
        var shown = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => new Activity(ActivityTypes.Message) { Text = text },
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options),
        };
        if (prompt == null)
        {
            shown.InputHint = InputHints.ExpectingInput;
            return shown;
        }

        // The question itself stays as it was: it is asked again after an answer that will not do.
        var question = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(prompt));
        question.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 })
            question.SuggestedActions = shown.SuggestedActions;
        if (shown.Attachments is { Count: > 0 } attachments)
            question.Attachments = [.. question.Attachments ?? [], .. attachments];
        return question;
    }

    private static PromptOptions Question(IDictionary<string, object> state) => state.Read<PromptOptions>(PersistedOptions);

    private static IDictionary<string, object> Kept(IDictionary<string, object> state) => state.Read<IDictionary<string, object>>(PersistedState);

    private static void ExpectInput(Activity question)
    {
        if (question != null && string.IsNullOrEmpty(question.InputHint))
            question.InputHint = InputHints.ExpectingInput;
    }
}
