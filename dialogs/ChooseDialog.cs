using Microsoft.Bot.Builder.Dialogs;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs;

/// <summary>Choosing a call: by its name, its title or its button. Ends with a <see cref="CallChoice"/>.</summary>
public sealed class ChooseDialog : ComponentDialog
{
    /// <summary>Option: a call has just ended, so the list need not be shown again at once.</summary>
    public const string Again = "again";

    private const string Name = "name";
    private readonly ICallCatalogue _catalogue;

    /// <summary>Choosing among these calls.</summary>
    public ChooseDialog(ICallCatalogue catalogue)
        : base(nameof(ChooseDialog))
    {
        _catalogue = catalogue;
        AddDialog(new WaterfallDialog("choose", [ShowAsync, ChosenAsync]));
        AddDialog(new TextPrompt(Name, IsACallAsync));
    }

    /// <summary>The call that somebody means by its name or title, or null.</summary>
    internal static string? Find(ICallCatalogue catalogue, string typed)
    {
        var wanted = typed.Trim().Trim('`', '"', '.').ToLowerInvariant();
        return catalogue.Calls.FirstOrDefault(c => c.Id == wanted || string.Equals(c.Title, wanted, StringComparison.OrdinalIgnoreCase))?.Id;
    }

    /// <summary>What to say when no call has this name.</summary>
    internal static string NotFound(ICallCatalogue catalogue, string typed)
    {
        var near = DidYouMean.Nearest(typed.Trim(), catalogue.Calls.Select(c => c.Id));
        return near is null ? "There is no call of that name. Type `calls` for the list." : $"There is no call of that name. Did you mean `start {near}`?";
    }

    private async Task<DialogTurnResult> ShowAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var show = step.Options is Again
            ? Messages.Coach("Type `calls` for the list of calls, or `start` and a name to take another one.").With(step.Context.Activity, "calls", "help")
            : Messages.Coach(CatalogueCard.Text(_catalogue.Calls), CatalogueCard.Of(_catalogue.Calls), step.Context.Activity);
        await step.Context.SendActivityAsync(show, cancellationToken);
        return await step.PromptAsync(Name, new PromptOptions(), cancellationToken);
    }

    private Task<DialogTurnResult> ChosenAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(new CallChoice(Find(_catalogue, (string)step.Result)!, CallMode.Practice), cancellationToken);

    private async Task<bool> IsACallAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var typed = prompt.Recognized.Succeeded ? prompt.Recognized.Value : "";
        if (Find(_catalogue, typed) is not null)
            return true;
        await prompt.Context.SendActivityAsync(Messages.Coach($"{NotFound(_catalogue, typed)} `help` says what you can type."), cancellationToken);
        return false;
    }
}
