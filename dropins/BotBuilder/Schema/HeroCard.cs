using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A simple card: titles, text, pictures and buttons.</summary>
public class HeroCard
{
    /// <summary>An empty one, to be filled.</summary>
    public HeroCard()
    {
    }

    /// <summary>One with its parts given.</summary>
    public HeroCard(string title = default, string subtitle = default, string text = default, IList<CardImage> images = default, IList<CardAction> buttons = default, CardAction tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The heading.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>Below the heading.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string Subtitle { get; set; }

    /// <summary>The body.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The pictures.</summary>
    [JsonProperty(PropertyName = "images")]
    public IList<CardImage> Images { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction> Buttons { get; set; }

    /// <summary>What touching the card does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }

    /// <summary>The content type of an attachment that holds a hero card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";
}
