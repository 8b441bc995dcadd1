using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>Reads the signals of one reply from its words and what the other had said. Pure; knows no case.</summary>
public static class SignalReader
{
    // What a reply may give back lies in the last few things the other said.
    internal const int LookBack = 4;

    // Asking is neither giving back nor understanding, even where it begins with what was said.
    private const double AskingIsNoReflection = 0.2;
    private const double AskingIsNoInsight = 0.4;

    private static readonly Tokeniser Plain = new(new TypoMender([]));

    /// <summary>The signals of a reply. Never throws on any text.</summary>
    /// <param name="before">What the other said before, oldest first.</param>
    /// <param name="reply">The reply; the first 4,000 characters are read.</param>
    public static TurnSignals Read(IReadOnlyList<string> before, string reply)
    {
        ArgumentNullException.ThrowIfNull(before);
        var u = Utterance.Of(reply ?? "", Plain);
        var asked = QuestionFinder.Find(u);
        var theirs = before.TakeLast(LookBack).SelectMany(t => Plain.Cut(t ?? "")).Where(t => t.IsNumber || !StopWords.IsGeneral(t.Stem)).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        var statements = Statement.Of(u, asked, theirs);
        var questions = QuestionSignals.Of(u, asked);
        return new TurnSignals
        {
            Reflection = Round(Math.Max(0, Statement.Strongest(statements.Select(s => s.Reflects)) - AskingIsNoReflection * questions.Asks)),
            ComplexReflection = statements.OrderByDescending(s => s.Reflects).FirstOrDefault()?.AddsMeaning ?? false,
            Question = questions.Asks,
            OpenQuestions = questions.Open,
            ClosedQuestions = questions.Closed,
            Informs = Round(statements.Sum(s => s.Informs)),
            Directs = statements.Sum(s => s.Directs),
            Warmth = Round(WarmWords.Warmth(u) + Math.Max(0, WordModel.Emotions.Score(WordFeatures.OfText(u), "care"))),
            Understanding = Round(Math.Max(0, Shared.Understanding(u) + 0.5 * Math.Min(2, Statement.Strongest(statements.Select(s => s.Reflects))) - AskingIsNoInsight * Math.Min(2, questions.Explores))),
            Exploration = Round(questions.Explores),
            SelfDisclosure = Round(Shared.Disclosure(u)),
            Affirms = Round(WarmWords.Affirms(u)),
            Pushes = Pushing.In(u, asked),
            LeavesChoice = LeavingTheChoice.In(u),
            Wishes = Parting.IsIn(u),
            Words = u.Count,
        };
    }

    private static double Round(double value) => Math.Round(value, 4);
}
