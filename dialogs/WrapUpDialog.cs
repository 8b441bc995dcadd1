using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs;

/// <summary>The wrap-up notes while the call is fresh. Begins with a <see cref="CallOver"/> and ends with the call's id.</summary>
public sealed class WrapUpDialog : ComponentDialog
{
    private const string Notes = "notes";
    private readonly CallSession _session;

    /// <summary>Wrap-up for calls of this session.</summary>
    public WrapUpDialog(CallSession session)
        : base(nameof(WrapUpDialog))
    {
        _session = session;
        AddDialog(new WaterfallDialog("wrap-up", [AskAsync, FileAsync]));
        AddDialog(new TextPrompt(Notes, IsWrittenAsync));
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var over = (CallOver)step.Options;
        var record = await _session.FindAsync(over.CallId, cancellationToken);
        if (record is null || record.State.Phase == CallPhase.Closed)
            return await step.EndDialogAsync(over.CallId, cancellationToken);
        var ask = Messages.Coach($"{EndingTexts.Of(record.State.Ending, record.Scenario.Scenario.Caller.Name)} Write your notes now, as for a colleague who takes over: what happened, what you found out, what was agreed. `skip` leaves them out.");
        // The form adds to these words and does not repeat them.
        if (DeskCard.IsShownIn(step.Context.Activity))
            ask.Attachments = [WrapUpCard.Of(over.CallId, over.Notes)];
        await step.Context.SendActivityAsync(ask, cancellationToken);
        return await step.PromptAsync(Notes, new PromptOptions(), cancellationToken);
    }

    private async Task<DialogTurnResult> FileAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var callId = ((CallOver)step.Options).CallId;
        if (await _session.FindAsync(callId, cancellationToken) is { } record)
            await _session.OnAsync(step.Context, record, Filed((string)step.Result), cancellationToken);
        return await step.EndDialogAsync(callId, cancellationToken);
    }

    private static NotesFiled Filed(string typed) => CommandParser.Parse(typed, needsSlash: false) switch
    {
        { Kind: CommandKind.Skip } => new NotesFiled("", null),
        { Kind: CommandKind.Notes } command => Dispositions.Filed(command.Rest),
        _ => Dispositions.Filed(typed),
    };

    private static async Task<bool> IsWrittenAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var typed = prompt.Recognized.Succeeded ? prompt.Recognized.Value : "";
        var command = CommandParser.Parse(typed, needsSlash: false);
        if (typed.Trim().Length > 0 && command is not { Kind: CommandKind.Notes, Rest: "" })
            return true;
        await prompt.Context.SendActivityAsync(Messages.Coach("The notes are empty. Write a sentence or two, or `skip`."), cancellationToken);
        return false;
    }
}
