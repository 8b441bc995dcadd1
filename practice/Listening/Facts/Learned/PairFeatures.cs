using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>What the rules found of one fact in a stretch of text.</summary>
/// <param name="Asked">Score of the question, 0 for none.</param>
/// <param name="Right">True when its value is given back.</param>
/// <param name="Wrong">True when another value is given.</param>
internal readonly record struct ByRule(double Asked, bool Right, bool Wrong);

/// <summary>Measures of how a stretch of a reply and a fact go together; what a sum of weights judges by.</summary>
internal static class PairFeatures
{
    private static readonly PatternSet Echo = PatternSet.Of("""
        you ..1 said|told|mentioned|wrote|say|explained|gave
        i|we ..1 (understand|see|gather|take|noted|hear|get|got) 
        i|we have ..1 (noted|written|put|got|that|down)
        so you|it|your|the|that|they|he|she|nobody
        """);

    /// <summary>Names of the measures, in the order of their numbers.</summary>
    public static readonly string[] Names =
    [
        "topic", "topic-most", "topic-ahead", "value", "value-most", "value-ahead", "either", "either-ahead", "tell", "asked", "asked-ahead", "wording-near", "wording-same", "strange", "slot", "about", "about-ahead",
        "opposed", "sibling", "denies", "denies-otherwise", "number", "strange-name", "strange-place",
        "wh", "inverted", "request", "elliptic", "declarative", "tag", "mark", "statement", "claim", "own", "caller", "agent", "offer", "echo", "short", "long", "way-fits", "way-misfits",
        "rule-asked", "rule-asked-any", "rule-asked-other", "rule-right", "rule-wrong", "raw-right", "raw-wrong", "raw-near", "raw-bare", "contradiction", "explained-by-other", "only-of-kind",
        "kind-phrase", "kind-name", "kind-code", "kind-amount", "kind-quantity", "kind-day", "kind-time",
    ];

    private static readonly string[] OfTheForm = ["claim", "own", "caller", "mark", "wh", "inverted", "statement", "echo", "explained-by-other", "offer", "elliptic", "declarative"];

    private static readonly string[] OfTheFact =
    [
        "topic", "topic-ahead", "value", "value-ahead", "either", "either-ahead", "asked", "wording-near", "wording-same", "strange", "slot", "about", "about-ahead", "opposed", "sibling", "denies", "denies-otherwise",
        "strange-name", "raw-wrong", "raw-right", "raw-near", "contradiction", "rule-wrong", "rule-right", "rule-asked",
    ];

    /// <summary>The names with those of the products: what a claim says of a fact and what a question says of it are weighed each on its own.</summary>
    public static readonly string[] AllNames = [.. Names, .. OfTheForm.SelectMany(_ => OfTheFact, (a, b) => $"{a}*{b}")];

    private static readonly Dictionary<string, int> At = Names.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i, StringComparer.Ordinal);

    private static readonly int[] FormAt = [.. OfTheForm.Select(n => At[n])];

    private static readonly int[] FactAt = [.. OfTheFact.Select(n => At[n])];

    /// <summary>The measures of every fact of the case, by its position.</summary>
    public static double[][] Of(CaseVocabulary @case, Message message, int start, int end, Asked? asked, IReadOnlyList<ByRule> rules)
    {
        var u = message.Utterance;
        var facts = @case.Facts;
        var close = ClosenessMeter.Of(@case, u, start, end);
        var about = facts.Select(f => About(@case, f, u, start, end)).ToArray();
        var all = new double[facts.Count][];
        var common = new double[Names.Length];
        Form(common, message, start, end, asked);
        var way = AskedByMeaning.WayOf(u, start, end);
        for (var f = 0; f < facts.Count; f++)
        {
            var x = (double[])common.Clone();
            all[f] = x;
            void Set(string name, double value) => x[At[name]] = value;
            var c = close[f];
            Set("topic", c.Topic);
            Set("topic-most", c.TopicMost);
            Set("topic-ahead", c.Topic - MostOther(close, f, static o => o.Topic));
            Set("value", c.Value);
            Set("value-most", c.ValueMost);
            Set("value-ahead", c.Value - MostOther(close, f, static o => o.Value));
            Set("either", c.Either);
            Set("either-ahead", c.Either - MostOther(close, f, static o => o.Either));
            Set("tell", c.Tell);
            Set("asked", c.Asked);
            Set("asked-ahead", c.Asked - MostOther(close, f, static o => o.Asked));
            Set("wording-near", c.WordingNear);
            Set("wording-same", c.WordingSame);
            Set("strange", c.Strange);
            Set("slot", c.Slot);
            Set("about", about[f]);
            double most = 0;
            for (var k = 0; k < about.Length; k++)
                most = k == f ? most : Math.Max(most, about[k]);
            Set("about-ahead", about[f] - most);
            Words(x, facts[f], u, start, end);
            if (way.Length > 0)
            {
                var fits = AskedByMeaning.Fits(facts[f], way);
                Set("way-fits", fits ? 1 : 0);
                Set("way-misfits", fits ? 0 : 1);
            }

            Rules(x, @case, message, facts[f], f, start, end, rules);
        }

        return all;
    }

    /// <summary>The measures with their products, in the order of <see cref="AllNames"/>.</summary>
    public static double[] WithProducts(IReadOnlyList<double> measures)
    {
        var all = new double[AllNames.Length];
        for (var i = 0; i < Names.Length; i++)
            all[i] = measures[i];
        var at = Names.Length;
        foreach (var a in FormAt)
        {
            foreach (var b in FactAt)
                all[at++] = measures[a] * measures[b];
        }

        return all;
    }

    private static void Form(double[] x, Message message, int start, int end, Asked? asked)
    {
        var u = message.Utterance;
        var sentence = u.SentenceOf(start);
        void Set(string name, bool value) => x[At[name]] = value ? 1 : 0;
        Set("wh", asked?.Form == AskForm.Wh);
        Set("inverted", asked?.Form == AskForm.Inverted);
        Set("request", asked?.Form == AskForm.Request);
        Set("elliptic", asked?.Form == AskForm.Elliptic);
        Set("declarative", asked?.Form == AskForm.Declarative);
        Set("tag", message.Asked.Any(a => a.Form == AskForm.Tag && a.Start >= sentence.Start && a.Start < sentence.End));
        Set("mark", sentence.Asks);
        Set("statement", asked is null);
        var claim = message.Claims.FirstOrDefault(c => c.Start < end && c.End > start);
        Set("claim", claim.End > 0 && !claim.Own);
        Set("own", claim.Own);
        Set("caller", Claims.OfTheCaller(u, start, end));
        var agent = false;
        var content = 0;
        for (var i = start; i < end; i++)
        {
            agent |= u[i].Norm is "i" or "we" or "my" or "our" or "us" or "me";
            content += FactSpace.IsContent(u[i]) ? 1 : 0;
        }

        Set("agent", agent);
        var span = u.SpanOf(start, end);
        Set("offer", message.Offers.Any(o => o.Span.Start < span.End && o.Span.End > span.Start));
        Set("echo", Echo.Any(u, start, end));
        x[At["short"]] = 1.0 / Math.Max(1, content);
        x[At["long"]] = Math.Min(1, content / 10.0);
    }

    private static void Words(double[] x, FactVocabulary fact, Utterance u, int start, int end)
    {
        var opposed = false;
        var sibling = false;
        var denial = false;
        var name = false;
        var place = false;
        for (var i = start; i < end; i++)
        {
            denial |= PhraseMatcher.IsDenial(u[i]);
            x[At["number"]] += u[i].IsNumber || u[i].Cardinal >= 2 ? 0.5 : 0;
            if (fact.Vocabulary.Contains(u[i].Stem))
                continue;
            var capital = u[i].Capital && !u[i].AllCaps && i > u.SentenceOf(i).Start && !u[i].IsNumber && u[i].Length > 2;
            name |= FirstNames.Knows(u[i].Written) || (capital && !WordClasses.Has("month", u[i]) && !WordClasses.Has("weekday", u[i]));
            place |= WordKinds.FieldOf(u[i].Written) == NounField.Location && !EnglishWords.Knows(u[i].Written);
            foreach (var words in fact.ValueWords)
            {
                foreach (var word in PhraseMatcher.Content(words))
                {
                    if (!opposed && Meaning.Opposed(word, u[i]) && PhraseMatcher.Where(word, u, start, end) < 0)
                        opposed = true;
                    if (!sibling && Meaning.Siblings(word, u[i]) && PhraseMatcher.Where(word, u, start, end) < 0)
                        sibling = true;
                }
            }
        }

        x[At["opposed"]] = opposed ? 1 : 0;
        x[At["sibling"]] = sibling ? 1 : 0;
        x[At["denies"]] = denial ? 1 : 0;
        x[At["denies-otherwise"]] = fact.ValueWords.Count > 0 && fact.Fact.Kind == FactKind.Phrase && denial != PhraseMatcher.Denies(fact.ValueWords[0]) ? 1 : 0;
        x[At["strange-name"]] = name ? 1 : 0;
        x[At["strange-place"]] = place ? 1 : 0;
        x[At["number"]] = Math.Min(1, x[At["number"]]);
    }

    private static void Rules(double[] x, CaseVocabulary @case, Message message, FactVocabulary fact, int f, int start, int end, IReadOnlyList<ByRule> rules)
    {
        void Set(string name, double value) => x[At[name]] = value;
        Set("rule-asked", rules[f].Asked);
        Set("rule-asked-any", rules[f].Asked > 0 ? 1 : 0);
        double other = 0;
        for (var k = 0; k < rules.Count; k++)
            other = k == f ? other : Math.Max(other, rules[k].Asked);
        Set("rule-asked-other", other);
        Set("rule-right", rules[f].Right ? 1 : 0);
        Set("rule-wrong", rules[f].Wrong ? 1 : 0);
        foreach (var value in message.Values[fact.Fact.Id])
        {
            if (value.Start >= end || value.End <= start)
                continue;
            x[At["raw-right"]] = value.Right ? 1 : x[At["raw-right"]];
            if (value.Right)
                continue;
            Set("raw-wrong", 1);
            x[At["raw-near"]] = value.Near ? 1 : x[At["raw-near"]];
            x[At["raw-bare"]] = value.Bare ? 1 : x[At["raw-bare"]];
        }

        foreach (var c in message.Contradictions)
        {
            if (c.Fact == fact && c.Start < end && c.End > start)
                x[At["contradiction"]] = Math.Max(x[At["contradiction"]], Math.Min(1.5, c.Fit));
        }

        Set("explained-by-other", Enumerable.Range(0, rules.Count).Any(k => k != f && (rules[k].Right || rules[k].Wrong)) ? 1 : 0);
        Set("only-of-kind", @case.Facts.Count(o => o.Fact.Kind == fact.Fact.Kind) == 1 ? 1 : 0);
        Set("kind-" + fact.Fact.Kind switch
        {
            FactKind.Phrase => "phrase",
            FactKind.Name => "name",
            FactKind.Code => "code",
            FactKind.Amount => "amount",
            FactKind.Quantity => "quantity",
            FactKind.Time => "time",
            _ => "day",
        }, 1);
    }

    private static double About(CaseVocabulary @case, FactVocabulary fact, Utterance u, int start, int end)
    {
        double best = 0;
        foreach (var about in fact.About)
        {
            var there = true;
            double weight = 0;
            foreach (var stem in about)
            {
                if (about.Length > 1 && StopWords.IsGrammar(stem))
                    continue;
                there &= Has(u, start, end, stem);
                weight = Math.Max(weight, @case.Weight(stem));
            }

            if (there)
                best = Math.Max(best, weight);
        }

        return best;
    }

    private static bool Has(Utterance u, int start, int end, string stem)
    {
        for (var i = start; i < end; i++)
        {
            if (u[i].Stem == stem)
                return true;
        }

        return false;
    }

    private static double MostOther(Closeness[] close, int f, Func<Closeness, double> measure)
    {
        double most = 0;
        for (var k = 0; k < close.Length; k++)
            most = k == f ? most : Math.Max(most, measure(close[k]));
        return most;
    }
}
