using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public partial class ConfirmPrompt : Prompt<bool>
{
    /// <summary>A prompt, with a judge of its answers or without.</summary>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>How the two choices are shown.</summary>
    public ListStyle Style { get; set; }

    /// <summary>The language when the activity does not say one.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>The words between the choices in a line.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The words for yes and no.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    private IList<Choice> YesAndNo => ConfirmChoices is { } own ? [own.Item1, own.Item2] : [new Choice("Yes"), new Choice("No")];

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var message = AppendChoices(question, turnContext.Activity.ChannelId, YesAndNo, options.Style ?? Style, ChoiceOptions, cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var answer = Answer(turnContext.Activity.Text);
        return Task.FromResult(new PromptRecognizerResult<bool> { Succeeded = answer != null, Value = answer ?? false });
    }

    [GeneratedRegex(@"\b(yes|yeah|yep|yup|sure|ok|okay|true|y|agree)\b|\uD83D\uDC4D|\uD83D\uDC4C", RegexOptions.IgnoreCase)]
    private static partial Regex Yes { get; }

    [GeneratedRegex(@"\b(no|nope|nah|false|n|not ok|don't agree|disagree)\b|\uD83D\uDC4E|\u270B", RegexOptions.IgnoreCase)]
    private static partial Regex No { get; }

    private bool? Answer(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        var yes = Yes.Match(text);
        var no = No.Match(text);
        if (no.Success && (!yes.Success || no.Index <= yes.Index))
            return false;
        if (yes.Success)
            return true;
        return ChoiceRecognizers.RecognizeChoices(text, YesAndNo) is [var first, ..] ? first.Resolution.Index == 0 : null;
    }
}
