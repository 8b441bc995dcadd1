using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>
/// What a question asks for, read with the rest of its message: the sentence it ends ("what do you do when it drops, have you a phone to get by?"),
/// and the remark or question just before it ("Moose socks, I like that. How much were they?").
/// </summary>
/// <param name="case">The case.</param>
/// <param name="u">The message.</param>
/// <param name="all">The questions of the message, in order.</param>
internal sealed class WithWhatStandsBefore(CaseVocabulary @case, Utterance u, IReadOnlyList<Asked> all)
{
    private const int LongestWhole = 24;
    private const int LittleOfItsOwn = 1;
    private const int SaysItAll = 4;
    private const int Shortest = 3;
    private const double OfTheCase = 0.5;
    private const double InOwnWords = 0.87;

    // How much the words before count, for a question that points there and for any other. Of 126 messages of a remark and a question, 83 found
    // an entry that answers with the question alone, 95 so.
    private const double PointsThere = 0.5;
    private const double Follows = 0.2;
    private const double Guessed = 0.5;

    /// <summary>What is foreseen, likest first.</summary>
    public IReadOnlyList<Foreseen> Rank(Asked asked)
    {
        var alone = OfItsSentence(asked, WithoutGuess(asked, @case.Foreseen.Rank(u, asked)));
        var points = Pointing.In(u, asked.Start, asked.End);
        if (points && NamedBefore.All(u, asked))
            return alone;
        if (asked.Form == AskForm.Tag || Top(alone) >= InOwnWords || (!points && OfItsOwn(asked) >= SaysItAll) || Before(asked) is not { } before)
            return alone;
        var both = @case.Foreseen.Rank(TextOf(before.Start, before.End) + before.Mark + " " + FactsMeant.TextOf(u, asked));
        if (before.IsQuestion && OfItsOwn(asked) <= LittleOfItsOwn)
            return Top(both) > Top(alone) ? both : alone;
        // What answers the question before is not asked for twice.
        var answersThat = before.IsQuestion ? @case.Foreseen.Rank(TextOf(before.Start, before.End)).FirstOrDefault() : default;
        var read = Mixed(alone, both, points ? PointsThere : Follows, answersThat);

        // What stands before tells which is meant, and makes nothing less sure.
        var lost = read.Length == 0 ? 0 : Math.Max(0, alone.First(f => f.Id == read[0].Id && f.IsFact == read[0].IsFact).Likeness - read[0].Likeness);
        return lost == 0 ? read : [.. read.Select(f => f with { Likeness = f.Likeness + lost })];
    }

    // What is asked may stand in either half: "which list did you go down, is it one of ours?"
    private IReadOnlyList<Foreseen> WithoutGuess(Asked asked, IReadOnlyList<Foreseen> whole) =>
        asked.GuessAt == asked.End ? whole : Mixed(whole, @case.Foreseen.Rank(TextOf(asked.Start, asked.GuessAt)), Guessed);

    private static Foreseen[] Mixed(IReadOnlyList<Foreseen> one, IReadOnlyList<Foreseen> other, double share, Foreseen leaving = default)
    {
        var others = other.ToDictionary(f => (f.Id, f.IsFact), f => f.Likeness);
        return one.Select(f => f.Id == leaving.Id && f.IsFact == leaving.IsFact ? f : f with { Likeness = ((1 - share) * f.Likeness) + (share * others[(f.Id, f.IsFact)]) }).ToArray().LikestFirst();
    }

    // Of two questions the first is asked by itself.
    private IReadOnlyList<Foreseen> OfItsSentence(Asked asked, IReadOnlyList<Foreseen> alone)
    {
        var sentence = u.SentenceOf(asked.Start);
        if (all.Count > 1 || OfItsOwn(asked) == 0 || sentence.End - sentence.Start <= asked.End - asked.Start || sentence.End - sentence.Start > LongestWhole || asked.Form == AskForm.Tag)
            return alone;
        var whole = @case.Foreseen.Rank(TextOf(sentence.Start, sentence.End));
        return Top(whole) > Top(alone) ? whole : alone;
    }

    private (int Start, int End, bool IsQuestion, string Mark)? Before(Asked asked)
    {
        var here = u[asked.Start].Sentence;
        var question = all.LastOrDefault(a => a.End <= asked.Start && a.Form != AskForm.Tag && here - u[a.Start].Sentence <= 1);
        if (question.End > 0)
            return (question.Start, question.End, true, ",");
        if (here == 0)
            return null;
        var sentence = u.Sentences[here - 1];
        var introduces = OwnName.Find(u) is { } name && name.Start >= sentence.Start && name.Start < sentence.End;

        // "You have every reason to be cross" says nothing of what is asked next.
        return introduces || sentence.End - sentence.Start < Shortest || Top(@case.Foreseen.Rank(TextOf(sentence.Start, sentence.End))) < OfTheCase ? null : (sentence.Start, sentence.End, false, ".");
    }

    private string TextOf(int start, int end) => u.SpanOf(start, end).Of(u.Text);

    private int OfItsOwn(Asked asked) => Enumerable.Range(asked.Start, asked.End - asked.Start).Count(i => !StopWords.IsGrammar(u[i].Stem));

    private static double Top(IReadOnlyList<Foreseen> ranked) => ranked.Count > 0 ? ranked[0].Likeness : 0;
}
