using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs;

/// <summary>The briefing before a call. Ends when the trainee is ready; with null when the call is not there any more.</summary>
public sealed class BriefDialog : ComponentDialog
{
    private const string Ready = "ready";
    private static readonly string[] Yes = ["ready", "yes", "ok", "okay", "go", "take the call", "take call"];
    private readonly ICallCatalogue _catalogue;

    /// <summary>A briefing for calls of this catalogue.</summary>
    public BriefDialog(ICallCatalogue catalogue)
        : base(nameof(BriefDialog))
    {
        _catalogue = catalogue;
        AddDialog(new WaterfallDialog("brief", [ShowAsync, ReadyAsync]));
        AddDialog(new TextPrompt(Ready, IsReadyAsync));
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var choice = (CallChoice)step.Options;
        if (_catalogue.Find(choice.ScenarioId) is not { } found)
            return await step.EndDialogAsync(null, cancellationToken);
        var call = found.Scenario;
        // While the trainee reads, so that the caller does not start late.
        _ = Task.Run(() => found.Engine, CancellationToken.None);

        if (PageEvents.AreReadBy(step.Context.Activity))
        {
            var brief = new BriefEvent(call.Id, call.Title, call.Reason, call.Caller.Name, call.Industry, call.Difficulty, call.Minutes, call.ContentNotice, call.Briefing, call.Desk.Fields, call.Desk.Policy, choice.Mode.ToString().ToLowerInvariant(), Level(choice));
            await step.Context.SendActivityAsync(PageEvents.Of(PageEvents.Brief, brief), cancellationToken);
        }

        await step.Context.SendActivityAsync(Messages.Coach(How(choice) + BriefCard.Text(call), BriefCard.Of(call), step.Context.Activity), cancellationToken);
        return await step.PromptAsync(Ready, new PromptOptions(), cancellationToken);
    }

    private static int? Level(CallChoice choice) => choice is { Mode: CallMode.Practice, Difficulty: not Difficulty.Usual } ? choice.Difficulty : null;

    private static string How(CallChoice choice) => choice.Mode == CallMode.Exam ? $"Exam{(choice.Form is { } form ? $", form {form}" : "")}: no hints, no pauses.\n\n"
        : Level(choice) is { } level ? $"Difficulty {level} of {Difficulty.Most}: {Difficulty.InWords(level)}.\n\n"
        : "";

    private static Task<DialogTurnResult> ReadyAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(step.Options, cancellationToken);

    private static async Task<bool> IsReadyAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var typed = prompt.Recognized.Succeeded ? prompt.Recognized.Value.Trim().TrimStart('/').TrimEnd('.', '!') : "";
        if (Yes.Contains(typed, StringComparer.OrdinalIgnoreCase))
            return true;
        await prompt.Context.SendActivityAsync(Messages.Coach("The call has not begun yet. Type `ready` to take it, or `calls` to choose another one."), cancellationToken);
        return false;
    }
}
