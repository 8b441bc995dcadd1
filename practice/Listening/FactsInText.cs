using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>Finds facts of a case in any text, for example in wrap-up notes.</summary>
public static class FactsInText
{
    /// <summary>
    /// The facts in text order: <see cref="FactUse.Restated"/> or <see cref="FactUse.Confirmed"/> with the right value,
    /// <see cref="FactUse.Misheard"/> with a wrong one. Every fact counts as told. Never throws on any text.
    /// </summary>
    /// <param name="scenario">The case.</param>
    /// <param name="text">Untrusted, any length; the first 4,000 characters are read.</param>
    public static IReadOnlyList<HeardFact> Find(Scenario scenario, string text)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var listener = Listener.For(scenario);
        var told = scenario.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        return [.. listener.LookAtNotes(text ?? "", new ListeningContext { CallerJustSaid = [], Told = told }).Facts.Where(f => f.Use != FactUse.Asked)];
    }
}
