using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>One thing an author has an answer for, and how like it a question is.</summary>
/// <param name="Id">The fact or topic.</param>
/// <param name="IsFact">A fact of the case; else a topic beside it.</param>
/// <param name="Likeness">About 0.2 (nothing in common) to 0.9 (asked in the author's own words).</param>
internal readonly record struct Foreseen(string Id, bool IsFact, double Likeness);

/// <summary>Order among what was found.</summary>
internal static class ForeseenOrder
{
    /// <summary>Puts the likest first, in the array itself.</summary>
    public static Foreseen[] LikestFirst(this Foreseen[] all)
    {
        Array.Sort(Array.ConvertAll(all, f => -f.Likeness), all);
        return all;
    }
}

/// <summary>
/// Everything an author has an answer for, found by meaning: how like a question is to the ways in which it may be asked and, less, to what
/// the caller would say; how many of its rarer words these share, and how many of all words; and whether they answer to its question word.
/// </summary>
/// <param name="scenario">The scenario.</param>
/// <param name="tokeniser">Cuts texts of this scenario into words.</param>
internal sealed class ForeseenAnswers(Scenario scenario, Tokeniser tokeniser)
{
    // Learned from a thousand questions with the entries that answer them (docs/decisions/0013).
    private const double OfAnswer = 0.2;
    private const double OfWords = 0.09;
    private const double OfSameWords = 0.115;
    private const double OfQuestionWord = 0.024;

    // A single wording may be like by chance; three are seldom. But three may each be about another side of it: none counts as much less than the likest.
    private const double OfSeveral = 0.5;
    private const int Several = 3;
    private const double MuchLess = 0.16;

    // Asked in an author's own words, nothing else need be like it.
    private const double OwnWords = 0.97;

    // So that a question in other words, with its right answer, mostly gets a half and more.
    private const double Most = 1.52;
    private const int Remembers = 500;
    private const int Enough = 4;

    // How much an answer gains that is like what the caller has just said, where a question points there; less than this is like anything.
    private const double OfWhatWasSaid = 0.15;
    private const double LikeAnything = 0.3;
    private const double OutOfReach = 0.2;
    private const double StandsOut = 0.12;


    private readonly Lazy<Dictionary<(string, bool), int>> _places = new(() => All(scenario).Select((a, i) => (a.Answer, i)).ToDictionary(x => (x.Answer.Id, x.Answer.IsFact), x => x.i));
    private readonly Lazy<Answerable[]> _all = new(() => [.. All(scenario).Select(a => new Answerable(a.Answer, a.Asked, a.Said, tokeniser))]);
    private readonly SharedWords _sameWords = new([.. All(scenario).Select(a => a.Asked)], tokeniser);
    private readonly Remembered<string, IReadOnlyList<Foreseen>> _ranked = new(Remembers);
    private readonly Remembered<string, double[]> _near = new(Remembers);

    /// <summary>All of them, likest first. Of a question that says nothing alone ("..., have you?") the whole sentence counts.</summary>
    public IReadOnlyList<Foreseen> Rank(Utterance u, Asked asked)
    {
        if (Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => !StopWords.IsGrammar(u[i].Stem)))
            return Rank(FactsMeant.TextOf(u, asked));
        var sentence = u.SentenceOf(asked.Start);
        return Rank(u.SpanOf(sentence.Start, sentence.End).Of(u.Text));
    }

    /// <summary>The same of any text.</summary>
    public IReadOnlyList<Foreseen> Rank(string question) => _ranked.Get(question, this, static (q, self) => self.Sort(q));

    /// <summary>
    /// The same for a question that points back ("who's he?", "is it far?"): what is like the caller's last words comes forward.
    /// </summary>
    /// <param name="ranked">What was found for the question alone.</param>
    /// <param name="justSaid">The caller's messages since the agent last spoke.</param>
    public IReadOnlyList<Foreseen> Near(IReadOnlyList<Foreseen> ranked, IReadOnlyList<string> justSaid)
    {
        if (justSaid.Count == 0)
            return ranked;
        var near = justSaid.Select(line => _near.Get(line, this, static (l, self) => self.LikenessTo(l))).ToList();
        double Gain(Foreseen f)
        {
            var i = _places.Value[(f.Id, f.IsFact)];
            return OfWhatWasSaid * (Math.Max(0, near.Max(n => n[i])) - LikeAnything);
        }

        return ranked.Select(f => f with { Likeness = f.Likeness + Gain(f) }).ToArray().LikestFirst();
    }

    private double[] LikenessTo(string line)
    {
        var direction = Directions.Of(line);
        return [.. _all.Value.Select(a => (Answerable.Best(direction, a.Said) + Answerable.Best(direction, a.Asked)) / 2)];
    }

    /// <summary>Which lines of a topic answer a question most nearly; null when none stands out.</summary>
    public IReadOnlyList<int>? NearestLines(string topic, string question)
    {
        var said = _all.Value[_places.Value[(topic, false)]].Said;
        var direction = Directions.Of(question);
        var likeness = said.Select(s => s.Likeness(direction)).ToList();
        var best = likeness.Max();
        return best < OutOfReach || best - likeness.Min() < StandsOut ? null : [.. Enumerable.Range(0, said.Length).Where(i => best - likeness[i] < StandsOut)];
    }

    /// <summary>Everything that is compared with.</summary>
    public static IReadOnlyList<ForeseenThing> Of(Scenario scenario) => [.. All(scenario).Select(a => new ForeseenThing(a.Asked, a.Said))];

    private IReadOnlyList<Foreseen> Sort(string question)
    {
        var direction = Directions.Of(question);
        var tokens = tokeniser.Cut(question);
        var way = AskedByMeaning.WayOf([.. tokens.Select(t => t.Norm)]);
        var words = Answerable.Words(tokens);
        var rarity = words.ToDictionary(w => w, w => Math.Log(1 + (_all.Value.Length / (1.0 + _all.Value.Count(a => a.AskedWords.Contains(w) || a.SaidWords.Contains(w))))), StringComparer.Ordinal);
        var all = Math.Max(1e-9, rarity.Values.Sum());
        double Share(IReadOnlySet<string> known) => words.Where(known.Contains).Sum(w => rarity[w]) / all;
        double Likeness(Answerable a, double same)
        {
            var (likest, several) = Answerable.Asks(direction, a.Asked);
            several = likest >= OwnWords ? likest : several;
            var ofWay = way.Length == 0 ? 0 : a.Ways.Contains(way) ? OfQuestionWord : -OfQuestionWord;
            return (((1 - OfSeveral) * likest) + (OfSeveral * several) + (OfAnswer * Answerable.Best(direction, a.Said)) + (OfWords * Share(a.AskedWords)) + (OfSameWords * same) + ofWay) / Most;
        }

        var sameWords = _sameWords.Of(tokens);
        return _all.Value.Select((a, i) => a.Answer with { Likeness = Likeness(a, sameWords[i]) }).ToArray().LikestFirst();
    }

    private static IEnumerable<(Foreseen Answer, IReadOnlyList<string> Asked, IReadOnlyList<string> Said)> All(Scenario scenario)
    {
        foreach (var f in scenario.Facts)
            yield return (new Foreseen(f.Id, true, 0), f.AskedAs, [.. f.Tell.Select(Text)]);
        foreach (var t in scenario.Topics)
            yield return (new Foreseen(t.Id, false, 0), t.AskedAs.Count >= Enough ? t.AskedAs : [.. t.About, .. t.AskedAs], [.. t.Say.Select(Text)]);
    }

    private static string Text(Line line) => string.Join(' ', line.Fragments);

    /// <summary>One answer, made ready for comparing.</summary>
    private sealed class Answerable(Foreseen answer, IReadOnlyList<string> asked, IReadOnlyList<string> said, Tokeniser tokeniser)
    {
        public Foreseen Answer { get; } = answer;

        public Direction[] Asked { get; } = [.. asked.Select(Directions.Of)];

        public Direction[] Said { get; } = [.. said.Select(Directions.Of)];

        public HashSet<string> AskedWords { get; } = [.. asked.SelectMany(a => Words(tokeniser.Cut(a)))];

        public HashSet<string> SaidWords { get; } = [.. said.SelectMany(a => Words(tokeniser.Cut(a)))];

        public HashSet<string> Ways { get; } = [.. asked.Select(a => AskedByMeaning.WayOf([.. tokeniser.Cut(a).Select(t => t.Norm)]))];

        public static HashSet<string> Words(IEnumerable<Token> tokens) => [.. tokens.Where(t => !StopWords.IsGrammar(t.Stem)).Select(t => t.Stem)];

        /// <summary>How like the likest of all is, and the mean of the likest few.</summary>
        public static (double Likest, double Several) Asks(Direction question, Direction[] all)
        {
            Span<double> few = stackalloc double[Several];
            few.Fill(double.MinValue);
            foreach (var one in all)
            {
                var likeness = question.Likeness(one);
                for (var i = 0; i < few.Length; i++)
                {
                    if (likeness > few[i])
                        (likeness, few[i]) = (few[i], likeness);
                }
            }

            var count = Math.Min(all.Length, Several);
            double sum = 0;
            foreach (var one in few[..count])
                sum += Math.Max(one, few[0] - MuchLess);
            return count == 0 ? (0, 0) : (Math.Max(0, few[0]), sum / count);
        }

        public static double Best(Direction question, Direction[] all)
        {
            var best = 0.0;
            foreach (var one in all)
                best = Math.Max(best, question.Likeness(one));
            return best;
        }
    }
}
