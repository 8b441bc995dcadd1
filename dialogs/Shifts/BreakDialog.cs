using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs.Shifts;

/// <summary>The break between two calls of a shift. Ends when the trainee wants the next call; how long it lasts is up to them.</summary>
public sealed class BreakDialog : ComponentDialog
{
    private const string Next = "next";
    private static readonly string[] Yes = ["next", "ready", "yes", "ok", "okay", "go", "next call", "take the next call"];

    /// <summary>A break.</summary>
    public BreakDialog()
        : base(nameof(BreakDialog))
    {
        AddDialog(new WaterfallDialog("break", [(step, cancel) => step.PromptAsync(Next, new PromptOptions(), cancel), (step, cancel) => step.EndDialogAsync(null, cancel)]));
        AddDialog(new TextPrompt(Next, IsNextAsync));
    }

    private static async Task<bool> IsNextAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var typed = prompt.Recognized.Succeeded ? prompt.Recognized.Value.Trim().TrimStart('/').TrimEnd('.', '!') : "";
        if (Yes.Contains(typed, StringComparer.OrdinalIgnoreCase))
            return true;
        await prompt.Context.SendActivityAsync(Messages.Coach(ShiftTexts.InBreak), cancellationToken);
        return false;
    }
}
