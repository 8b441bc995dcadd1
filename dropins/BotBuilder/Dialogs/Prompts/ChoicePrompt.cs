using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose from a list, by words, number or position.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    /// <summary>A prompt, with a judge of its answers or without.</summary>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the choices are shown.</summary>
    public ListStyle Style { get; set; }

    /// <summary>The language when the activity does not say one.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>The words between choices in a line.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How the answer is looked for.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var message = AppendChoices(question, turnContext.Activity.ChannelId, options.Choices ?? [], options.Style ?? Style, ChoiceOptions, cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var recognized = new PromptRecognizerResult<FoundChoice>();
        var text = turnContext.Activity.Text;
        if (!string.IsNullOrWhiteSpace(text) && ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], RecognizerOptions) is [var first, ..])
        {
            recognized.Succeeded = true;
            recognized.Value = first.Resolution;
        }

        return Task.FromResult(recognized);
    }
}
