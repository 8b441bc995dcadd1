using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// A free phrase given back wrongly: the same matter, but with a word that excludes the right one ("your son" for "my daughter"), with another number, or with the "not"
/// on the wrong side.
/// </summary>
internal static class Contradiction
{
    private const double SameMatter = 0.6;
    private const double SameMatterWithOpposite = 0.3;

    /// <summary>The contradicted phrases of told facts, at most one for a sentence.</summary>
    public static IEnumerable<(FactVocabulary Fact, Comparison Wrong)> Find(Scene scene)
    {
        var phrases = scene.Case.Facts.Where(f => f.Fact.Kind == FactKind.Phrase && scene.Context.Told.Contains(f.Fact.Id)).ToList();
        if (phrases.Count == 0)
            yield break;
        foreach (var sentence in scene.U.Sentences)
        {
            if (sentence.End - sentence.Start < 3 || !Restatement.Is(scene, sentence))
                continue;
            var closest = phrases.Select(f => (Fact: f, Near: Nearness(scene, f, sentence))).Where(p => p.Near >= SameMatterWithOpposite).OrderByDescending(p => p.Near).ToList();
            foreach (var (fact, near) in closest.Where(c => c.Near >= closest[0].Near - 0.1))
            {
                if (Excluded(scene, fact, sentence) is { } other)
                {
                    yield return (fact, other);
                    break;
                }

                if (near >= SameMatter && Denied(scene, fact, sentence) is { } denied)
                {
                    yield return (fact, denied);
                    break;
                }
            }
        }
    }

    // How much of what is said belongs to this fact, words that exclude one another apart.
    private static double Nearness(Scene scene, FactVocabulary fact, Sentence sentence)
    {
        double near = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var token = scene.U[i];
            if (token.IsNumber || StopWords.IsGrammar(token.Stem) || !seen.Add(token.Stem) || !fact.Content.Contains(token.Stem))
                continue;
            near += Math.Max(0.35, scene.Case.Weight(token.Stem)) * (Opposites.Of(token) is null ? 1 : 0.8);
        }

        return near;
    }

    private static Comparison? Excluded(Scene scene, FactVocabulary fact, Sentence sentence)
    {
        var u = scene.U;
        var sides = fact.Sides;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var token = u[i];
            if (token.Negator >= sentence.Start || token.Quoted)
                continue;
            if (Opposites.Of(token) is { } said && sides.ContainsKey(said.Kind) && !fact.Said.Contains(token.Stem) && !sides[said.Kind].Contains(said.Side)
                && !Says(u, sentence, said.Kind, sides[said.Kind]) && !IsYou(token, u, i))
                return new Comparison(false, i, i + 1, token.Written);
            if (PhraseNumbers.Of(token) is { } number && fact.Numbers.Count > 0 && !fact.Numbers.Contains(number) && !Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Any(k => PhraseNumbers.Of(u[k]) is { } n && fact.Numbers.Contains(n)))
                return new Comparison(false, i, Math.Min(sentence.End, i + 1), token.Written);
        }

        return null;
    }

    // "You" speaks to the caller everywhere; only "with you", "on you" says where a thing was.
    private static bool IsYou(Token token, Utterance u, int at) => token.Norm == "you" && !(at > 0 && u[at - 1].Norm is "with" or "on");

    private static bool Says(Utterance u, Sentence sentence, int kind, IReadOnlySet<int> right) =>
        Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Any(i => Opposites.Of(u[i]) is { } side && side.Kind == kind && right.Contains(side.Side));

    private static Comparison? Denied(Scene scene, FactVocabulary fact, Sentence sentence)
    {
        var u = scene.U;
        var said = PhraseMatcher.Denies(u, sentence.Start, sentence.End);
        foreach (var words in fact.ValueWords)
        {
            if (PhraseMatcher.Denies(words) == said || fact.ValueWords.Any(w => PhraseMatcher.Denies(w) == said && PhraseMatcher.Shares(w, u, sentence) >= PhraseMatcher.Shares(words, u, sentence)))
                continue;
            if (PhraseMatcher.Shares(words, u, sentence) >= 0.65)
                return new Comparison(false, sentence.Start, sentence.End, u.SpanOf(sentence.Start, sentence.End).Of(u.Text));
        }

        return null;
    }
}
