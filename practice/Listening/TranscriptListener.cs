namespace PracticeCaller.Practice.Listening;

/// <summary>
/// Reads an agent's replies in any transcript, without a scenario: the caller's own words stand for the facts of the case.
/// Everything else is what a call uses.
/// </summary>
public static class TranscriptListener
{
    // What was said longer ago is hardly what the reply answers.
    private const int CallerTurns = 6;

    private static readonly Lazy<Listener> Shared = new(() => new Listener(NoScenario.Instance));

    /// <summary>Reads one reply. Pure; never throws on any text; may be called from several threads.</summary>
    /// <param name="customer">What the customer has said so far, oldest first; the last six are looked at.</param>
    /// <param name="reply">The agent's reply; messages joined by a line feed.</param>
    public static Reading Read(IReadOnlyList<string> customer, string reply)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(reply);
        return Shared.Value.Read(reply, ContextOf(customer));
    }

    /// <summary>What training learns from: each sentence of the reply with its features and what the rules found in it.</summary>
    /// <param name="customer">What the customer has said so far, oldest first.</param>
    /// <param name="reply">The agent's reply.</param>
    public static IReadOnlyList<ObservedSentence> Observe(IReadOnlyList<string> customer, string reply)
    {
        ArgumentNullException.ThrowIfNull(customer);
        ArgumentNullException.ThrowIfNull(reply);
        return Shared.Value.Observe(reply, ContextOf(customer));
    }

    private static ListeningContext ContextOf(IReadOnlyList<string> customer) => new()
    {
        CallerJustSaid = [.. customer.TakeLast(CallerTurns)],
        Told = new HashSet<string>(),
        CallerSentences = [.. customer.SelectMany(SpokenSentences.Of)],
    };
}
