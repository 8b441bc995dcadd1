using System.Text.RegularExpressions;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Which questions of a turn are questions of their own, so that one asked in two halves, a guess at its answer and a mere mention are not counted.</summary>
internal static partial class QuestionsApart
{
    private const int MostOfAGuess = 3;
    private const int LongestAlone = 18;
    private const int JoiningLetters = 8;

    /// <summary>The questions that want something from the caller, each once, in order.</summary>
    public static IReadOnlyList<HeardQuestion> Of(Reading reading)
    {
        var text = reading.Text;
        var wanting = reading.Questions.Where(q => q.About is not (QuestionAbout.Check or QuestionAbout.Permission or QuestionAbout.AnythingElse)).ToList();
        var marks = wanting.Exists(q => MarkOf(text, q) == '?');
        var apart = new List<HeardQuestion>();
        var guessed = false;
        foreach (var q in wanting)
        {
            // Who marks their questions has asked nothing where neither a mark nor a question word is ("I also asked your name"), nor where they exclaim.
            if (marks && MarkOf(text, q) is var mark && mark != '?' && (mark == '!' || !BeginsToAsk().IsMatch(q.Words)))
                continue;
            var guess = apart.Count > 0 && !guessed && IsGuess(q);
            if (!guess && (apart.Count == 0 || !IsSameSentence(text, apart[^1], q) || (Joins().IsMatch(Between(text, apart[^1], q)) && BeginsToAsk().IsMatch(q.Words))))
                apart.Add(q);
            guessed = guess;
        }

        return apart;
    }

    /// <summary>The first of several questions as it was asked, ready to be asked alone; null where it does not stand alone.</summary>
    public static string? First(Reading reading)
    {
        var apart = Of(reading);
        if (apart.Count == 0)
            return null;
        var text = reading.Text;
        var sentence = WholeSentence.Around(text, apart[0].Span);
        var end = apart.Count > 1 && sentence.Overlaps(apart[1].Span) ? apart[1].Span.Start : sentence.End;
        var words = Opening().Replace(Joining().Replace(Words.Short(text[apart[0].Span.Start..Math.Max(apart[0].Span.End, end)]).TrimEnd(' ', ',', ';', ':', '.', '?', '!'), ""), "");
        if (words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length is <= MostOfAGuess or > LongestAlone || !BeginsToAsk().IsMatch(words) || IsPartOfAnother().IsMatch(words) || PointsBack().IsMatch(words))
            return null;
        return char.ToUpperInvariant(words[0]) + words[1..] + "?";
    }

    // The mark its sentence ends with.
    private static char MarkOf(string text, HeardQuestion q)
    {
        for (var i = Math.Max(0, q.Span.End - 1); i < text.Length; i++)
        {
            if (text[i] is '?' or '!' or '\n' || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
                return text[i];
        }

        return '.';
    }

    private static bool IsSameSentence(string text, HeardQuestion a, HeardQuestion b) => b.Span.Start > a.Span.Start && !text[Math.Min(a.Span.Start, text.Length)..Math.Clamp(b.Span.Start, 0, text.Length)].AsSpan().ContainsAny('?', '!', '\n') && WholeSentence.Around(text, a.Span).Overlaps(b.Span);

    // "Who was it? The driver?"
    private static bool IsGuess(HeardQuestion q) => q.TargetId is null && q.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostOfAGuess && !BeginsToAsk().IsMatch(q.Words);

    // The word that joins two questions is read as the last of the first or the first of the second.
    private static string Between(string text, HeardQuestion a, HeardQuestion b) =>
        text[Math.Max(a.Span.Start, Math.Min(a.Span.End, b.Span.Start) - JoiningLetters)..Math.Min(text.Length, b.Span.Start + JoiningLetters)];

    // "How did you tell us, was it by letter?" guesses at its own answer, and is no second question.
    [GeneratedRegex(@"\b(and|also|plus|as well)\b|,\s*(what|which|who|whose|when|where|why|how)\b|,\s*(is|are|was|were|do|does|did|have|has|had|can|could|will|would) (?!(it|that|this|he|she|they)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Joins();

    [GeneratedRegex(@"^\W*((and|also|plus|or|so|then)\W+)*(what|which|who|whose|when|where|why|how|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|at|in|on|for|since|until|from|by|to|with)\b", RegexOptions.IgnoreCase)]
    private static partial Regex BeginsToAsk();

    // "What does it say?" alone says nothing of what.
    [GeneratedRegex(@"\b(it|its|that|this|they|them|there|those|these|one)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PointsBack();

    // Of "do you remember when you put it in the box?".
    [GeneratedRegex(@"^\W*(what|which|when|where|why|how|who|whether|if)\s+(you|he|she|it|they|we|i|the|your|that|this)\b", RegexOptions.IgnoreCase)]
    private static partial Regex IsPartOfAnother();

    [GeneratedRegex(@"[\s,]+(and|also|plus|or)$", RegexOptions.IgnoreCase)]
    private static partial Regex Joining();

    [GeneratedRegex(@"^(and|also|plus|so|but|ok|okay|well)[\s,]+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
