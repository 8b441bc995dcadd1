using System.Text;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>A place where a reply says something else than a fact that is told in free words.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Start">First token of what is said instead.</param>
/// <param name="End">Token after it.</param>
/// <param name="Fit">How well the rest of the claim fits the fact, 0 to about 2; the best fact takes the word.</param>
/// <param name="Beats">True when it counts even where another wording of the fact is given back.</param>
internal sealed record Contradiction(FactVocabulary Fact, int Start, int End, double Fit, bool Beats);

/// <summary>
/// Finds what a reply says that cannot be true together with a phrase or name the caller told: an opposite ("it was on" for "it was off"), another
/// member of a closed set ("your son" for "my daughter"), another number, another filler of the same place ("with friends" for "with clients"), or
/// the same thing denied.
/// </summary>
internal static class Contradictions
{
    private const double LeastFit = 0.3;
    private const double LeastFlip = 0.66;
    private const int DenialReach = 4;
    private const int Reach = 9;

    /// <summary>All of them, whatever has been told.</summary>
    public static IReadOnlyList<Contradiction> In(CaseVocabulary @case, Utterance u, IReadOnlyList<Claim> claims, IReadOnlyDictionary<string, IReadOnlyList<Comparison>> values)
    {
        var found = new List<Contradiction>();
        foreach (var claim in claims.Where(c => !c.Own))
        {
            var explained = Explained(@case, values, claim);
            var sentence = u[claim.Start].Sentence;
            var from = u.Sentences[sentence].Start;
            foreach (var c in u.LooksOf(sentence).Get(@case, DetailOf(u, claim, explained, from), (Case: @case, Utterance: u, Claim: claim, Explained: explained, From: from), static s => InClaim(s.Case, s.Utterance, s.Claim, s.Explained, s.From)))
                found.Add(c with { Start = c.Start + from, End = c.End + from });
        }

        return found;
    }

    // Counted from the first token of the sentence.
    private static List<Contradiction> InClaim(CaseVocabulary @case, Utterance u, Claim claim, Dictionary<int, HashSet<string>> explained, int from)
    {
        var found = new List<Contradiction>();
        var phrases = NounPhrases.In(u, claim.Start, claim.End).ToList();
        foreach (var fact in @case.Facts.Where(f => f.Fact.Kind is FactKind.Phrase or FactKind.Name))
        {
            if (Best(@case, fact, u, claim, phrases, explained) is { } c)
                found.Add(c with { Start = c.Start - from, End = c.End - from });
        }

        return found;
    }

    // What the finds depend on beside the tokens of the sentence: where in it the claim stands, what is explained, and the words that touch it.
    private static string DetailOf(Utterance u, Claim claim, Dictionary<int, HashSet<string>> explained, int from)
    {
        var detail = new StringBuilder().Append(claim.Start - from).Append('-').Append(claim.End - from);
        if (claim.Start == from && from > 0 && NounPhrases.IsPronoun(u[from - 1].Norm))
            detail.Append('<');
        if (claim.End < u.Count && (NounPhrases.IsPronoun(u[claim.End].Norm) || u[claim.End].Norm == "one"))
            detail.Append('>').Append(u[claim.End].Norm);
        foreach (var (at, by) in explained.Where(e => e.Key >= claim.Start && e.Key < claim.End).OrderBy(e => e.Key))
        {
            detail.Append(' ').Append(at - from);
            foreach (var id in by.Order(StringComparer.Ordinal))
                detail.Append(':').Append(id);
        }

        return detail.ToString();
    }

    // A word that gives another fact back is no slip of this one.
    private static Dictionary<int, HashSet<string>> Explained(CaseVocabulary @case, IReadOnlyDictionary<string, IReadOnlyList<Comparison>> values, Claim claim)
    {
        var explained = new Dictionary<int, HashSet<string>>();
        foreach (var fact in @case.Facts)
        {
            if (values[fact.Fact.Id].Count == 0)
                continue;
            foreach (var right in values[fact.Fact.Id].Where(c => c.Right && c.Start < claim.End && c.End > claim.Start))
            {
                for (var i = right.Start; i < right.End; i++)
                    (explained.TryGetValue(i, out var by) ? by : explained[i] = new HashSet<string>(StringComparer.Ordinal)).Add(fact.Fact.Id);
            }
        }

        return explained;
    }

    private static Contradiction? Best(CaseVocabulary @case, FactVocabulary fact, Utterance u, Claim claim, List<NounPhrase> phrases, Dictionary<int, HashSet<string>> explained)
    {
        Contradiction? best = null;
        void Keep(Contradiction? other)
        {
            if (other is not null && (best is null || other.Fit > best.Fit))
                best = other;
        }

        var spoken = Spoken(@case, fact, u, claim);
        if (fact.Fact.Kind == FactKind.Name)
            Keep(OtherPerson(@case, fact, u, claim, explained));
        foreach (var words in fact.ValueWords)
        {
            var content = PhraseMatcher.Content(words);
            if (content.Length == 0)
                continue;
            var at = content.Select(w => PhraseMatcher.Where(w, u, claim.Start, claim.End)).ToArray();
            var present = at.Count(i => i >= 0);
            for (var k = 0; k < content.Length; k++)
            {
                if (at[k] < 0)
                    Keep(Opposite(@case, fact, u, claim, explained, words, content, at, k, spoken));
            }

            if (fact.Fact.Kind == FactKind.Phrase)
            {
                Keep(Flip(u, claim, fact, words, content, at, present, spoken));
                Keep(OtherFiller(fact, u, claim, phrases, explained, words, at, content, present));
                Keep(OtherWay(u, claim, fact, words, at, content, present));
                Keep(OtherDoer(fact, u, phrases, explained, at, content, present));
            }
        }

        return best;
    }

    // "Your son made the booking", "nobody else is an admin", "under your own name" where somebody was named.
    private static Contradiction? OtherPerson(CaseVocabulary @case, FactVocabulary fact, Utterance u, Claim claim, Dictionary<int, HashSet<string>> explained)
    {
        if (!Acts.FirstNames.Knows(fact.ValueWords[0][0].Written))
            return null;
        for (var i = claim.Start; i < claim.End; i++)
        {
            var own = u[i].Norm == "own" && i > claim.Start && u[i - 1].Norm == "your" && i + 1 < claim.End && u[i + 1].Norm is "name" or "number";
            var relation = ClosedClasses.IsRelation(u[i].Stem) && i > claim.Start && u[i - 1].Norm is "your" or "a" && !fact.Told.Contains(u[i].Stem) && !fact.Vocabulary.Contains(u[i].Stem);
            if (!(own || relation || IsNobody(u, i)) || explained.ContainsKey(i) || u[i].Negator >= claim.Start)
                continue;
            var spoken = Spoken(@case, fact, u, claim, i);
            if (spoken >= 0.45)
                return new Contradiction(fact, own ? i - 1 : i, own ? i + 2 : i + 1, 0.5 + (0.6 * spoken), Beats: false);
        }

        return null;
    }

    // How much of what points at the fact is in the claim.
    private static double Spoken(CaseVocabulary @case, FactVocabulary fact, Utterance u, Claim claim, int without = -1)
    {
        double best = 0;
        foreach (var about in fact.About)
        {
            if (about.All(s => StopWords.IsGrammar(s) || Has(u, claim, s, without)) && about.Any(s => !StopWords.IsGrammar(s)))
                best = Math.Max(best, about.Where(s => !StopWords.IsGrammar(s)).Max(@case.Weight));
        }

        return best;
    }

    private static bool Has(Utterance u, Claim claim, string stem, int without)
    {
        for (var i = claim.Start; i < claim.End; i++)
        {
            if (i != without && u[i].Stem == stem)
                return true;
        }

        return false;
    }

    private static Contradiction? Opposite(CaseVocabulary @case, FactVocabulary fact, Utterance u, Claim claim, Dictionary<int, HashSet<string>> explained, Token[] words, Token[] content, int[] at, int missing, double spoken)
    {
        var word = content[missing];
        var number = PhraseNumbers.Of(word);
        for (var i = claim.Start; i < claim.End; i++)
        {
            if (u[i].Quoted || (explained.TryGetValue(i, out var by) && !by.Contains(fact.Fact.Id)) || fact.Vocabulary.Contains(u[i].Stem) || u[i].Negator >= claim.Start)
                continue;
            var opposed = number is not null ? OtherNumber(u, i, number, claim.End, content) : Meaning.Opposed(word, u[i]);
            var sibling = !opposed && number is null && Meaning.Siblings(word, u[i]) && WordKinds.IsNoun(u[i].Norm);
            if (!opposed && !sibling)
                continue;
            var near = at.Count(k => k >= 0 && Math.Abs(k - i) <= Reach);
            if (spoken > 0 && fact.About.Any(a => a.Contains(u[i].Stem)))
                spoken = Spoken(@case, fact, u, claim, i);
            var fit = ((near + (opposed ? 0.6 : 0.2)) / content.Length) + (0.6 * spoken);

            // Nothing else of the fact is said: only its own subject can show that it is meant.
            if (near == 0 && (spoken < 0.45 || number is not null) && !(Meaning.InOneSet(word, u[i]) && ((fact.Fact.Kind == FactKind.Name && content.Length == 1 && Claims.OfTheCaller(u, claim.Start, claim.End)) || SamePlace(words, word, u, i, claim))))
                continue;
            if (fit >= LeastFit + (sibling ? 0.25 : 0))
                return new Contradiction(fact, i, i + 1, fit, Beats: false);
        }

        return null;
    }

    // "Here for a funeral", "there for a wedding".
    private static bool SamePlace(Token[] words, Token word, Utterance u, int at, Claim claim)
    {
        static int? Before(IReadOnlyList<Token> tokens, int i, int from) => i - 1 >= from && tokens[i - 1].Norm is "a" or "an" or "the" or "my" or "your" && i - 2 >= from ? Places.Of(tokens[i - 2].Norm) : i - 1 >= from ? Places.Of(tokens[i - 1].Norm) : null;
        return Before(words, Array.IndexOf(words, word), 0) is { } place && Before(u.Tokens, at, claim.Start) == place && Claims.OfTheCaller(u, claim.Start, claim.End);
    }

    private static bool OtherNumber(Utterance u, int at, string number, int end, Token[] content) =>
        (PhraseNumbers.Of(u[at]) is { } said && said != number && u[at].Glue is not (':' or '/'))
        || (u[at].Norm is "one" or "1" or "single" && at + 1 < end && content.Any(c => Meaning.Same(c, u[at + 1])));

    private static bool IsNobody(Utterance u, int at) => u[at].Norm is "nobody" or "noone" || (u[at].Norm == "no" && at + 1 < u.Count && u[at + 1].Norm == "one");

    // "You did get a text" for "no text came", "you haven't restarted it" for "restarted everything".
    private static Contradiction? Flip(Utterance u, Claim claim, FactVocabulary fact, Token[] words, Token[] content, int[] at, int present, double spoken)
    {
        if (present == 0 || (content.Length > 2 && present < 2))
            return null;
        var said = present / (double)content.Length;

        // "The cache you haven't touched": of a thing and a deed the thing is enough where the deed is denied.
        var deedDenied = content.Length == 2 && present == 1 && spoken > 0 && WordKinds.IsVerb(content[at[0] < 0 ? 0 : 1].Norm);
        if (said < LeastFlip && !deedDenied)
            return null;
        var (first, last) = (at.Where(i => i >= 0).Min(), at.Where(i => i >= 0).Max());
        if (Enumerable.Range(claim.Start, claim.End - claim.Start).Any(i => u[i].Norm is "hard" or "difficult" or "trouble" or "struggle" or "struggling"))
            return null;
        var denial = Denial(fact, u, claim, first, last);
        var denied = Array.FindIndex(words, PhraseMatcher.IsDenial);
        if ((denied >= 0) == (denial >= 0))
            return null;

        // What the wording denies must be what is said: "you promised" leaves "it would not happen again" alone.
        if (denied >= 0 && (said < 0.99 && spoken < 0.5 || !words.Skip(denied + 1).Take(DenialReach).Any(w => Array.FindIndex(content, c => c.Stem == w.Stem) is >= 0 and var k && at[k] >= 0)))
            return null;
        var start = denial >= 0 ? Math.Min(denial, first) : first;
        var end = denial >= 0 ? Math.Max(denial, last) + 1 : last + 1;
        return new Contradiction(fact, start, end, said + (0.6 * spoken), Beats: said > 0.99 && content.Length > 2);
    }

    // "You lost your passport", "you forgot to restart it".
    private static readonly HashSet<string> Undone = new("lost stolen forgot forgotten missing failed unable refused".Split(' '), StringComparer.Ordinal);

    private static int Denial(FactVocabulary fact, Utterance u, Claim claim, int first, int last)
    {
        for (var i = claim.Start; i < claim.End; i++)
        {
            if ((PhraseMatcher.IsDenial(u[i]) || (Undone.Contains(u[i].Norm) && !fact.Vocabulary.Contains(u[i].Stem))) && (u[i].Clause == u[first].Clause || u[i].Clause == u[last].Clause) && !(u[i].Norm is "no" && i + 1 < claim.End && u[i + 1].Norm is "longer" or "wonder" or "doubt") && !LacksAnother(fact, u, claim, i, last) && !(u[i].Norm == "nothing" && i > claim.Start && u[i - 1].Norm == "for"))
                return i;
        }

        return -1;
    }

    // "An hour late and then no stairs": behind the fact something else is missing.
    private static bool LacksAnother(FactVocabulary fact, Utterance u, Claim claim, int no, int last) =>
        u[no].Norm == "no" && no > last && no + 1 < claim.End && !StopWords.IsGrammar(u[no + 1].Stem) && Enumerable.Range(no + 1, claim.End - no - 1).All(i => !fact.Vocabulary.Contains(u[i].Stem));

    // "With friends" where it was "with clients", "in your pocket" where it was "in the hotel room".
    private static Contradiction? OtherFiller(FactVocabulary fact, Utterance u, Claim claim, List<NounPhrase> phrases, Dictionary<int, HashSet<string>> explained, Token[] words, int[] at, Token[] content, int present)
    {
        if (present == 0)
            return null;
        for (var w = 0; w + 1 < words.Length; w++)
        {
            if (Places.Of(words[w].Norm) is not { } place)
                continue;
            var filler = Filler(words, w + 1);
            if (filler.Count == 0 || filler.Any(f => PhraseMatcher.Where(f, u, claim.Start, claim.End) >= 0))
                continue;
            foreach (var phrase in phrases)
            {
                var before = phrase.Determiner is null ? phrase.Start - 1 : phrase.Start - 2;
                if (before < claim.Start || Places.Of(u[before].Norm) != place)
                    continue;
                var head = phrase.End - 1;
                if (Enumerable.Range(phrase.Start, phrase.End - phrase.Start).Any(i => fact.Vocabulary.Contains(u[i].Stem) || explained.ContainsKey(i) || u[i].Negator >= claim.Start) || StopWords.IsGeneral(u[head].Stem))
                    continue;
                var near = at.Count(k => k >= 0 && Math.Abs(k - head) <= Reach);
                if (near > 0 && (place is 2 or 6 || filler.Any(f => WordKinds.FieldOf(f.Norm) == WordKinds.FieldOf(u[head].Norm) || Meaning.Siblings(f, u[head]))))
                    return new Contradiction(fact, before, phrase.End, near / (double)content.Length, Beats: false);
            }
        }

        return null;
    }

    // "The heating is on" for "heating off", "after you moved" for "before I moved".
    private static Contradiction? OtherWay(Utterance u, Claim claim, FactVocabulary fact, Token[] words, int[] at, Token[] content, int present)
    {
        if (present == 0)
            return null;
        foreach (var (word, other, ends) in Ways)
        {
            if (!words.Any(w => w.Norm == word) || words.Any(w => w.Norm == other))
                continue;
            var said = -1;
            for (var i = claim.Start; i < claim.End; i++)
            {
                if (u[i].Norm == word)
                    return null;
                var last = i + 1 >= claim.End || u[i + 1].Break != Break.None || u[i + 1].Norm is "again" or "now" or "all" or "since";
                if (u[i].Norm == other && u[i].Negator < claim.Start && (!ends || last))
                    said = i;
            }

            if (said >= 0 && at.Any(k => k >= 0 && Math.Abs(k - said) <= Reach / 2) && present * 3 >= content.Length)
                return new Contradiction(fact, said, said + 1, present / (double)content.Length, Beats: true);
        }

        return null;
    }

    private static readonly (string Word, string Other, bool Ends)[] Ways = [("off", "on", true), ("on", "off", true), ("before", "after", false), ("after", "before", false)];

    // "Your husband checks the bill" where it is "my firm".
    private static Contradiction? OtherDoer(FactVocabulary fact, Utterance u, List<NounPhrase> phrases, Dictionary<int, HashSet<string>> explained, int[] at, Token[] content, int present)
    {
        if (at[0] >= 0 || present < 2 || present < content.Length - 1 || !IsActor(content[0].Norm))
            return null;
        var first = at.Where(i => i >= 0).Min();
        foreach (var phrase in phrases.Where(p => p.End <= first))
        {
            var head = phrase.End - 1;
            if (IsActor(u[head].Norm) && first - head <= 4 && !explained.ContainsKey(head) && !fact.Vocabulary.Contains(u[head].Stem) && !Meaning.Same(content[0], u[head]) && phrase.Determiner is "your" or "the")
                return new Contradiction(fact, phrase.Start, phrase.End, present / (double)content.Length, Beats: false);
        }

        return null;
    }

    private static bool IsActor(string word) => WordKinds.FieldOf(word) is NounField.Person or NounField.Group;

    private static List<Token> Filler(Token[] words, int from)
    {
        var filler = new List<Token>();
        for (var i = from; i < words.Length && Places.Of(words[i].Norm) is null; i++)
        {
            if (!StopWords.IsGrammar(words[i].Stem))
                filler.Add(words[i]);
        }

        return filler;
    }

    /// <summary>Prepositions that may stand for each other.</summary>
    private static class Places
    {
        public static int? Of(string word) => word switch
        {
            "in" or "at" or "on" or "inside" or "by" or "under" or "near" => 1,
            "with" => 2,
            "until" or "till" or "til" => 3,
            "from" => 4,
            "for" => 5,
            "as" => 6,
            _ => null,
        };
    }
}
