using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, in digits or in words.</summary>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>A prompt for numbers of type <see cref="float"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/> or <see cref="decimal"/>.</summary>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Single or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Double or TypeCode.Decimal))
            throw new NotSupportedException($"A number prompt cannot ask for a {typeof(T).Name}.");
        DefaultLocale = defaultLocale;
    }

    /// <summary>The language when neither activity nor adapter says one.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if ((isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } question)
            await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var recognized = new PromptRecognizerResult<T>();
        var text = turnContext.Activity.Text;
        if (!string.IsNullOrWhiteSpace(text))
        {
            var found = NumberRecognizer.RecognizeNumber(text, Culture.English)
                .Concat(NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English))
                .FirstOrDefault(model => model.Resolution != null && model.Resolution.ContainsKey("value"));
            if (found != null && TryConvert(found.Resolution["value"] as string, out var value))
            {
                recognized.Succeeded = true;
                recognized.Value = value;
            }
        }

        return Task.FromResult(recognized);
    }

    private static bool TryConvert(string written, out T value)
    {
        value = default;
        try
        {
            var number = decimal.Parse(written ?? string.Empty, NumberStyles.Float, CultureInfo.InvariantCulture);
            if (typeof(T) == typeof(int) || typeof(T) == typeof(long))
                number = decimal.Truncate(number) == number ? number : throw new FormatException();
            value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
            return true;
        }
        catch (Exception unreadable) when (unreadable is FormatException or OverflowException)
        {
            return false;
        }
    }
}
