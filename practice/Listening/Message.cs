using System.Collections.Concurrent;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>A reply with all that can be found in it whatever the moment; found once, and read in any number of moments.</summary>
internal sealed class Message
{
    private const int LongestWhole = 24;
    private const int LittleOfItsOwn = 1;

    private readonly CaseVocabulary _case;
    private readonly ConcurrentDictionary<Asked, IReadOnlyList<(FactVocabulary Fact, double Score)>> _factsAsked = new();
    private readonly ConcurrentDictionary<Asked, IReadOnlyList<Foreseen>> _foreseen = new();
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<Comparison>>> _values;

    private readonly Lazy<IReadOnlyList<Claim>> _claims;
    private readonly Lazy<IReadOnlyList<Contradiction>> _contradictions;

    public Message(Utterance utterance, IReadOnlyList<Mention> mentions, CaseVocabulary @case)
    {
        Utterance = utterance;
        Mentions = mentions;
        _case = @case;
        _claims = new(() => Facts.Claims.In(utterance, Asked!));
        _contradictions = new(() => Facts.Contradictions.In(@case, utterance, Claims, Values));
        _values = new(() => @case.Facts.ToDictionary(f => f.Fact.Id, IReadOnlyList<Comparison> (f) => [.. ValueMatcher.Compare(f, utterance, mentions)], StringComparer.Ordinal));
    }

    public Utterance Utterance { get; }

    public IReadOnlyList<Mention> Mentions { get; }

    public required IReadOnlyList<HeardOffer> Offers { get; init; }

    public required IReadOnlyList<Asked> Asked { get; init; }

    /// <summary>What could be the value of each fact, right or wrong, by fact id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Comparison>> Values => _values.Value;

    /// <summary>Where it says how things are with the caller.</summary>
    public IReadOnlyList<Claim> Claims => _claims.Value;

    /// <summary>What cannot be true together with a phrase or name of the case.</summary>
    public IReadOnlyList<Contradiction> Contradictions => _contradictions.Value;

    /// <summary>The facts a question asks for, best first; see <see cref="FactAsking.Match"/> and <see cref="FactsMeant"/>.</summary>
    public IReadOnlyList<(FactVocabulary Fact, double Score)> FactsAsked(Asked asked) => _factsAsked.GetOrAdd(asked, static (a, self) => FactsMeant.Of(self._case, self.Utterance, a, FactAsking.Match(self._case, self.Utterance, a), () => self.Foreseen(a)), this);

    /// <summary>What the author has an answer for, likest to a question first; a fact whose value the question says is not asked for ("when were you in Oslo").</summary>
    public IReadOnlyList<Foreseen> Foreseen(Asked asked) => _foreseen.GetOrAdd(asked, static (a, self) =>
    {
        var said = self._case.Facts.Where(f => f.Fact.Kind != FactKind.Phrase && self.Values[f.Fact.Id].Any(c => c.Right && c.Start >= a.Start && c.End <= a.End)).Select(f => f.Fact.Id).ToHashSet(StringComparer.Ordinal);
        var all = self.Ranked(a);
        return said.Count == 0 ? all : [.. all.Where(f => !f.IsFact || !said.Contains(f.Id))];
    }, this);

    // "Do you get out to the shops, and how far is it?"
    private IReadOnlyList<Foreseen> WithTheOneBefore(Asked asked, IReadOnlyList<Foreseen> alone)
    {
        var before = Asked.LastOrDefault(a => a.End <= asked.Start && a.Form != AskForm.Tag);
        if (before.End == 0 || Utterance[asked.Start].Sentence - Utterance[before.Start].Sentence > 1 || OfItsOwn(asked) > LittleOfItsOwn)
            return alone;
        var both = _case.Foreseen.Rank(FactsMeant.TextOf(Utterance, before) + ", " + FactsMeant.TextOf(Utterance, asked));
        return Top(both) > Top(alone) ? both : alone;
    }

    // The rest of a sentence may say what is meant: "what do you do when it drops, have you a phone to get by?"
    private IReadOnlyList<Foreseen> Ranked(Asked asked)
    {
        var all = _case.Foreseen.Rank(Utterance, asked);
        var sentence = Utterance.SentenceOf(asked.Start);
        if (Asked.Count > 1)
            return WithTheOneBefore(asked, all);
        if (OfItsOwn(asked) == 0 || sentence.End - sentence.Start <= asked.End - asked.Start || sentence.End - sentence.Start > LongestWhole || asked.Form == AskForm.Tag)
            return all;
        var whole = _case.Foreseen.Rank(Utterance.SpanOf(sentence.Start, sentence.End).Of(Utterance.Text));
        return Top(whole) > Top(all) ? whole : all;
    }

    private int OfItsOwn(Asked asked) => Enumerable.Range(asked.Start, asked.End - asked.Start).Count(i => !StopWords.IsGrammar(Utterance[i].Stem));

    private static double Top(IReadOnlyList<Foreseen> ranked) => ranked.Count > 0 ? ranked[0].Likeness : 0;
}
