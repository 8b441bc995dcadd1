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
    // How sure an indirect question is one.
    private const double Indirectly = 0.7;

    // What only looks like a question: an offer of help, a courtesy, a figure of speech.
    private static readonly PatternSet Courtesy = PatternSet.Of("""
        (can|may|could|how) ..2 (i|we) ..2 (help|assist)
        (is|was) there anything else
        who knows|cares
        why not
        you know
        """);

    // Asked without a question: "I'm wondering where you are with that", "say more".
    private static readonly PatternSet Indirect = PatternSet.Of("""
        (i|we) ..4 (wondering|wonder|curious) ..3 (what|where|how|if|whether|why|when|who|about|which)
        (tell|share|say|talk) ..1 (me|us|something|more|a little|a bit) ..2 (more|about|how|what|why)
        say more
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
            // Whoever ends the sentence with a full stop does not ask by its word order ("all of which can be done.").
            var stopped = !marked && EndsInStop(u, question);
            var sure = question.Form switch
            {
                AskForm.Wh => marked ? 1 : stopped ? 0.45 : 0.85,
                AskForm.Inverted => marked ? 1 : stopped ? 0.45 : 0.8,
                AskForm.Request => marked ? 0.95 : 0.7,
                AskForm.Declarative => 0.55,
                AskForm.Elliptic => marked ? 0.75 : 0.4,
                // "Okay, okay." has the form of a tag and asks nothing; "..., right?" wants a nod.
                _ => marked ? 0.35 : 0.1,
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

        if (asks < Indirectly && Indirect.Any(u, 0, u.Count))
            (asks, explores) = (Indirectly, Math.Max(explores, Indirectly));
        if (asks == 0 && u.Sentences.Any(s => s.Asks))
            (asks, explores) = u.Sentences.Any(s => s.Asks && s.End - s.Start > 1) ? (0.5, 0.35) : (0.3, 0);
        return new QuestionSignals(asks, open, closed, explores);
    }

    private static bool EndsInStop(Utterance u, Asked question)
    {
        var last = u.SentenceOf(question.Start).End - 1;
        var behind = u[last].End;
        return behind < u.Text.Length && u.Text[behind] == '.';
    }
}
