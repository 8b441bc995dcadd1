using Microsoft.Bot.Schema;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>The list of calls to choose from.</summary>
public static class CatalogueCard
{
    /// <summary>The card.</summary>
    public static Attachment Of(IReadOnlyList<Scenario> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        List<CardElement> body = [TextBlock.Title("Which call would you like to take?")];
        body.AddRange(calls.Select(call => new Container(
            [
                new TextBlock(call.Title, Weight: "Bolder", Spacing: "None"),
                new TextBlock(call.Reason, Spacing: "None"),
                new TextBlock(Details(call), IsSubtle: true, Spacing: "None"),
                new ActionSet([SubmitButton.For("Choose", new CardCommand($"/start {call.Id}", ScenarioId: call.Id), $"Choose the call: {call.Title}")]),
            ],
            Separator: true)));
        return new AdaptiveCard(body, [], Text(calls)).ToAttachment();
    }

    /// <summary>The list in words.</summary>
    public static string Text(IReadOnlyList<Scenario> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        return calls.Count == 0
            ? "There are no calls to practise yet."
            : "Which call would you like to take? Type `start` and its name.\n\n" + string.Join('\n', calls.Select(c => $"- `{c.Id}`: {c.Title}. {c.Reason} ({Details(c)})"));
    }

    private static string Details(Scenario call) =>
        $"{call.Industry}, difficulty {call.Difficulty} of 5, about {call.Minutes} minutes, trains {string.Join(", ", call.Trains.Select(SkillNames.Of))}";
}
