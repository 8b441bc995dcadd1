using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>What a button of our cards sends back.</summary>
/// <param name="Practice">The command.</param>
/// <param name="Notes">The wrap-up notes, when the card asked for them.</param>
/// <param name="Disposition">The disposition, when the card asked for it.</param>
public sealed record CardAnswer(CardCommand? Practice = null, string? Notes = null, string? Disposition = null)
{
    /// <summary>What the trainee said with this message: the text, or the command of the button that was pressed.</summary>
    public static string TextOf(IMessageActivity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!string.IsNullOrEmpty(message.Text))
            return message.Text;
        var answer = WireValue.As<CardAnswer>(message.Value);
        return answer?.Practice?.Command is { } command ? $"{command} {answer.Notes}".TrimEnd() : "";
    }

    /// <summary>The button behind a message whose text was taken from it, or null when it was typed.</summary>
    public static CardCommand? ButtonOf(IMessageActivity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return WireValue.As<CardAnswer>(message.Value)?.Practice is { Command: { Length: > 0 } command } button && message.Text?.StartsWith(command, StringComparison.Ordinal) == true ? button : null;
    }
}

/// <summary>A command on a button, and what the card knew when it was drawn: cards stay in the chat long after their time.</summary>
/// <param name="Command">With its slash: buttons of old cards are still there during a call.</param>
/// <param name="CallId">The call that the card belongs to, or null.</param>
/// <param name="ScenarioId">The scenario that the card is about, or null.</param>
/// <param name="Tried">How often the desk had been asked for this action, or null for other commands.</param>
public sealed record CardCommand(string? Command, string? CallId = null, string? ScenarioId = null, int? Tried = null);
