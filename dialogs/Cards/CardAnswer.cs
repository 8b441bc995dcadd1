using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>What a button of our cards sends back.</summary>
/// <param name="Practice">The command.</param>
/// <param name="Notes">The notes, when the card has a place for them.</param>
/// <param name="Disposition">The disposition, when the card asked for it.</param>
/// <param name="Criterion">The judgement that somebody disagrees with, when the card asked for it.</param>
/// <param name="Why">Why they do.</param>
public sealed record CardAnswer(CardCommand? Practice = null, string? Notes = null, string? Disposition = null, string? Criterion = null, string? Why = null)
{
    /// <summary>The card's other inputs by their ids; what a client sent.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Inputs { get; init; }

    /// <summary>The answer in a message, or null when no button was pressed.</summary>
    public static CardAnswer? Of(IMessageActivity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return WireValue.As<CardAnswer>(message.Value) is { Practice.Command.Length: > 0 } answer ? answer : null;
    }

    /// <summary>What the trainee said with this message: the text, or the command of the button that was pressed.</summary>
    public static string TextOf(IMessageActivity message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return !string.IsNullOrEmpty(message.Text) ? message.Text : Of(message)?.Typed() ?? "";
    }

    /// <summary>The button behind a message whose text was taken from it, or null when it was typed.</summary>
    public static CardCommand? ButtonOf(IMessageActivity message) =>
        Of(message) is { Practice: { } button } && message.Text?.StartsWith(button.Command!, StringComparison.Ordinal) == true ? button : null;

    /// <summary>The id of the input for an action's value.</summary>
    internal static string ValueInput(string actionId) => "value-" + actionId;

    private string Typed()
    {
        var command = Practice!.Command!;
        return CommandParser.Parse(command, needsSlash: true) switch
        {
            { Kind: CommandKind.Notes } => $"{command} {string.Join('\n', new[] { Disposition, Notes }.Where(part => !string.IsNullOrWhiteSpace(part)))}".TrimEnd(),
            { Kind: CommandKind.Disagree } => $"{command} {Criterion} {Why}".TrimEnd(),
            { Kind: CommandKind.Do } deed => $"{command} {Input(ValueInput(deed.Rest))}".TrimEnd(),
            _ => command,
        };
    }

    private string Input(string id) => Inputs is { } inputs && inputs.TryGetValue(id, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";
}

/// <summary>A command on a button, and what the card knew when it was drawn: cards stay in the chat long after their time.</summary>
/// <param name="Command">With its slash: buttons of old cards are still there during a call.</param>
/// <param name="CallId">The call that the card belongs to, or null.</param>
/// <param name="ScenarioId">The scenario that the card is about, or null.</param>
/// <param name="Tried">How often the desk had been asked for this action, or null for other commands.</param>
/// <param name="InCall">True on a card that is for while its call runs.</param>
public sealed record CardCommand(string? Command, string? CallId = null, string? ScenarioId = null, int? Tried = null, bool? InCall = null);
