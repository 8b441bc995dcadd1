using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Makes messages that offer choices.</summary>
public static class ChoiceFactory
{
    private const int LongestTitleOnAButton = 20;

    /// <summary>A message in the style that suits the channel: buttons where there are buttons, else words.</summary>
    public static IMessageActivity ForChannel(string channelId, IList<Choice> list, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        list ??= [];
        var fitsButtons = list.All(choice => Title(choice).Length <= LongestTitleOnAButton);
        return channelId switch
        {
            Channels.Directline or Channels.Emulator or Channels.Webchat when fitsButtons && list.Count <= 100 => SuggestedAction(list, text, speak),
            Channels.Msteams when fitsButtons && list.Count <= 50 => HeroCard(list, text, speak),
            _ when fitsButtons && list.Count <= 3 => Inline(list, text, speak, options),
            _ => List(list, text, speak, options),
        };
    }

    /// <summary>The choices in the line of the question.</summary>
    public static Activity Inline(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var line = string.Empty;
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0)
                line += Between(i, choices.Count, options);
            line += numbered ? $"({i + 1}) {Title(choices[i])}" : Title(choices[i]);
        }

        var whole = string.IsNullOrEmpty(text) ? line : $"{text} {line}";
        return MessageFactory.Text(whole.TrimEnd(), speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices as a numbered list.</summary>
    public static Activity List(IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>The choices as a numbered list.</summary>
    public static Activity List(IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var numbered = options?.IncludeNumbers ?? true;
        var lines = choices.Select((choice, i) => (numbered ? $"{i + 1}. " : "- ") + Title(choice));
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", lines)}", speak, InputHints.ExpectingInput);
    }

    /// <summary>The choices as buttons until the next message.</summary>
    public static IMessageActivity SuggestedAction(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.SuggestedActions(Buttons(choices), text, speak, InputHints.ExpectingInput);

    /// <summary>The choices as buttons on a card.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null) =>
        MessageFactory.Attachment(new HeroCard(text: text, buttons: Buttons(choices)).ToAttachment(), null, speak, InputHints.ExpectingInput);

    /// <summary>Choices of these words.</summary>
    public static IList<Choice> ToChoices(IList<string> choices) => (choices ?? []).Select(words => new Choice(words)).ToList();

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value ?? string.Empty;

    private static string Between(int index, int count, ChoiceFactoryOptions options) =>
        index < count - 1 ? options?.InlineSeparator ?? ", "
        : index == 1 ? options?.InlineOr ?? " or "
        : options?.InlineOrMore ?? ", or ";

    private static List<CardAction> Buttons(IList<Choice> choices) =>
        (choices ?? []).Select(choice => choice.Action ?? new CardAction { Type = ActionTypes.ImBack, Title = choice.Value, Value = choice.Value }).ToList();
}
