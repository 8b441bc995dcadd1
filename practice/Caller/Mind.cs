using System.Collections.Immutable;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Caller;

/// <summary>What the caller keeps in mind from turn to turn, beside feelings and ledger. Sorted collections only, so that saved bytes are stable.</summary>
public sealed record Mind
{
    /// <summary>State of the seeded chance.</summary>
    public ulong Chance { get; init; }

    /// <summary>Number of the next line.</summary>
    public int NextLine { get; init; } = 1;

    /// <summary>Ids of authored lines already used.</summary>
    public ImmutableSortedSet<string> UsedLines { get; init; } = [];

    /// <summary>How often each cause has been felt, by reason id.</summary>
    public ImmutableSortedDictionary<string, int> Felt { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Turn in whose answer the caller last brought up something that nobody had asked for.</summary>
    public int LedAtTurn { get; init; }

    /// <summary>Own questions put so far, by id, with the turn in whose answer they were put.</summary>
    public ImmutableSortedDictionary<string, int> QuestionsPut { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Own questions put and not answered yet, oldest first.</summary>
    public ImmutableList<string> QuestionsOpen { get; init; } = [];

    /// <summary>Own questions that the agent answered before they were put; they are not put any more.</summary>
    public ImmutableSortedSet<string> QuestionsForestalled { get; init; } = [];

    /// <summary>Where every resolution spoken of stands, by id.</summary>
    public ImmutableSortedDictionary<string, OfferStanding> Offers { get; init; } = ImmutableSortedDictionary<string, OfferStanding>.Empty;

    /// <summary>The agent's first name, once given.</summary>
    public string? AgentName { get; init; }

    /// <summary>Until when the agent asked to wait, or null.</summary>
    public DateTimeOffset? WaitUntil { get; init; }

    /// <summary>When anybody last said or did something.</summary>
    public DateTimeOffset LastWord { get; init; }

    /// <summary>When the caller last said something.</summary>
    public DateTimeOffset LastOwnWord { get; init; }

    /// <summary>When the running burst began, or null before its first fragment.</summary>
    public DateTimeOffset? BurstBegan { get; init; }

    /// <summary>Nudges since anybody last spoke.</summary>
    public int Nudges { get; init; }

    /// <summary>Turn of the last heavy loss of trust; trust comes back slowly for a while.</summary>
    public int HurtAtTurn { get; init; } = -10;

    /// <summary>Turn in which the caller last asked for a remedy.</summary>
    public int RemedyAskedAtTurn { get; init; }

    /// <summary>Times the agent said goodbye with nothing settled.</summary>
    public int ClosedTooEarly { get; init; }

    /// <summary>Times the agent was abusive.</summary>
    public int Insults { get; init; }

    /// <summary>Turns in a row in which nothing moved forward.</summary>
    public int IdleTurns { get; init; }

    /// <summary>True when the agent raised the twist first.</summary>
    public bool TwistRaised { get; init; }

    /// <summary>True when the agent had said it openly before it stood on the desk.</summary>
    public bool TwistForestalled { get; init; }

    /// <summary>True when the caller has spoken of the twist.</summary>
    public bool TwistSpoken { get; init; }

    /// <summary>Desk deeds the caller has noticed or been told of, by action id.</summary>
    public ImmutableSortedSet<string> DeedsKnown { get; init; } = [];

    /// <summary>Promises the caller has asked after, by resolution id; each is chased once.</summary>
    public ImmutableSortedSet<string> PromisesChased { get; init; } = [];

    /// <summary>True when the caller has said that this settles it, and only a goodbye is missing.</summary>
    public bool Content { get; init; }

    /// <summary>Time spent in pauses, taken out of every delay.</summary>
    public DateTimeOffset? PausedAt { get; init; }
}

/// <summary>Where a resolution stands in the caller's eyes.</summary>
/// <param name="Answer">How the caller last took it.</param>
/// <param name="Amount">The best value offered, or null.</param>
/// <param name="Times">How often it was offered.</param>
/// <param name="Tense">How it was last spoken of.</param>
/// <param name="Turn">When it was last spoken of.</param>
public sealed record OfferStanding(OfferAnswer Answer, decimal? Amount, int Times, OfferTense Tense, int Turn);
