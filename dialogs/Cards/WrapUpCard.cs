using Microsoft.Bot.Schema;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>The form for the notes after a call: how it is filed, and what a colleague has to know.</summary>
public static class WrapUpCard
{
    /// <summary>The card.</summary>
    /// <param name="callId">The call.</param>
    /// <param name="notes">The notes taken during the call, or null.</param>
    public static Attachment Of(string callId, string? notes) => new AdaptiveCard(
        [
            TextBlock.Title("Wrap-up"),
            new ChoiceInput("disposition", "How is it filed?", [.. Dispositions.All.Select(d => new CardChoice(d, d))], "Choose"),
            new TextInput("notes", "Notes, as for a colleague who takes over", IsMultiline: true, MaxLength: DeskCard.LongestNotes, Placeholder: "What happened, what you found out, what was agreed", Value: notes),
        ],
        [SubmitButton.For("File the notes", new CardCommand("/notes", callId), style: "positive"), SubmitButton.For("Leave them out", new CardCommand("/skip", callId))],
        "Write your notes on the call, or `skip`.").ToAttachment();
}
