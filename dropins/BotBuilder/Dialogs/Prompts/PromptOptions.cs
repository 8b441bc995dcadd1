using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks.</summary>
public class PromptOptions
{
    /// <summary>The question.</summary>
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that would not do; the first one again when empty.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    /// <summary>What there is to choose from.</summary>
    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>How the choices are shown; the prompt's own way when empty.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>Anything the validator needs.</summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }
}
