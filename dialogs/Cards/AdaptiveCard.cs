using System.Text.Json.Serialization;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>An Adaptive Card 1.5: the newest version that Web Chat and Teams both show.</summary>
/// <param name="Body">What it shows.</param>
/// <param name="Actions">Its buttons.</param>
/// <param name="FallbackText">What it says where cards are not shown.</param>
public sealed record AdaptiveCard(IReadOnlyList<CardElement> Body, IReadOnlyList<CardButton> Actions, string FallbackText)
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
[JsonDerivedType(typeof(NumberInput), "Input.Number")]
[JsonDerivedType(typeof(ChoiceInput), "Input.ChoiceSet")]
[JsonDerivedType(typeof(LineChart), "Chart.Line")]
public abstract record CardElement;

/// <summary>A text.</summary>
public sealed record TextBlock(string Text, string? Weight = null, string? Size = null, bool? IsSubtle = null, string? Spacing = null, bool Wrap = true) : CardElement
{
    /// <summary>The title of a card, also for screen readers.</summary>
    public static TextBlock Title(string text) => new(text, Weight: "Bolder", Size: "Large") { Style = "heading" };

    /// <summary>A line that stands over a part of a card, also for screen readers. Without a size some clients show it larger than the title.</summary>
    public static TextBlock Heading(string text) => new(text, Weight: "Bolder", Size: "Default") { Style = "heading" };

    /// <summary>heading, or null for plain text.</summary>
    public string? Style { get; init; }
}

/// <summary>Labels with values.</summary>
public sealed record FactSet(IReadOnlyList<CardFact> Facts) : CardElement;

/// <summary>A label with its value.</summary>
public sealed record CardFact(string Title, string Value);

/// <summary>Elements that belong together.</summary>
/// <param name="Items">The elements.</param>
/// <param name="Separator">True for a line above it.</param>
/// <param name="Spacing">The space above it, or null for the usual one.</param>
/// <param name="Id">The name by which a <see cref="ToggleButton"/> knows it.</param>
/// <param name="IsVisible">False for what is shown only on request.</param>
public sealed record Container(IReadOnlyList<CardElement> Items, bool? Separator = null, string? Spacing = null, string? Id = null, bool? IsVisible = null) : CardElement;

/// <summary>Buttons among the elements.</summary>
public sealed record ActionSet(IReadOnlyList<CardButton> Actions) : CardElement;

/// <summary>A field to write in.</summary>
public sealed record TextInput(string Id, string Label, bool IsMultiline = false, int? MaxLength = null, string? Placeholder = null, string? Value = null) : CardElement;

/// <summary>A field for a number. It has no limits of its own: a number beyond them would lock every other button of the card.</summary>
public sealed record NumberInput(string Id, string Label, string? Placeholder = null) : CardElement;

/// <summary>A list to choose one from.</summary>
public sealed record ChoiceInput(string Id, string Label, IReadOnlyList<CardChoice> Choices, string? Placeholder = null) : CardElement;

/// <summary>One of the choices.</summary>
public sealed record CardChoice(string Title, string Value);

/// <summary>Lines over time. Teams draws it; other clients show <paramref name="Fallback"/>.</summary>
/// <param name="Title">Above it.</param>
/// <param name="XAxisTitle">Along it.</param>
/// <param name="YAxisTitle">Beside it.</param>
/// <param name="YMin">The lowest value that the scale shows.</param>
/// <param name="YMax">The highest; without the two, a scale ends where the lines end, and half full looks full.</param>
/// <param name="Data">The lines.</param>
/// <param name="Fallback">The same in words.</param>
public sealed record LineChart(
    string Title, [property: JsonPropertyName("xAxisTitle")] string XAxisTitle, [property: JsonPropertyName("yAxisTitle")] string YAxisTitle, [property: JsonPropertyName("yMin")] double YMin, [property: JsonPropertyName("yMax")] double YMax,
    IReadOnlyList<ChartLine> Data, CardElement Fallback) : CardElement;

/// <summary>One line.</summary>
/// <param name="Legend">What it is.</param>
/// <param name="Color">A colour name of Teams' charts.</param>
/// <param name="Values">Its points, from left to right.</param>
public sealed record ChartLine(string Legend, string Color, IReadOnlyList<ChartPoint> Values);

/// <summary>A point.</summary>
public sealed record ChartPoint(double X, double Y);

/// <summary>A button.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SubmitButton), "Action.Submit")]
[JsonDerivedType(typeof(ToggleButton), "Action.ToggleVisibility")]
public abstract record CardButton;

/// <summary>A button that sends a command, as if it had been typed, with the card's inputs. Web Chat does nothing with <c>Action.Execute</c>.</summary>
/// <param name="Title">Its label.</param>
/// <param name="Data">What it sends; see <see cref="CardAnswer"/>.</param>
/// <param name="Tooltip">More about it, also for screen readers.</param>
/// <param name="Style">positive, destructive, or null.</param>
public sealed record SubmitButton(string Title, CardAnswer Data, string? Tooltip = null, string? Style = null) : CardButton
{
    /// <summary>A button for a command.</summary>
    public static SubmitButton For(string title, CardCommand command, string? tooltip = null, string? style = null) => new(title, new CardAnswer(command), tooltip, style);
}

/// <summary>A button that shows or hides elements; nothing is sent.</summary>
public sealed record ToggleButton(string Title, IReadOnlyList<string> TargetElements) : CardButton;
