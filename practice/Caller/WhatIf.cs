namespace PracticeCaller.Practice.Caller;

/// <summary>
/// The other future of a call: the same caller, the same chance, the same events before and after, and other words in one turn. Exact, because
/// a call is a fold over its events.
/// </summary>
public static class WhatIf
{
    /// <summary>The events with the trainee's words of one turn replaced; what the trainee said and did afterwards stays as it was.</summary>
    /// <param name="call">The call that was played.</param>
    /// <param name="events">Its events.</param>
    /// <param name="turn">The turn to take again, from 1.</param>
    /// <param name="text">What the trainee says instead.</param>
    /// <exception cref="ArgumentOutOfRangeException">The call has no such turn.</exception>
    public static IReadOnlyList<RecordedEvent> Events(Call call, IReadOnlyList<RecordedEvent> events, int turn, string text)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(events);
        var messages = MessagesOf(call, events, turn);
        // A turn of several messages is taken again as one, at the time of the first.
        return [.. events.Where(e => e.Event is not TraineeSaid said || said.MessageId == messages[0] || !messages.Contains(said.MessageId))
            .Select(e => e.Event is TraineeSaid said && said.MessageId == messages[0] ? e with { Event = said with { Text = text } } : e)];
    }

    /// <summary>The events up to a turn, without it, so that the call can be taken up again there.</summary>
    /// <inheritdoc cref="Events" path="/param"/>
    /// <exception cref="ArgumentOutOfRangeException">The call has no such turn.</exception>
    public static IReadOnlyList<RecordedEvent> Before(Call call, IReadOnlyList<RecordedEvent> events, int turn)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(events);
        var first = MessagesOf(call, events, turn)[0];
        return [.. events.TakeWhile(e => e.Event is not TraineeSaid said || said.MessageId != first)];
    }

    private static IReadOnlyList<string> MessagesOf(Call call, IReadOnlyList<RecordedEvent> events, int turn)
    {
        var turns = call.Replay(events).Turns;
        if (turn < 1 || turn > turns.Count)
            throw new ArgumentOutOfRangeException(nameof(turn), turn, turns.Count == 0 ? "The call has no turns." : $"The call has turns 1 to {turns.Count}.");
        return turns[turn - 1].LineIds;
    }
}
