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
}

/// <summary>A command on a button.</summary>
/// <param name="Command">With its slash: buttons of old cards are still there during a call.</param>
public sealed record CardCommand(string? Command);
