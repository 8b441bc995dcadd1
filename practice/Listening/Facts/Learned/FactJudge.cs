using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>Judges by weights what rules alone cannot tell: which fact a question means, and whether a claim is true to a fact.</summary>
internal static class FactJudge
{
    // Under what a question surely foreseen has, so that everything else a question may be goes first.
    private const double LeastScore = 0.55;
    private const double MostAdded = 0.25;

    // "Where to, and when": so many facts a question may be about that the rules did not find.
    private const int MostMeant = 2;

    /// <summary>The facts a question asks for, best first: those the rules found that are not surely wrong, and those that weights find.</summary>
    public static IReadOnlyList<(FactVocabulary Fact, double Score)> Asked(CaseVocabulary @case, Message message, Asked asked, IReadOnlyList<(FactVocabulary Fact, double Score)> byRule)
    {
        if (!@case.Learns || FactWeights.BuiltIn is not { } weights || asked.Form == AskForm.Tag || asked.End <= asked.Start || @case.Facts.Count == 0)
            return byRule;
        var rules = @case.Facts.Select(f => new ByRule(byRule.FirstOrDefault(a => a.Fact == f).Score, false, false)).ToList();
        var measures = PairFeatures.Of(@case, message, asked.Start, asked.End, asked, rules);
        var sure = measures.Select(m => weights.Score(FactQuestion.Asked, PairFeatures.WithProducts(m))).ToArray();
        var likely = sure.OrderDescending().Take(MostMeant).Last();
        var meant = new List<(FactVocabulary Fact, double Score)>();
        for (var f = 0; f < measures.Length; f++)
        {
            if (rules[f].Asked > 0 ? sure[f] >= weights.Keep(FactQuestion.Asked) : sure[f] >= Math.Max(likely, weights.From(FactQuestion.Asked)))
                meant.Add((@case.Facts[f], rules[f].Asked > 0 ? rules[f].Asked : LeastScore + (MostAdded * sure[f])));
        }

        return [.. meant.OrderByDescending(m => m.Score)];
    }

    /// <summary>What the rules found in one stretch, for each fact by its position.</summary>
    public static List<ByRule> Rules(Scene scene, FactUnit unit, IReadOnlyList<HeardFact> found)
    {
        var span = scene.U.SpanOf(unit.Start, unit.End);
        bool Here(HeardFact f, string id) => f.FactId == id && f.Span.Start >= span.Start && f.Span.Start < span.End;
        var asked = unit.Asked is { } question ? FactAsking.Match(scene.Case, scene.U, question) : [];
        return [.. scene.Case.Facts.Select(f => new ByRule(
            asked.FirstOrDefault(a => a.Fact == f).Score,
            found.Any(h => Here(h, f.Fact.Id) && h.Use is FactUse.Restated or FactUse.Confirmed),
            found.Any(h => Here(h, f.Fact.Id) && h.Use == FactUse.Misheard)))];
    }

    /// <summary>Goes over what the rules found in each stretch: takes back what is surely not so, and adds what is.</summary>
    public static List<HeardFact> Mend(Scene scene, List<HeardFact> byRule)
    {
        if (!scene.Case.Learns || FactWeights.BuiltIn is not { } weights)
            return byRule;
        var found = new List<HeardFact>(byRule);
        foreach (var unit in FactUnit.All(scene.U, scene.Asked))
            MendUnit(scene, weights, unit, byRule, found);
        return [.. found.OrderBy(f => f.Span.Start)];
    }

    private static void MendUnit(Scene scene, FactWeights weights, FactUnit unit, List<HeardFact> byRule, List<HeardFact> found)
    {
        var u = scene.U;
        var span = u.SpanOf(unit.Start, unit.End);
        var rules = Rules(scene, unit, byRule);
        var measures = PairFeatures.Of(scene.Case, scene.Message, unit.Start, unit.End, unit.Asked, rules);
        var close = ClosenessMeter.Of(scene.Case, u, unit.Start, unit.End);
        (int Fact, double Sure) wrongest = (-1, 0);
        for (var f = 0; f < measures.Length; f++)
        {
            var fact = scene.Case.Facts[f];
            var x = PairFeatures.WithProducts(measures[f]);
            var right = weights.Score(FactQuestion.Right, x);
            var wrong = weights.Score(FactQuestion.Wrong, x);
            bool Here(HeardFact h) => h.FactId == fact.Fact.Id && h.Span.Start >= span.Start && h.Span.Start < span.End;
            if (rules[f].Right && right < weights.Keep(FactQuestion.Right))
                found.RemoveAll(h => Here(h) && h.Use is FactUse.Restated or FactUse.Confirmed);
            if (rules[f].Wrong && wrong < weights.Keep(FactQuestion.Wrong))
                found.RemoveAll(h => Here(h) && h.Use == FactUse.Misheard);
            if (!rules[f].Right && right >= weights.From(FactQuestion.Right) && right > wrong)
            {
                found.RemoveAll(Here);
                found.Add(new HeardFact(fact.Fact.Id, FactFinder.IsChecked(scene, fact, unit.Start, unit.End) ? FactUse.Confirmed : FactUse.Restated, span, span.Of(u.Text), fact.Fact.Value));
            }

            if (!rules[f].Wrong && wrong >= weights.From(FactQuestion.Wrong) && wrong > right && wrong > wrongest.Sure && scene.Context.Told.Contains(fact.Fact.Id))
                wrongest = (f, wrong);
        }

        // What is said wrongly is said of one fact: the one most surely meant.
        if (wrongest.Fact < 0 || found.Any(h => h.Use == FactUse.Misheard && h.Span.Start >= span.Start && h.Span.Start < span.End))
            return;
        var meant = scene.Case.Facts[wrongest.Fact];
        found.RemoveAll(h => h.FactId == meant.Fact.Id && h.Span.Start >= span.Start && h.Span.Start < span.End);
        var (start, end, said) = SaidInstead.Of(scene, meant, unit, close[wrongest.Fact]);
        var where = u.SpanOf(start, end);
        found.Add(new HeardFact(meant.Fact.Id, FactUse.Misheard, where, where.Of(u.Text), said ?? where.Of(u.Text)));
    }
}
