using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Replies take up what was just said: give it back, or build on its words, in more than a few words and without pushing. The mean over the turns
/// that answer something of three words or more; "mm-hmm" and other fillers neither take up nor pass by, and are left out. Copied text earns nothing.
/// </summary>
internal sealed class TakesUp : ICriterion
{
    // An average classroom reply is at 0; experts call one from about 1 on high.
    private const double LowUptake = -1;
    private const double HighUptake = 1;

    private const int WordsToTakeUp = 3;

    // A filler has fewer words than this.
    private const int WordsOfAReply = 4;

    // In longer turns words of the other return by chance.
    private const double LongTurn = 30;

    // Fewer words than this leave no room to take something up and answer it.
    private const double FullTurn = 12;

    public Skill Skill => Skill.Listening;

    public string Name => "takes-up";

    public string Title => "Takes up what was just said";

    public Judgement Judge(CallView call)
    {
        var answers = call.Turns.Where(IsAnswer).Select(t => (Turn: t, Share: Substance(t, FullTurn))).ToList();
        if (answers.Count == 0)
            return call.Turns.Count == 0 ? Judgement.Of(0, Words.TooLittle(call)) : Judgement.NotObserved(ListeningWords.NothingToTakeUp(call.Name));
        var mean = answers.Average(a => a.Share);
        var best = answers.MaxBy(a => a.Share);
        var worst = answers.MinBy(a => a.Share);
        return Judgement.Of(mean, ListeningWords.TakesUp(mean, call.Name), new[] { (best.Turn, best.Share >= 0.5, true), (worst.Turn, worst.Share < 0.3, false) }.Where(x => x.Item2).Select(x => CallView.Show(x.Turn, x.Item3)));
    }

    /// <summary>True for a turn that answers something of three words or more and is no filler itself.</summary>
    internal static bool IsAnswer(TurnView turn) => turn.AnswersWords >= WordsToTakeUp && turn.Signals.Words >= WordsOfAReply;

    /// <summary>How far a turn takes up what was said with some substance and without pushing, 0 to 1.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="fullTurn">Words from which on length takes nothing away.</param>
    internal static double Substance(TurnView turn, double fullTurn) => Share(turn) * Math.Min(1, turn.Signals.Words / fullTurn) * DoesNotPush.Left(turn);

    /// <summary>How far a turn takes up what was said before it, 0 to 1.</summary>
    internal static double Share(TurnView turn) =>
        turn.Worth * Math.Max(Math.Clamp((turn.Uptake - 0.5 * Math.Log(Math.Max(1, turn.Signals.Words / LongTurn)) - LowUptake) / (HighUptake - LowUptake), 0, 1), Math.Min(1, turn.Signals.Reflection / 1.5));
}
