using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>An Adaptive Card 1.5: the newest version that Web Chat and Teams both show.</summary>
/// <param name="Body">What it shows.</param>
/// <param name="Actions">Its buttons.</param>
/// <param name="FallbackText">What it says where cards are not shown.</param>
public sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, IReadOnlyList<SubmitAction> Actions, string FallbackText)
{
    /// <summary>Always this type.</summary>
    public string Type => "AdaptiveCard";

    /// <summary>The version of the format.</summary>
    public string Version => "1.5";

    /// <summary>Where the format is described.</summary>
    [JsonPropertyName("$schema")]
    public string Schema => "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>The card as an attachment of a message.</summary>
    public Attachment ToAttachment() => new() { ContentType = "application/vnd.microsoft.card.adaptive", Content = WireValue.Of(this) };
}

/// <summary>Something in a card.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(TextInput), "Input.Text")]
public abstract record CardElement;

/// <summary>A text.</summary>
public sealed record TextBlock(string Text, string? Weight = null, string? Size = null, bool? IsSubtle = null, string? Spacing = null, bool Wrap = true) : CardElement;

/// <summary>Labels with values.</summary>
public sealed record FactSet(IReadOnlyList<CardFact> Facts) : CardElement;

/// <summary>A label with its value.</summary>
public sealed record CardFact(string Title, string Value);

/// <summary>Elements that belong together.</summary>
public sealed record Container(IReadOnlyList<CardElement> Items, bool? Separator = null, string? Spacing = null) : CardElement;

/// <summary>Buttons among the elements.</summary>
public sealed record ActionSet(IReadOnlyList<SubmitAction> Actions) : CardElement;

/// <summary>A field to write in.</summary>
public sealed record TextInput(string Id, string Label, bool IsMultiline = false, int? MaxLength = null, string? Placeholder = null) : CardElement;

/// <summary>A button that sends a command, as if it had been typed.</summary>
/// <param name="Title">Its label.</param>
/// <param name="Data">What it sends; see <see cref="CardAnswer"/>.</param>
/// <param name="Tooltip">More about it, also for screen readers.</param>
public sealed record SubmitAction(string Title, CardAnswer Data, string? Tooltip = null)
{
    /// <summary>Always this type: Web Chat does nothing with <c>Action.Execute</c>.</summary>
    public string Type => "Action.Submit";

    /// <summary>A button for a command.</summary>
    public static SubmitAction For(string title, CardCommand command, string? tooltip = null) => new(title, new CardAnswer(command), tooltip);
}
