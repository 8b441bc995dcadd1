using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>One thing an author has an answer for, and how like it a question is.</summary>
/// <param name="Id">The fact or topic.</param>
/// <param name="IsFact">A fact of the case; else a topic beside it.</param>
/// <param name="Likeness">About 0 (nothing in common) to 1 (asked in the author's own words).</param>
internal readonly record struct Foreseen(string Id, bool IsFact, double Likeness);

/// <summary>
/// Everything an author has an answer for, found by meaning: how like a question is to the ways in which it may be asked and, a little, to
/// what the caller would say.
/// </summary>
internal sealed class ForeseenAnswers(Scenario scenario)
{
    private const double OfAnswer = 0.4;
    private const double Most = 1.24;
    private const int Remembers = 2000;

    private readonly Lazy<(Foreseen Answer, Direction[] Asked, Direction[] Said)[]> _all = new(() => [.. All(scenario).Select(a => (a.Answer, Directions(a.Asked), Directions(a.Said)))]);
    private readonly Remembered<string, IReadOnlyList<Foreseen>> _ranked = new(Remembers);

    /// <summary>All of them, likest first.</summary>
    public IReadOnlyList<Foreseen> Rank(string question) => _ranked.Get(question, _all, static (q, all) =>
    {
        var direction = Likeness.Directions.Of(q);
        return [.. all.Value.Select(a => a.Answer with { Likeness = (Best(direction, a.Asked) + (OfAnswer * Best(direction, a.Said))) / Most }).OrderByDescending(a => a.Likeness)];
    });

    /// <summary>Every text that is compared with.</summary>
    public static IEnumerable<string> TextsOf(Scenario scenario) => All(scenario).SelectMany(a => a.Asked.Concat(a.Said));

    private static IEnumerable<(Foreseen Answer, IEnumerable<string> Asked, IEnumerable<string> Said)> All(Scenario scenario)
    {
        foreach (var f in scenario.Facts)
            yield return (new Foreseen(f.Id, true, 0), f.AskedAs.Concat(f.About.Where(a => a.Contains(' '))), f.Tell.Concat(f.Withhold.Count > 0 ? f.Hints : []).Select(Text));
        foreach (var t in scenario.Topics)
            yield return (new Foreseen(t.Id, false, 0), t.About, t.Say.Select(Text));
    }

    private static string Text(Line line) => string.Join(' ', line.Fragments);

    private static Direction[] Directions(IEnumerable<string> texts) => [.. texts.Select(Likeness.Directions.Of)];

    private static double Best(Direction question, Direction[] all)
    {
        var best = 0.0;
        foreach (var one in all)
            best = Math.Max(best, question.Likeness(one));
        return best;
    }
}
