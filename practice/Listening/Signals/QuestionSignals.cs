using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>What a reply asks.</summary>
/// <param name="Asks">0 to 1: how sure it is that something is asked.</param>
/// <param name="Open">Open questions.</param>
/// <param name="Closed">Closed questions.</param>
/// <param name="Explores">How much is asked about the other.</param>
internal sealed record QuestionSignals(double Asks, int Open, int Closed, double Explores)
{
    // What only looks like a question: an offer of help, a courtesy, a figure of speech.
    private static readonly PatternSet Courtesy = PatternSet.Of("""
        (can|may|could|how) ..2 (i|we) ..2 (help|assist)
        (is|was) there anything else
        who knows|cares
        why not
        you know
        """);

    private static readonly PatternSet AboutYou = PatternSet.Of("""
        you|your|yours|yourself
        ^ what ~be|happened|makes|made|kind|else|about
        ^ why|how come|since when|when did
        (going on|wrong|happened|happening)
        """);

    public static QuestionSignals Of(Utterance u, IReadOnlyList<Asked> asked)
    {
        double asks = 0, explores = 0;
        int open = 0, closed = 0;
        foreach (var question in asked)
        {
            var marked = u.SentenceOf(question.Start).Asks;
            var sure = question.Form switch
            {
                AskForm.Wh => marked ? 1 : 0.85,
                AskForm.Inverted => marked ? 1 : 0.8,
                AskForm.Request => marked ? 0.95 : 0.7,
                AskForm.Declarative => 0.55,
                AskForm.Elliptic => marked ? 0.75 : 0.4,
                _ => 0.3,
            };
            asks = Math.Max(asks, sure);
            if (question.Form == AskForm.Tag)
                continue;
            var free = OpenOrClosed.IsOpen(u, question);
            open += free ? 1 : 0;
            closed += free ? 0 : 1;
            if (Courtesy.Any(u, question.Start, question.End))
                continue;
            var about = AboutYou.Any(u, question.Start, question.End) ? 1 : 0.45;
            explores += (explores > 0 ? 0.3 : 1) * about * sure;
        }

        if (asks == 0 && u.Sentences.Any(s => s.Asks))
            (asks, explores) = (0.5, 0.35);
        return new QuestionSignals(asks, open, closed, explores);
    }
}
