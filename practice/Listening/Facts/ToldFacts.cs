using System.Globalization;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Takes the facts of a case from the customer's own words, where no scenario lists them: amounts, days, times, counted things and numbers
/// that name something ("order 7731"). Only what can be compared by value is taken; a fact is asked for by the noun the customer used for it.
/// </summary>
internal sealed class ToldFacts(DateOnly today)
{
    // More values than this nobody holds an agent to.
    private const int Most = 40;
    private const int ShortestCode = 4;
    private const int WordsBack = 5;

    private static readonly TypoMender NoMending = new([]);
    private static readonly Tokeniser Plain = new(NoMending);

    private readonly MentionReader _mentions = new(today);
    private readonly Dictionary<string, Fact> _byValue = new(StringComparer.Ordinal);

    /// <summary>All facts so far, in the order told.</summary>
    public IReadOnlyList<Fact> All => [.. _byValue.Values];

    /// <summary>Reads one thing the customer said; gives the ids of the facts in it, old and new.</summary>
    public IReadOnlyList<string> Read(string text)
    {
        var u = Utterance.Of(text, Plain);
        var told = new List<string>();
        foreach (var mention in _mentions.Read(u))
        {
            if (Value(u, mention) is not { } value || u[mention.Start].Quoted)
                continue;
            var key = $"{value.Kind}:{value.Text}";
            if (!_byValue.TryGetValue(key, out var fact))
            {
                if (_byValue.Count >= Most)
                    continue;
                fact = Make(value.Kind, value.Text, Thing(u, mention), u.SpanOf(mention.Start, mention.End).Of(text));
                _byValue.Add(key, fact);
            }

            told.Add(fact.Id);
        }

        return told;
    }

    private static (FactKind Kind, string Text)? Value(Utterance u, Mention m)
    {
        var number = ValueMatcher.Canonical(m.Number);
        switch (m.Kind)
        {
            case MentionKind.Money when m.Number > 0 && m.Unit != "cent":
                return (FactKind.Amount, $"{number} {m.Unit.ToUpperInvariant()}");
            case MentionKind.Number when m.Unit.Length == 0 && u[m.Start].IsNumber && m.End - m.Start == 1 && u[m.Start].Written.Length >= ShortestCode && u[m.Start].Written.All(char.IsAsciiDigit):
                return (FactKind.Code, u[m.Start].Written);
            case MentionKind.Number when m.Unit.Length > 2 && m.Number >= 2 && !StopWords.IsGeneral(m.Unit):
                return (FactKind.Quantity, $"{number} {m.Unit}");
            case MentionKind.Date when !m.Relative && m.DayOfMonth == 0 && m.Days.Count > 0:
                return (FactKind.Date, Iso(m.Days[0]));
            case MentionKind.Dates when m.Range is var (from, to) && from.Days.Count > 0 && to.Days.Count > 0 && from.Days[0] <= to.Days[0]:
                return (FactKind.Dates, $"{Iso(from.Days[0])}..{Iso(to.Days[0])}");
            case MentionKind.Time when !m.Weak && m.Times.Count > 0:
                return (FactKind.Time, m.Times[0].ToString("HH:mm", CultureInfo.InvariantCulture));
            default:
                return null;
        }
    }

    // The nearest noun before the value, within its sentence: "my order number is 7731", "the bill came to 412".
    private static string? Thing(Utterance u, Mention m)
    {
        var sentence = u.SentenceOf(m.Start);
        var words = new List<string>();
        for (var i = m.Start - 1; i >= Math.Max(sentence.Start, m.Start - WordsBack); i--)
        {
            var noun = !u[i].IsNumber && u[i].Length > 2 && (!StopWords.IsGeneral(u[i].Stem) || WordClasses.Has("detail", u[i])) && !Questions.QuestionSubject.IsVerb(u[i].Stem) && EnglishWords.Knows(u[i].Norm);
            if (noun)
                words.Insert(0, u[i].Norm);
            else if (words.Count > 0)
                break;
        }

        return words.Count == 0 ? null : string.Join(' ', words.TakeLast(2));
    }

    private Fact Make(FactKind kind, string value, string? thing, string said)
    {
        var pointer = thing is null ? null : Pointer(thing);
        var ask = kind switch
        {
            FactKind.Amount => thing is null ? "what amount was it" : $"how much is the {thing}",
            FactKind.Quantity => $"how many {value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..]}s are there",
            FactKind.Date or FactKind.Dates => thing is null ? "what date was it" : $"when was the {thing}",
            FactKind.Time => thing is null ? "what time was it" : $"what time was the {thing}",
            _ => $"what is your {pointer}",
        };
        var about = kind == FactKind.Quantity ? value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..] : thing;
        return new Fact
        {
            Id = $"told-{_byValue.Count + 1}",
            Kind = kind,
            Value = value,
            Say = [said],
            Label = thing is null || kind == FactKind.Quantity ? $"\"{said}\"" : $"the {thing} ({said})",
            About = about is null ? [] : [about],
            AskedAs = thing is null && kind != FactKind.Quantity ? [] : [ask],
            Tell = [new Line([said])],
        };
    }

    // "Number" alone points at no number in particular: of "order number" the order does.
    private static string Pointer(string thing)
    {
        var words = thing.Split(' ');
        return words is [_, "number" or "id" or "code" or "reference"] ? words[0] : thing;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
