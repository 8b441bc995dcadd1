using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Dialogs.Shifts;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs;

/// <summary>The call itself: what is typed is said to the caller, slash commands go to desk and coach, time speaks the caller's lines. Ends with a <see cref="CallOver"/>, or with null when there is no call.</summary>
public sealed class CallDialog(CallSession session) : Dialog(nameof(CallDialog))
{
    /// <summary>Where the dialog keeps the id of its call.</summary>
    internal const string CallIdKey = "callId";

    private const string NotesKey = "notes";


    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CallRetry retry)
            return await RetryAsync(dc, retry, cancellationToken);
        var choice = options as CallChoice ?? throw new ArgumentException("A call begins with the choice of a scenario or of a turn.", nameof(options));
        if (await session.BeginAsync(dc.Context, choice, cancellationToken) is not { } record)
        {
            await dc.Context.SendActivityAsync(Messages.Coach($"The call `{choice.ScenarioId}` is not there any more. Type `calls` for those that are."), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        dc.ActiveDialog.State[CallIdKey] = record.Id;
        return await GoOnAsync(dc, record, cancellationToken);
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var callId = (string)dc.ActiveDialog.State[CallIdKey];
        if (await session.FindAsync(callId, cancellationToken) is not { } record)
        {
            await dc.Context.SendActivityAsync(Messages.Coach("The record of this call is gone. Type `calls` to choose another one."), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        var (before, notesBefore) = (record.State, Notes(dc));
        if (dc.Context.Activity.Type == ActivityTypes.Message && CardAnswer.Of(dc.Context.Activity)?.Notes is { } notes)
            Keep(dc, notes);
        if (await HeardAsync(dc, record, cancellationToken) is { } happened)
            record = await session.OnAsync(dc.Context, record, happened, cancellationToken);
        if (DeskCard.IsShownIn(dc.Context.Activity) && (DeskCard.Changes(before, record.State) || Notes(dc) != notesBefore))
            await dc.Context.UpdateActivityAsync(DeskCard.Message(record, Notes(dc)), cancellationToken);
        return await GoOnAsync(dc, record, cancellationToken);
    }

    private static string? Notes(DialogContext dc) => dc.ActiveDialog.State.TryGetValue(NotesKey, out var notes) ? notes as string : null;

    private static void Keep(DialogContext dc, string notes) =>
        dc.ActiveDialog.State[NotesKey] = notes.Length <= DeskCard.LongestNotes ? notes : notes[..DeskCard.LongestNotes];

    private async Task<DialogTurnResult> RetryAsync(DialogContext dc, CallRetry retry, CancellationToken cancellationToken)
    {
        if (await session.RetryAsync(dc.Context, retry, cancellationToken) is not { } record)
        {
            await dc.Context.SendActivityAsync(Messages.Coach(HelpTexts.NoSuchTurn(retry.Turn)), cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        dc.ActiveDialog.State[CallIdKey] = record.Id;
        await dc.Context.SendActivityAsync(Messages.Coach(HelpTexts.TurnAgain(retry.Turn)), cancellationToken);
        return await GoOnAsync(dc, record, cancellationToken);
    }

    private static async Task<DialogTurnResult> GoOnAsync(DialogContext dc, KeptCall record, CancellationToken cancellationToken) =>
        record.State.Phase is CallPhase.WrapUp or CallPhase.Closed ? await dc.EndDialogAsync(new CallOver(record.Id, Notes(dc)), cancellationToken) : EndOfTurn;

    private static async Task<CallEvent?> HeardAsync(DialogContext dc, KeptCall record, CancellationToken cancellationToken)
    {
        var activity = dc.Context.Activity;
        if (activity.Type == ActivityTypes.Event)
            return new TimePassed();
        if (activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
            await dc.Context.SendActivityAsync(Messages.Coach(HelpTexts.SaidIsSaid(record.Scenario.Scenario)), cancellationToken);
        if (activity.Type != ActivityTypes.Message)
            return null;

        var text = activity.Text ?? "";
        if (CommandParser.Parse(text, needsSlash: true) is not { } command)
            return new TraineeSaid(activity.Id, text);
        if (Event(command, record.State) is { } happened)
            return happened;
        if (command is { Kind: CommandKind.Notes, Rest.Length: > 0 })
            Keep(dc, command.Rest);
        await dc.Context.SendActivityAsync(Messages.Coach(Answer(command, record)), cancellationToken);
        return null;
    }

    private static CallEvent? Event(Command command, CallState state) => command.Kind switch
    {
        CommandKind.Hint => new HintAsked(),
        CommandKind.Pause => new CallPaused(),
        CommandKind.Resume => state.Phase != CallPhase.Paused && state.OnHold ? new DeskActed("resume-hold", null) : new CallResumed(),
        CommandKind.Do when command.Rest.Length > 0 => Deed(command.Rest),
        CommandKind.Cancel => new TraineeEnded(),
        CommandKind.End => new TraineeEnded(ForAbuse: command.Rest.Equals("abuse", StringComparison.OrdinalIgnoreCase)),
        _ => null,
    };

    private static DeskActed Deed(string rest)
    {
        var space = rest.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? new DeskActed(rest.ToLowerInvariant(), null) : new DeskActed(rest[..space].ToLowerInvariant(), DeskValue.Parse(rest[space..]));
    }

    private static string Answer(Command command, KeptCall record) => command.Kind switch
    {
        CommandKind.Help => HelpTexts.DuringCall(record.Scenario.Scenario) + (record.State.Start?.Shift is { } place ? $" {ShiftTexts.HelpInCall(place)}" : ""),
        CommandKind.Do => "Say what to do at the desk: " + HelpTexts.Actions(record.Scenario.Scenario),
        CommandKind.Next when record.State.Start?.Shift is not null => ShiftTexts.NextInCall,
        CommandKind.Next => ShiftTexts.NoShift,
        CommandKind.Result => "Results come after the call. `/end` ends it.",
        CommandKind.Calls or CommandKind.Start or CommandKind.Exam or CommandKind.Shift => "You are in a call. `/end` ends it; then you can choose another one.",
        CommandKind.Ready => "You are already in the call. Just write what you want to say.",
        CommandKind.Notes when command.Rest.Length > 0 => "The notes are kept. You file them after the call.",
        CommandKind.Notes or CommandKind.Skip => "Notes come after the call. Everything without a slash is said to the caller now; `/end` ends the call.",
        CommandKind.Retry => "A turn can be taken again after the call. `/end` ends it.",
        _ => HelpTexts.Unknown(command.Word) + " To say a line that begins with a slash, put a word before it.",
    };
}
