using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening;

/// <summary>What all detectors look at: the reply tokenised, the case, the moment, and what earlier steps have found.</summary>
internal sealed class Scene
{
    private const double ByChance = 0.04;
    private const double OnlySaid = 0.1;

    private readonly Dictionary<Asked, IReadOnlyList<(FactVocabulary Fact, double Score)>> _factsAsked = [];
    private readonly Dictionary<Asked, IReadOnlyList<(FactVocabulary Fact, double Score)>> _factsSpokenOf = [];
    private readonly Dictionary<Asked, IReadOnlyList<Foreseen>> _foreseen = [];

    private bool? _repairs;

    public Scene(Message message, CaseVocabulary @case, Moment moment)
    {
        Message = message;
        Case = @case;
        Context = moment;
    }

    public Message Message { get; }

    public Utterance U => Message.Utterance;

    public CaseVocabulary Case { get; }

    public Moment Context { get; }

    /// <summary>Content words of the reply that the caller used since the agent last spoke.</summary>
    public Moment.Words CallerStems => Context.CallerStems;

    /// <summary>True when the caller has used this word at any time; a figure also where it was written otherwise.</summary>
    public bool CallerHasSaid(Token word) => Context.CallerWords.Contains(SpokenSentences.Word(word));

    /// <summary>Numbers of the reply that the caller used since the agent last spoke, as written.</summary>
    public Moment.Words CallerNumbers => Context.CallerNumbers;

    public IReadOnlyList<Mention> Mentions => Message.Mentions;

    public IReadOnlyList<Asked> Asked => Message.Asked;

    /// <summary>What each question is about, in the order of <see cref="Asked"/>.</summary>
    public IReadOnlyList<HeardQuestion> Questions { get; set; } = [];

    /// <summary>True for notes, which state values and nobody talks about anything else in; false for a reply.</summary>
    public bool IsWritten { get; init; }

    public IReadOnlyList<HeardFact> Facts { get; set; } = [];

    public IReadOnlyList<HeardOffer> Offers => Message.Offers;

    /// <summary>The facts a question asks for, best first. Of what was told already only what is surely meant: who asks about it in other words mostly wants to know something else.</summary>
    public IReadOnlyList<(FactVocabulary Fact, double Score)> FactsAsked(Asked asked) => Once(_factsAsked, asked, AskedNow);

    /// <summary>The facts a question is about, best first: those it asks for, and told ones of which it may want to hear more.</summary>
    public IReadOnlyList<(FactVocabulary Fact, double Score)> FactsSpokenOf(Asked asked) => Once(_factsSpokenOf, asked, SpokenOfNow);

    /// <summary>What the author has an answer for at this moment, likest to a question first.</summary>
    public IReadOnlyList<Foreseen> Foreseen(Asked asked) => Once(_foreseen, asked, ForeseenNow);

    /// <summary>True when the reply asks once more because the answer was to something else: then what was just answered is not what is wanted.</summary>
    public bool Repairs => _repairs ??= Repair.Is(U);

    private static T Once<T>(Dictionary<Asked, T> found, Asked asked, Func<Asked, T> find)
    {
        if (!found.TryGetValue(asked, out var value))
            found[asked] = value = find(asked);
        return value;
    }

    private IReadOnlyList<(FactVocabulary Fact, double Score)> AskedNow(Asked asked)
    {
        var all = Wanted(asked);
        return [.. all.Where(f => !Context.Told.Contains(f.Fact.Fact.Id) || (!AskingAgain.AsksForTheWhole(U, asked) && !AsksSomethingElse.Of(U, asked, f.Fact.Fact) && (AskingAgain.SaysAgain(U, asked) || FactsMeant.IsSurely(f.Fact, f.Score, all.Count > 1, () => Foreseen(asked)))))];
    }

    private IReadOnlyList<(FactVocabulary Fact, double Score)> Wanted(Asked asked) =>
        Repairs ? [.. Message.FactsAsked(asked).Where(f => !Context.JustAnswered.Contains(f.Fact.Fact.Id))] : Message.FactsAsked(asked);

    private IReadOnlyList<(FactVocabulary Fact, double Score)> SpokenOfNow(Asked asked)
    {
        var asks = FactsAsked(asked);
        return [.. Wanted(asked).Where(f => asks.Any(a => a.Fact == f.Fact) || Foreseen(asked).Any(r => r.IsFact && r.Id == f.Fact.Fact.Id && r.Likeness >= FactsMeant.MoreOf))];
    }

    private IReadOnlyList<Foreseen> ForeseenNow(Asked asked)
    {
        var open = Open(Message.Foreseen(asked));
        if (Repairs)
            open = [.. open.Where(f => !Context.JustAnswered.Contains(f.Id))];
        return WithSecretsBehind(WithRemarksBehind(asked, Pointing.In(U, asked.Start, asked.End) ? Case.Foreseen.Near(open, Context.CallerJustSaid) : open));
    }

    // "What does the confirmation say?" is nobody's "there must have been a confirmation".
    private IReadOnlyList<Foreseen> WithRemarksBehind(Asked asked, IReadOnlyList<Foreseen> ranked)
    {
        if (asked.Form is not (AskForm.Wh or AskForm.Inverted or AskForm.Request) || Case.RemarkTopics.Count == 0)
            return ranked;
        return ranked.Select(f => !f.IsFact && Case.RemarkTopics.Contains(f.Id) ? f with { Likeness = f.Likeness - OnlySaid } : f).ToArray().LikestFirst();
    }


    // A question that comes near a secret by chance would be met as if it were meant: "does the doctor know that she is thinner?".
    private IReadOnlyList<Foreseen> WithSecretsBehind(IReadOnlyList<Foreseen> ranked) =>
        ranked.Count < 2 || !IsSecret(ranked[0]) ? ranked : ranked.Select(f => IsSecret(f) ? f with { Likeness = f.Likeness - ByChance } : f).ToArray().LikestFirst();

    private bool IsSecret(Foreseen foreseen) => foreseen.IsFact && Case.Secrets.Contains(foreseen.Id) && !Context.Told.Contains(foreseen.Id);

    /// <summary>Without the topics that the caller does not speak of now.</summary>
    public IReadOnlyList<Foreseen> Open(IReadOnlyList<Foreseen> ranked) => Case.TimedTopics.Count == 0 ? ranked : [.. ranked.Where(f => f.IsFact || IsOpen(f.Id))];

    /// <summary>True when the caller speaks of the topic at this moment.</summary>
    public bool IsOpen(string topic) => !Case.TimedTopics.Contains(topic) || !Context.ClosedTopics.Contains(topic);

    /// <summary>True when the token lies in a question or request.</summary>
    public bool InQuestion(int token) => Asked.Any(q => token >= q.Start && token < q.End && q.Form != AskForm.Tag);
}
