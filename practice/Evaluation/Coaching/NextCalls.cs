using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Suggests the call to take next: one that trains what was weakest, no great deal harder than the one just taken.</summary>
public static class NextCalls
{
    // Below this the same call again teaches more than another one.
    private const double TooLow = 40;

    // A skill from here on needs no practice of its own; then the next step is a harder call.
    private const double Good = 75;

    /// <summary>The suggestion, or null when there is no other call and this one went well.</summary>
    /// <param name="card">The result of the call just taken.</param>
    /// <param name="taken">The call.</param>
    /// <param name="calls">All calls that can be taken.</param>
    public static NextCall? After(Scorecard card, Scenario taken, IReadOnlyList<Scenario> calls)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(taken);
        ArgumentNullException.ThrowIfNull(calls);
        var weakest = card.Skills.Where(s => s.Points is not null).OrderBy(s => s.Points).FirstOrDefault();
        if (card.Overall is not { } overall || weakest is null || overall < TooLow)
            return calls.Any(c => c.Id == taken.Id) ? new NextCall(taken.Id, taken.Title, NextWords.Again) : null;
        var others = calls.Where(c => c.Id != taken.Id && c.Id != "tutorial").ToList();
        var harder = weakest.Points >= Good;
        var fitting = harder
            ? others.Where(c => c.Difficulty > taken.Difficulty).OrderBy(c => c.Difficulty)
            : others.Where(c => c.Trains.Contains(weakest.Skill) && c.Difficulty <= taken.Difficulty + 1).OrderBy(c => Math.Abs(c.Difficulty - taken.Difficulty));
        var next = fitting.ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();
        return next is not null ? new NextCall(next.Id, next.Title, harder ? NextWords.Harder : NextWords.Trains(weakest.Skill, weakest.Points!.Value))
            : others.OrderByDescending(c => c.Trains.Contains(weakest.Skill)).ThenBy(c => c.Difficulty).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault() is { } any ? new NextCall(any.Id, any.Title, NextWords.Other) : null;
    }
}
