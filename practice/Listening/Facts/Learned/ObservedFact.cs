namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>A stretch of a reply held against a fact, as training sees it.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="Words">The words of the stretch.</param>
/// <param name="IsQuestion">True for a question or request.</param>
/// <param name="RuleAsked">Score of the rules for the question, 0 for none.</param>
/// <param name="RuleRight">True when the rules hear the value given back.</param>
/// <param name="RuleWrong">True when the rules hear another value.</param>
/// <param name="Question">Measures for whether it is asked for; empty for what is no question.</param>
/// <param name="Claim">Measures for whether it is given back, rightly or wrongly.</param>
public sealed record ObservedFact(string FactId, string Words, bool IsQuestion, double RuleAsked, bool RuleRight, bool RuleWrong, IReadOnlyList<double> Question, IReadOnlyList<double> Claim)
{
    /// <summary>Names of the measures, in their order.</summary>
    public static IReadOnlyList<string> Measures => PairFeatures.AllNames;

    /// <summary>Every stretch and every fact.</summary>
    internal static IReadOnlyList<ObservedFact> All(Scene scene)
    {
        var observed = new List<ObservedFact>();
        var found = FactFinder.ByRule(scene);
        foreach (var unit in FactUnit.All(scene.U, scene.Asked))
        {
            var words = scene.U.SpanOf(unit.Start, unit.End).Of(scene.U.Text);
            var asked = unit.Asked is { } question ? FactAsking.Match(scene.Case, scene.U, question) : [];
            var askedOnly = scene.Case.Facts.Select(f => new ByRule(asked.FirstOrDefault(a => a.Fact == f).Score, false, false)).ToList();
            var q = unit.Asked is null ? null : PairFeatures.Of(scene.Case, scene.Message, unit.Start, unit.End, unit.Asked, askedOnly);
            var rules = FactJudge.Rules(scene, unit, found);
            var c = PairFeatures.Of(scene.Case, scene.Message, unit.Start, unit.End, unit.Asked, rules);
            for (var f = 0; f < rules.Count; f++)
                observed.Add(new ObservedFact(scene.Case.Facts[f].Fact.Id, words, unit.Asked is not null, askedOnly[f].Asked, rules[f].Right, rules[f].Wrong, q is null ? [] : PairFeatures.WithProducts(q[f]), PairFeatures.WithProducts(c[f])));
        }

        return observed;
    }
}
