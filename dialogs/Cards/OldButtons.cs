using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Commands;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>Buttons that were pressed twice, too late or on a card of an earlier call: they get an answer and do nothing.</summary>
internal static class OldButtons
{
    /// <summary>What to say to a button that no longer fits; null when it does.</summary>
    /// <param name="button">The button.</param>
    /// <param name="place">Where the trainee is now.</param>
    public static string? Answer(CardCommand button, Place place) => CommandParser.Parse(button.Command, needsSlash: true) switch
    {
        { Kind: CommandKind.Start } when place.Dialog == nameof(BriefDialog) && button.ScenarioId == place.Chosen =>
            "The briefing of this call is there already. `ready` takes the call.",
        { Kind: CommandKind.Ready } when button.ScenarioId is { } id && place.Dialog == nameof(BriefDialog) && id != place.Chosen =>
            $"That button is on the briefing of another call. `ready` takes the call that you chose last; `start {id}` chooses that one.",
        { Kind: CommandKind.Ready } when button.ScenarioId is { } id && place.Dialog == nameof(ChooseDialog) =>
            $"That briefing is of an earlier call. `start {id}` chooses the call again.",
        { } command when button.CallId is { } callId && (button.InCall == true || command.Kind is CommandKind.Do or CommandKind.Hint or CommandKind.Pause or CommandKind.Resume or CommandKind.End) => AtTheDesk(button, command, callId, place),
        { Kind: CommandKind.Notes or CommandKind.Skip } when button.CallId is { } callId && !(place.Dialog == nameof(WrapUpDialog) && place.Call?.Id == callId) =>
            "The notes of that call are filed already. Nothing was changed.",
        _ => null,
    };

    private static string? AtTheDesk(CardCommand button, Command command, string callId, Place place)
    {
        if (place.Call?.Id != callId)
            return place.Dialog == nameof(CallDialog) ? "That button belongs to an earlier call. The desk of the call that is running now is further down." : "That button belongs to a call that is over. Nothing was done.";
        if (place.Dialog != nameof(CallDialog))
            return "The call is over already. Nothing was done.";
        var tried = command.Kind == CommandKind.Do ? place.Call.State.Deeds.Count(d => d.ActionId == command.Rest.Split(' ')[0]) : 0;
        return button.Tried < tried ? "That button was pressed already; the desk did it once. Its answer is above." : null;
    }
}

/// <summary>Where a trainee is in the practice.</summary>
/// <param name="Dialog">The dialog that waits for an answer.</param>
/// <param name="Chosen">The scenario chosen last, or null.</param>
/// <param name="Call">The call that runs or ended last, or null.</param>
internal sealed record Place(string Dialog, string? Chosen, KeptCall? Call);
