using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>
/// The two forms of each scenario for exams: the same facts, rules and difficulty, another opening and another course of chance (order,
/// words). Whoever takes a form meets the same caller as everybody else who takes it.
/// </summary>
/// <remarks>
/// The two openings are the pair of the scenario that is most alike in what makes a call easier or harder from its first second: how the
/// caller writes, which a good agent answers in kind, and how much of the case is told without being asked. Which opening chance would have
/// drawn does not matter: a hurried one beside a talkative one is two different exams.
/// </remarks>
public static class ExamForms
{
    // Another way of writing counts more than any difference in what is told.
    private const double OtherWay = 100;

    /// <summary>The names of the forms.</summary>
    public static IReadOnlyList<string> Names { get; } = ["A", "B"];

    /// <summary>The seed of a form.</summary>
    /// <param name="scenarioId">The scenario.</param>
    /// <param name="form">One of <see cref="Names"/>; case does not matter. Throws <see cref="ArgumentException"/> for another.</param>
    public static ulong SeedOf(string scenarioId, string form)
    {
        ArgumentNullException.ThrowIfNull(scenarioId);
        ArgumentNullException.ThrowIfNull(form);
        var name = form.ToUpperInvariant();
        if (!Names.Contains(name))
            throw new ArgumentException($"There is no form '{form}'. Possible: {string.Join(", ", Names)}.", nameof(form));
        return Chance.SeedOf(scenarioId + "/" + name);
    }

    /// <summary>The places of the two openings among the scenario's, form A first; the same one twice where there is only one.</summary>
    /// <param name="scenario">The scenario.</param>
    public static (int A, int B) OpeningsOf(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        (int A, int B) best = (0, 0);
        var least = double.MaxValue;
        for (var a = 0; a < scenario.Openings.Count; a++)
        {
            for (var b = a + 1; b < scenario.Openings.Count; b++)
            {
                var apart = Apart(scenario, scenario.Openings[a], scenario.Openings[b]);
                if (apart < least)
                    (best, least) = ((a, b), apart);
            }
        }

        return best;
    }

    /// <summary>The place of a form's opening, or null for a form there is not.</summary>
    internal static int? OpeningOf(Scenario scenario, string? form) =>
        string.Equals(form, Names[0], StringComparison.OrdinalIgnoreCase) ? OpeningsOf(scenario).A : string.Equals(form, Names[1], StringComparison.OrdinalIgnoreCase) ? OpeningsOf(scenario).B : null;

    private static double Apart(Scenario scenario, Opening a, Opening b) =>
        (WaysOfWriting.Of(a.Fragments) == WaysOfWriting.Of(b.Fragments) ? 0 : OtherWay)
        + Math.Abs(Told(scenario, a) - Told(scenario, b))
        + Math.Abs(WaysOfWriting.WordsEach(a.Fragments) - WaysOfWriting.WordsEach(b.Fragments));

    private static int Told(Scenario scenario, Opening opening) => opening.Tells.SelectMany(t => t).Sum(id => scenario.Fact(id).Weight);
}
