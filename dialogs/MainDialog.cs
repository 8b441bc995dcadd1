using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Dialogs.Shifts;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Dialogs;

/// <summary>The whole practice, again and again: choose, brief, call, wrap up, debrief; in a shift a break instead of the last and the report at its end. Commands that make sense anywhere outside a call are heard here.</summary>
public sealed class MainDialog : ComponentDialog
{
    private const string Practice = "practice";
    private const string LastCall = "lastCall";
    private const string Chosen = "chosen";
    private readonly ICallCatalogue _catalogue;
    private readonly CallSession _session;
    private readonly ShiftMessages _shifts;

    /// <summary>Practice with these calls.</summary>
    public MainDialog(ICallCatalogue catalogue, CallSession session)
        : base(nameof(MainDialog))
    {
        _catalogue = catalogue;
        _session = session;
        _shifts = new ShiftMessages(session);
        AddDialog(new WaterfallDialog(Practice, [ChooseAsync, BriefAsync, CallAsync, WrapUpAsync, DebriefAsync, AgainAsync]));
        AddDialog(new ChooseDialog(catalogue));
        AddDialog(new BriefDialog(catalogue));
        AddDialog(new CallDialog(session));
        AddDialog(new WrapUpDialog(session));
        AddDialog(new DebriefDialog(session));
        AddDialog(new BreakDialog());
    }

    /// <inheritdoc />
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        var command = innerDc.Context.Activity.Type == ActivityTypes.Message ? CommandParser.Parse(innerDc.Context.Activity.Text, needsSlash: false) : null;
        if (command is null or { Kind: CommandKind.Calls })
            return await base.OnBeginDialogAsync(innerDc, null, cancellationToken);

        // Who knows the commands already need not be shown the list first.
        if (command is { Kind: CommandKind.Start, Rest.Length: > 0 } && Choice(command.Rest) is { } choice)
            return await base.OnBeginDialogAsync(innerDc, choice, cancellationToken);
        var begun = await base.OnBeginDialogAsync(innerDc, ChooseDialog.Again, cancellationToken);
        return await HandleAsync(innerDc, nameof(ChooseDialog), command, cancellationToken) ?? begun;
    }

    /// <inheritdoc />
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        if (innerDc.Context.Activity.Type == ActivityTypes.InstallationUpdate)
            return await LeaveAsync(innerDc, cancellationToken);
        if (innerDc.Context.Activity.Type == ActivityTypes.Message && innerDc.ActiveDialog is { } active)
        {
            if (CardAnswer.ButtonOf(innerDc.Context.Activity) is { } button && OldButtons.Answer(button, await PlaceAsync(innerDc, active, cancellationToken)) is { } politely)
                return await SayAsync(innerDc, politely, cancellationToken);
            var inCall = active.Id == nameof(CallDialog);
            var command = CommandParser.Parse(innerDc.Context.Activity.Text, needsSlash: inCall);
            if (inCall && command is { Kind: CommandKind.End } && CommandParser.IsShift(command.Rest) && ShiftKeeping.Running(innerDc.Parent.ActiveDialog) is { } shift)
                ShiftKeeping.Keep(innerDc.Parent.ActiveDialog, shift.End());
            // Results of earlier calls stay in the chat, and what is said about them does not wait for the end of this one.
            if (command is not null && (!inCall || command.Kind == CommandKind.Disagree) && await HandleAsync(innerDc, active.Id, command, cancellationToken) is { } handled)
                return handled;
        }

        return await base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private async Task<Place> PlaceAsync(DialogContext dc, DialogInstance active, CancellationToken cancellationToken)
    {
        var own = dc.Parent.ActiveDialog;
        var callId = active.Id == nameof(CallDialog) ? Kept(active, CallDialog.CallIdKey) : Kept(own, LastCall);
        return new Place(active.Id, Kept(own, Chosen), callId is { } id ? await _session.FindAsync(id, cancellationToken) : null);
    }

    private static string? Kept(DialogInstance dialog, string key) => dialog.State.TryGetValue(key, out var kept) ? kept as string : null;

    // Who removes the app hangs up: nobody is there any more to whom a line could be said.
    private async Task<DialogTurnResult> LeaveAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        if (dc.ActiveDialog is { } active && (await PlaceAsync(dc, active, cancellationToken)).Call is { } call)
            await _session.AbandonAsync(dc.Context, call.Id, cancellationToken);
        return await dc.CancelAllDialogsAsync(cancellationToken);
    }

    private async Task<DialogTurnResult?> HandleAsync(DialogContext dc, string active, Command command, CancellationToken cancellationToken)
    {
        var wrapUp = active == nameof(WrapUpDialog);
        if (ShiftKeeping.Running(dc.Parent.ActiveDialog) is { } shift)
        {
            if (ShiftRules.GoesOn(command, active))
                return null;
            if (ShiftRules.Ends(command, active))
                return await EndShiftAsync(dc, shift, wrapUp, cancellationToken);
            if (ShiftRules.Answer(command, active, CardAnswer.ButtonOf(dc.Context.Activity)?.CallId ?? Kept(dc.Parent.ActiveDialog, LastCall), shift) is { } later)
                return await SayAsync(dc, later, cancellationToken);
        }

        switch (command.Kind)
        {
            // Who goes on without notes has filed none; the result of the call is shown all the same.
            case CommandKind.Calls or CommandKind.Start when wrapUp:
                dc.Context.Activity.Text = "skip";
                var closed = await base.OnContinueDialogAsync(dc, cancellationToken);
                return command.Kind == CommandKind.Calls || command.Rest.Length == 0 ? await RestartAsync(dc, null, cancellationToken) : await StartAsync(dc, command.Rest, cancellationToken) ?? closed;
            case CommandKind.Shift when wrapUp:
                if (ShiftWords.Of(command.Rest).Problem is { } problem)
                    return dc.Context.Activity.Text.TrimStart().StartsWith('/') ? await SayAsync(dc, problem, cancellationToken) : null;
                dc.Context.Activity.Text = "skip";
                await base.OnContinueDialogAsync(dc, cancellationToken);
                return await BeginShiftAsync(dc, command.Rest, cancellationToken);
            case CommandKind.Shift:
                return await BeginShiftAsync(dc, command.Rest, cancellationToken);
            case CommandKind.Next when !wrapUp:
                return await SayAsync(dc, ShiftTexts.NoShift, cancellationToken);
            case CommandKind.Result when !wrapUp:
                return await ResultAsync(dc, command.Rest, cancellationToken);
            case CommandKind.Cancel when active == nameof(BriefDialog):
                return await RestartAsync(dc, ChooseDialog.Again, cancellationToken);
            case CommandKind.Cancel when !wrapUp:
                return await SayAsync(dc, HelpTexts.NothingToCancel, cancellationToken);
            case CommandKind.Calls:
            case CommandKind.Start when command.Rest.Length == 0:
                return await RestartAsync(dc, null, cancellationToken);
            case CommandKind.Start:
                return await StartAsync(dc, command.Rest, cancellationToken) ?? EndOfTurn;
            case CommandKind.Exam when !wrapUp:
                return command.Rest.Length == 0 ? await SayAsync(dc, HelpTexts.ExamWhich, cancellationToken) : await StartAsync(dc, AsExam(command.Rest), cancellationToken) ?? EndOfTurn;
            case CommandKind.Help:
                return await SayAsync(dc, wrapUp ? "Write your notes on the call, or `skip`. Then you see the result." : HelpTexts.OutsideCall, cancellationToken);
            case CommandKind.Retry:
                return wrapUp ? await SayAsync(dc, "Write your notes first, or `skip`. Then you can take a turn again.", cancellationToken) : await RetryAsync(dc, command.Rest, cancellationToken);
            case CommandKind.Disagree:
                return await DisagreeAsync(dc, command.Rest, cancellationToken);
            case CommandKind.Unknown:
                return await SayAsync(dc, HelpTexts.Unknown(command.Word), cancellationToken);
            case CommandKind.Ready when active == nameof(ChooseDialog):
                return await SayAsync(dc, HelpTexts.NoCallChosen, cancellationToken);
            case CommandKind.Notes or CommandKind.Skip when !wrapUp:
                return await SayAsync(dc, HelpTexts.NoCallRunning, cancellationToken);
            case CommandKind.Hint or CommandKind.Pause or CommandKind.Resume or CommandKind.End or CommandKind.Do when !wrapUp:
                return await SayAsync(dc, HelpTexts.NoCallRunning, cancellationToken);
            case CommandKind.End or CommandKind.Cancel or CommandKind.Ready or CommandKind.Hint or CommandKind.Pause or CommandKind.Resume when wrapUp:
            // "Do not ring before noon" is a note.
            case CommandKind.Do when wrapUp && dc.Context.Activity.Text.TrimStart().StartsWith('/'):
                return await SayAsync(dc, "The call is over already. Write your notes, or `skip`.", cancellationToken);
            default:
                return null;
        }
    }

    private async Task<DialogTurnResult?> StartAsync(DialogContext dc, string wanted, CancellationToken cancellationToken)
    {
        if (Choice(wanted) is { } choice)
            return await RestartAsync(dc, choice, cancellationToken);
        await dc.Context.SendActivityAsync(Messages.Coach(ChooseDialog.NotFound(_catalogue, wanted)), cancellationToken);
        return null;
    }

    private async Task<DialogTurnResult> BeginShiftAsync(DialogContext dc, string wanted, CancellationToken cancellationToken)
    {
        var (words, problem) = ShiftWords.Of(wanted);
        if (words is null)
            return await SayAsync(dc, problem!, cancellationToken);
        var shift = ShiftKeeping.Draw(words, _catalogue);
        if (shift.IsOver)
            return await SayAsync(dc, ShiftTexts.NoCalls, cancellationToken);
        ShiftKeeping.Keep(dc.Parent.ActiveDialog, shift);
        await dc.Context.SendActivityAsync(Messages.Coach(ShiftTexts.Begins(shift, words.Length)), cancellationToken);
        return await RestartAsync(dc, ShiftKeeping.Choice(shift), cancellationToken);
    }

    private async Task<DialogTurnResult> EndShiftAsync(DialogContext dc, Shift shift, bool wrapUp, CancellationToken cancellationToken)
    {
        shift = ShiftKeeping.Keep(dc.Parent.ActiveDialog, shift.End());
        if (wrapUp)
        {
            // The call that has just ended counts, without notes.
            dc.Context.Activity.Text = "skip";
            return await base.OnContinueDialogAsync(dc, cancellationToken);
        }

        await _shifts.ReportAsync(dc.Context, shift, cancellationToken);
        return await RestartAsync(dc, ChooseDialog.Again, cancellationToken);
    }

    private async Task<DialogTurnResult> ResultAsync(DialogContext dc, string wanted, CancellationToken cancellationToken)
    {
        var practice = dc.Parent.ActiveDialog;
        var shift = ShiftKeeping.Of(practice);
        // The button of a report means a call of its own shift, not of the last one.
        var call = CardAnswer.ButtonOf(dc.Context.Activity)?.CallId is { } callId ? await _session.FindAsync(callId, cancellationToken)
            : shift is not null && int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? await _shifts.CallAsync(shift, number, cancellationToken)
            : null;
        if (call is null || !CallSession.IsFinishedOwn(call, dc.Context))
            return await SayAsync(dc, shift is null ? ShiftTexts.NoResults : ShiftTexts.WhichResult(shift), cancellationToken);
        practice.State[LastCall] = call.Id;
        await DebriefDialog.ShowAsync(dc.Context, _session, call, await _session.ResultAsync(call, cancellationToken), cancellationToken);
        return EndOfTurn;
    }

    private static async Task<DialogTurnResult> RetryAsync(DialogContext dc, string wanted, CancellationToken cancellationToken)
    {
        // The button of a scorecard means its own call, not the last one.
        if ((CardAnswer.ButtonOf(dc.Context.Activity)?.CallId ?? Kept(dc.Parent.ActiveDialog, LastCall)) is not { } callId)
            return await SayAsync(dc, HelpTexts.RetryNothing, cancellationToken);
        if (!int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var turn))
            return await SayAsync(dc, HelpTexts.RetryWhich, cancellationToken);
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(Practice, new CallRetry(callId, turn), cancellationToken);
    }

    private async Task<DialogTurnResult> DisagreeAsync(DialogContext dc, string rest, CancellationToken cancellationToken)
    {
        // Of a card the fields count: who chose nothing there has named no criterion with the first word of the reason.
        var (button, card) = (CardAnswer.ButtonOf(dc.Context.Activity), CardAnswer.Of(dc.Context.Activity));
        var cut = rest.IndexOfAny([' ', '\n', '\t', '\r']);
        var (criterion, why) = button is not null ? (card?.Criterion ?? "", card?.Why ?? "") : cut < 0 ? (rest, "") : (rest[..cut], rest[cut..]);
        if ((button?.CallId ?? Kept(dc.Parent.ActiveDialog, LastCall)) is not { } callId)
            return await SayAsync(dc, HelpTexts.DisagreeNothing, cancellationToken);
        return await SayAsync(dc, await _session.DisagreeAsync(dc.Context, new Disagreement(callId, criterion, why, ByCard: button is not null), cancellationToken), cancellationToken);
    }

    // "exam roaming-bill B" says the same as "start roaming-bill exam B".
    private static string AsExam(string rest) =>
        rest.LastIndexOf(' ') is var cut and > 0 && ExamForms.Names.Any(f => rest[(cut + 1)..].Equals(f, StringComparison.OrdinalIgnoreCase)) ? $"{rest[..cut]} exam {rest[(cut + 1)..]}" : rest + " exam";

    private CallChoice? Choice(string wanted)
    {
        var how = StartWords.Of(wanted);
        return ChooseDialog.Find(_catalogue, how.Name) is { } id ? new CallChoice(id, how.Mode, how.Difficulty, how.Form) : null;
    }

    private static async Task<DialogTurnResult> RestartAsync(DialogContext dc, object? options, CancellationToken cancellationToken)
    {
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(Practice, options, cancellationToken);
    }

    private static async Task<DialogTurnResult> SayAsync(DialogContext dc, string text, CancellationToken cancellationToken)
    {
        await dc.Context.SendActivityAsync(Messages.Coach(text), cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> ChooseAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Options is CallChoice or CallRetry ? step.NextAsync(step.Options, cancellationToken) : step.BeginDialogAsync(nameof(ChooseDialog), step.Options, cancellationToken);

    private async Task<DialogTurnResult> BriefAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is CallRetry)
            return await step.NextAsync(step.Result, cancellationToken);
        if (step.Result is CallChoice choice)
            step.Parent.ActiveDialog.State[Chosen] = choice.ScenarioId;
        if (step.Result is CallChoice { Shift: not null } && ShiftKeeping.Running(step.Parent.ActiveDialog) is { } shift)
            await _shifts.CallAsync(step.Context, shift, cancellationToken);
        return await step.BeginDialogAsync(nameof(BriefDialog), step.Result, cancellationToken);
    }

    private Task<DialogTurnResult> CallAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.Result is CallChoice or CallRetry ? step.BeginDialogAsync(nameof(CallDialog), step.Result, cancellationToken) : AgainAsync(step, cancellationToken);

    private Task<DialogTurnResult> WrapUpAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not CallOver over)
            return AgainAsync(step, cancellationToken);
        step.Parent.ActiveDialog.State[LastCall] = over.CallId;
        return step.BeginDialogAsync(nameof(WrapUpDialog), over, cancellationToken);
    }

    private async Task<DialogTurnResult> DebriefAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var practice = step.Parent.ActiveDialog;
        if (ShiftKeeping.Of(practice) is not { } shift || await _session.FindAsync((string)step.Result, cancellationToken) is not { } call || call.State.Start?.Shift?.ShiftId != shift.Id)
            return await step.BeginDialogAsync(nameof(DebriefDialog), step.Result, cancellationToken);

        // A queue does not stop to discuss: the result is made, and shown at the end.
        await _session.ScoreAsync(call, cancellationToken);
        shift = ShiftKeeping.Keep(practice, shift.Took(call.Id));
        if (!shift.IsOver && shift.Number < shift.Of)
        {
            await _shifts.BreakAsync(step.Context, shift, cancellationToken);
            return await step.BeginDialogAsync(nameof(BreakDialog), null, cancellationToken);
        }

        await _shifts.ReportAsync(step.Context, ShiftKeeping.Keep(practice, shift.End()), cancellationToken);
        return await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> AgainAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var practice = step.Parent.ActiveDialog;
        if (ShiftKeeping.Running(practice) is { } shift)
        {
            // Also from a call that is not there any more: the shift goes on without it.
            shift = ShiftKeeping.Keep(practice, shift.Next());
            if (!shift.IsOver)
                return await step.ReplaceDialogAsync(Practice, ShiftKeeping.Choice(shift), cancellationToken);
            await _shifts.ReportAsync(step.Context, shift, cancellationToken);
        }

        return await step.ReplaceDialogAsync(Practice, ChooseDialog.Again, cancellationToken);
    }
}
