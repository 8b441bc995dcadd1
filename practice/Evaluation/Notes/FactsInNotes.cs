using System.Globalization;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>A fact met in the notes.</summary>
/// <param name="FactId">Which.</param>
/// <param name="Right">False when its value is wrong.</param>
/// <param name="Words">The words in the notes.</param>
internal sealed record NotedFact(string FactId, bool Right, string Words);

/// <summary>
/// Finds facts in notes by their wordings. Stands in until the listener's own matcher is there.
/// </summary>
internal static class FactsInNotes
{
    public static IReadOnlyList<NotedFact> Find(Scenario scenario, string text) =>
        [.. scenario.Facts.Select(f => Look(f, text)).OfType<NotedFact>()];

    private static NotedFact? Look(Fact fact, string text)
    {
        var tokens = Echo.Tokens(text);
        var flat = $" {string.Join(' ', tokens)} ";
        foreach (var wording in Wordings(fact))
        {
            var wanted = string.Join(' ', Echo.Tokens(wording));
            if (wanted.Length > 0 && flat.Contains($" {wanted} ", StringComparison.Ordinal))
                return new NotedFact(fact.Id, true, wording);
        }

        return fact.Kind == FactKind.Code && string.Concat(tokens).Contains(string.Concat(Echo.Tokens(fact.Value)), StringComparison.Ordinal) ? new NotedFact(fact.Id, true, fact.Value) : null;
    }

    private static IEnumerable<string> Wordings(Fact fact)
    {
        yield return fact.Value;
        foreach (var wording in fact.Also.Concat(fact.Say))
            yield return wording;
        var number = fact.Value.Split(' ')[0];
        if (fact.Kind is FactKind.Amount or FactKind.Quantity && decimal.TryParse(number, CultureInfo.InvariantCulture, out _))
            yield return number;
        if (fact.Kind == FactKind.Date && DateOnly.TryParseExact(fact.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            yield return day.ToString("d MMMM", CultureInfo.InvariantCulture);
            yield return day.ToString("MMMM d", CultureInfo.InvariantCulture);
        }
    }
}
