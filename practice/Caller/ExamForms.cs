namespace PracticeCaller.Practice.Caller;

/// <summary>
/// The two forms of each scenario for exams: the same facts, rules and difficulty, another course of chance (opening, order, words). Whoever
/// takes a form meets the same caller as everybody else who takes it.
/// </summary>
public static class ExamForms
{
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
        var seed = 14695981039346656037UL;
        foreach (var letter in scenarioId + "/" + name)
            seed = (seed ^ letter) * 1099511628211UL;
        return seed;
    }
}
