using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Bot.Settings;

/// <summary>Stands in until the listener of the practice core is there.</summary>
internal sealed class DeafListener : IListener
{
    public Reading Read(string text, ListeningContext context) => new()
    {
        Text = text,
        Acts = [],
        Facts = [],
        Offers = [],
        Questions = [],
        Topics = [],
        Remark = Remark.None,
        Tone = new Tone(false, 0, text.Split(' ').Length, false, false, 1),
        Understood = 0.5,
    };
}
