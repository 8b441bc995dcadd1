using System.Globalization;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>How a fact stands in notes.</summary>
internal enum NoteState
{
    /// <summary>Not in the notes.</summary>
    Missed,

    /// <summary>There with the right value.</summary>
    Caught,

    /// <summary>There with a wrong value only.</summary>
    Garbled,
}

/// <summary>
/// Checks wrap-up notes fact by fact. Values are found as in a reply. What has no value but words ("he was in all day") is also found by meaning: notes are written in
/// the agent's words, and each piece of them is compared with the ways in which the caller may tell it.
/// </summary>
internal sealed partial class NotesReader
{
    // Chosen on the notes of twelve calls that strangers took: from here on nearly all that was like a fact was there for a reader, below hardly anything.
    private const double SaysIt = 0.7;
    private const int ShortestPiece = 4;
    private const int FiguresOfAValue = 3;

    private readonly IReadOnlyList<HeardFact> _found;
    private readonly IReadOnlyList<(Span Span, string Text, HashSet<string> Words, Lazy<Direction> Direction)> _pieces;

    /// <summary>Reads notes.</summary>
    /// <param name="scenario">The case.</param>
    /// <param name="notes">Untrusted, any length; the first 4,000 characters are read.</param>
    public NotesReader(Scenario scenario, string notes)
    {
        // "Changed from 9 May to 22 April" names two days and no stretch of time.
        var text = Moved().Replace(notes, m => m.Groups[2].Value.TrimEnd(' ').PadLeft(m.Length - 4) + " .  ");
        _found = FactsInText.Find(scenario, text);
        _pieces = [.. Piece().Matches(notes.Length > Tokeniser.ReadAtMost ? notes[..Tokeniser.ReadAtMost] : notes).Where(m => m.Groups[1].Length >= ShortestPiece)
            .Select(m => (new Span(m.Groups[1].Index, m.Groups[1].Length), m.Groups[1].Value, Content(m.Groups[1].Value), new Lazy<Direction>(() => Directions.Of(m.Groups[1].Value))))];
    }

    /// <summary>Whether the fact is caught, missed or garbled, and where; the span is null when missed.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="given">Values of what was done at the desk: a sum that was paid is no wrong sum of something else.</param>
    public (NoteState State, Span? Where) Check(Fact fact, IReadOnlyCollection<decimal>? given = null)
    {
        var mine = _found.Where(f => f.FactId == fact.Id).ToList();
        if (mine.Find(f => f.Use != FactUse.Misheard) is { } right)
            return (NoteState.Caught, right.Span);
        if (fact.Kind == FactKind.Phrase)
            return Meant(fact) is { } piece ? (NoteState.Caught, piece) : (NoteState.Missed, null);

        return mine.Find(f => LooksLikeIt(fact, f) && !(Figure(f.Words) is { } figure && given?.Contains(figure) == true)) is { } wrong ? (NoteState.Garbled, wrong.Span) : (NoteState.Missed, null);
    }

    private static decimal? Figure(string words) => decimal.TryParse(string.Concat(words.Where(c => char.IsAsciiDigit(c) || c == '.')).Trim('.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    // "Gets up at 5" is no wrong hour of something else, and "collects at 9.30" no distance.
    private bool LooksLikeIt(Fact fact, HeardFact found)
    {
        if (fact.Kind is not (FactKind.Time or FactKind.Quantity))
            return true;
        var its = fact.About.Append(fact.Label).Append(fact.Value).SelectMany(Content).ToHashSet(StringComparer.Ordinal);
        return (found.Words.Contains(' ', StringComparison.Ordinal) || found.Words.Count(char.IsLetterOrDigit) >= FiguresOfAValue) && _pieces.Any(p => p.Span.Overlaps(found.Span) && p.Words.Overlaps(its));
    }

    private Span? Meant(Fact fact)
    {
        var told = fact.Tell.Select(t => string.Join(' ', t.Fragments)).Concat(fact.Say).Concat(fact.Also).Append(fact.Value).Distinct(StringComparer.Ordinal).ToList();
        var words = told.SelectMany(Content).ToHashSet(StringComparer.Ordinal);

        // What shares no word with it is hardly ever meant, and working out a meaning takes long.
        var near = _pieces.Where(p => p.Words.Overlaps(words)).ToList();
        if (near.Count == 0)
            return null;
        var directions = told.Select(t => (Text: t, Direction: Directions.Of(t))).ToList();
        var best = near.SelectMany(p => directions.Select(t => (p.Span, p.Text, Told: t.Text, Likeness: p.Direction.Value.Likeness(t.Direction)))).OrderByDescending(p => p.Likeness).FirstOrDefault();

        // "Not in all day" is as like "in all day" as can be.
        return best.Likeness >= SaysIt && Denies().IsMatch(best.Text) == Denies().IsMatch(best.Told) ? best.Span : null;
    }

    private static HashSet<string> Content(string text) =>
        [.. WordOf().Matches(text).Select(m => Stemmer.Stem(m.Value.ToLowerInvariant())).Where(w => !StopWords.IsGrammar(w))];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex WordOf();

    [GeneratedRegex(@"\b(not|no|never|nobody|none|without|cannot)\b|n['’]t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denies();

    [GeneratedRegex(@"\b(moved|changed|shifted|postponed|rebooked|brought forward|put back)\b[^.;\n]{0,20}?\bfrom\b([^.;\n]{3,24}?) to ", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    // What stands between the marks, and between "and" and "but"; a full stop within a figure ends nothing.
    [GeneratedRegex(@"[\s.!?]*(?:(?:and|but|because)\s)?((?:(?!\s(?:and|but|because)\s|[;,:()\n]|[.!?](?:\s|$)).)+)", RegexOptions.IgnoreCase)]
    private static partial Regex Piece();
}
