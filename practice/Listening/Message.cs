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
    private readonly CaseVocabulary _case;
    private readonly ConcurrentDictionary<Asked, IReadOnlyList<(FactVocabulary Fact, double Score)>> _factsAsked = new();
    private readonly ConcurrentDictionary<Asked, IReadOnlyList<Foreseen>> _foreseen = new();
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<Comparison>>> _values;

    private readonly Lazy<WithWhatStandsBefore> _inMessage;
    private readonly Lazy<IReadOnlyList<Claim>> _claims;
    private readonly Lazy<IReadOnlyList<Contradiction>> _contradictions;

    public Message(Utterance utterance, IReadOnlyList<Mention> mentions, CaseVocabulary @case)
    {
        Utterance = utterance;
        Mentions = mentions;
        _case = @case;
        _inMessage = new(() => new WithWhatStandsBefore(@case, utterance, Asked!));
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
        var all = self._inMessage.Value.Rank(a);
        return said.Count == 0 ? all : [.. all.Where(f => !f.IsFact || !said.Contains(f.Id))];
    }, this);
}
