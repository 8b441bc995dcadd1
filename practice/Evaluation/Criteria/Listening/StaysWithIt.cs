using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Stays with what the customer tells: how much, over the whole conversation, is taken up with some substance. Where <see cref="TakesUp"/> asks how
/// well replies answer on average, this asks whether there was enough of it to help; a conversation broken off after a few words has little.
/// </summary>
internal sealed class StaysWithIt : ICriterion
{
    // So many full answers are about two thirds of full marks.
    private const double Plenty = 6;

    // A turn of this many words can both take up and add something.
    private const double FullTurn = 15;

    public Skill Skill => Skill.Listening;

    public string Name => "stays-with-it";

    public string Title => "Stays with what the customer tells";

    public Judgement Judge(CallView call)
    {
        var answers = call.Turns.Where(TakesUp.IsAnswer).Select(t => (Turn: t, Amount: TakesUp.Substance(t, FullTurn))).ToList();
        if (answers.Count == 0)
            return call.Turns.Count == 0 ? Judgement.Of(0, Words.TooLittle(call)) : Judgement.NotObserved(ListeningWords.NothingToTakeUp(call.Name));
        var share = 1 - Math.Exp(-answers.Sum(a => a.Amount) / Plenty);
        return Judgement.Of(share, ListeningWords.StaysWithIt(answers.Count(a => a.Amount >= 0.5), call.Name), answers.Where(a => a.Amount >= 0.5).OrderByDescending(a => a.Amount).Take(2).Select(a => CallView.Show(a.Turn, good: true)));
    }
}
