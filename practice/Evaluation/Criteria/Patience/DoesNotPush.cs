using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Does not push the customer: no orders, warnings, reproaches, no denying what they say. Who is pushed defends what they do, and hears the good
/// words beside it less: other criteria of a conversation's words use <see cref="Left"/>.
/// </summary>
internal sealed class DoesNotPush : ICriterion
{
    // Pushing twice in a turn is all the harm there can be in it.
    private const int Most = 2;

    // A filler has fewer words than this.
    private const int WordsOfAReply = 4;

    public Skill Skill => Skill.Patience;

    public string Name => "no-pushing";

    public string Title => "Does not push the customer";

    public Judgement Judge(CallView call)
    {
        var said = call.Turns.Where(t => t.Signals.Words >= WordsOfAReply).ToList();
        var pushing = said.Where(t => t.Signals.Pushes > 0).ToList();
        var cost = said.Count == 0 ? 0 : said.Average(t => Math.Min(Most, t.Signals.Pushes));
        return call.Without(cost, pushing.Count == 0 ? null : PatienceWords.Pushes(pushing.Count, said.Count, call.Name), PatienceWords.NeverPushed(call.Name),
            pushing.OrderByDescending(t => t.Signals.Pushes).Take(2).Select(t => CallView.Show(t, good: false)));
    }

    /// <summary>What is left of good words in a turn that pushes: half after one push, nothing after two.</summary>
    internal static double Left(TurnView turn) => 1 - Math.Min(Most, turn.Signals.Pushes) / (double)Most;
}
