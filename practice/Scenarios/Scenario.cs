namespace PracticeCaller.Practice.Scenarios;

/// <summary>
/// One call somebody can practise: who calls, why, what they know and hide, and what may be done about it.
/// Read from one YAML file; never changes during a call.
/// </summary>
public sealed record Scenario
{
    /// <summary>Kebab-case name, unique in the library; also the file name.</summary>
    public required string Id { get; init; }

    /// <summary>Short title for the list of calls.</summary>
    public required string Title { get; init; }

    /// <summary>One line that says why this person calls, as the trainee sees it before the call.</summary>
    public required string Reason { get; init; }

    /// <summary>The trade the call comes from, for example "Telecom".</summary>
    public required string Industry { get; init; }

    /// <summary>1 (gentle) to 5 (hard).</summary>
    public required int Difficulty { get; init; }

    /// <summary>Typical length in minutes.</summary>
    public required int Minutes { get; init; }

    /// <summary>The skills this call trains most, most important first.</summary>
    public required IReadOnlyList<Skill> Trains { get; init; }

    /// <summary>The day on which the call takes place; "yesterday" is relative to it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Shown before the call when the subject may touch the trainee (death, illness, abuse); null when there is none.</summary>
    public string? ContentNotice { get; init; }

    /// <summary>Who calls.</summary>
    public required CallerProfile Caller { get; init; }

    /// <summary>What the trainee reads before taking the call.</summary>
    public required Briefing Briefing { get; init; }

    /// <summary>What the agent's desk shows during the call.</summary>
    public required DeskRecord Desk { get; init; }

    /// <summary>What the caller starts with: alternative bursts, each of one to four fragments.</summary>
    public required IReadOnlyList<Opening> Openings { get; init; }

    /// <summary>Everything the caller knows about the case, told or hidden.</summary>
    public required IReadOnlyList<Fact> Facts { get; init; }

    /// <summary>What can be done about it, with limits.</summary>
    public required IReadOnlyList<Resolution> Resolutions { get; init; }

    /// <summary>Subjects that are no facts of the case but get an answer all the same.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>What the caller wants to know from the agent.</summary>
    public IReadOnlyList<CallerQuestion> Questions { get; init; } = [];

    /// <summary>What happened, in the order in which it happened; told chapter by chapter to whoever asks for it or says to go on.</summary>
    public IReadOnlyList<Chapter> Story { get; init; } = [];

    /// <summary>The change that comes in mid-call, or null.</summary>
    public Twist? Twist { get; init; }

    /// <summary>This caller's own words by move id (see <see cref="MoveIds"/>); the shared voice fills what is missing.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Line>> Lines { get; init; }

    /// <summary>What a coach would say about this call.</summary>
    public required Coaching Coaching { get; init; }

    /// <summary>SHA-256 of the YAML text, hex; frozen into every call made from it.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The fact with this id. Throws <see cref="KeyNotFoundException"/> for an unknown id.</summary>
    public Fact Fact(string id) => Facts.FirstOrDefault(f => f.Id == id) ?? throw new KeyNotFoundException($"Scenario '{Id}' has no fact '{id}'.");

    /// <summary>The resolution with this id. Throws <see cref="KeyNotFoundException"/> for an unknown id.</summary>
    public Resolution Resolution(string id) => Resolutions.FirstOrDefault(r => r.Id == id) ?? throw new KeyNotFoundException($"Scenario '{Id}' has no resolution '{id}'.");
}

/// <summary>One way to start: the fragments of the first burst.</summary>
/// <param name="Fragments">One to four messages, sent one after another.</param>
/// <param name="Tells">Ids of the facts told by each fragment, same length as <paramref name="Fragments"/>.</param>
public sealed record Opening(IReadOnlyList<string> Fragments, IReadOnlyList<IReadOnlyList<string>> Tells);

/// <summary>One part of what happened.</summary>
/// <param name="Say">Variants of telling it; each stands alone and holds the value of every fact in <paramref name="Tells"/>.</param>
/// <param name="Tells">Ids of the facts told by it, no hidden ones; once all of them are told, the chapter is passed over.</param>
public sealed record Chapter(IReadOnlyList<Line> Say, IReadOnlyList<string> Tells);

/// <summary>What the trainee reads before the call.</summary>
/// <param name="You">Who the trainee is in this call.</param>
/// <param name="May">What they may do, one line each.</param>
/// <param name="GoodLooksLike">Two lines that say what good looks like.</param>
public sealed record Briefing(string You, IReadOnlyList<string> May, IReadOnlyList<string> GoodLooksLike);

/// <summary>The customer record and the rules on the agent's desk.</summary>
/// <param name="Fields">Label and value pairs, in the order shown.</param>
/// <param name="Policy">The rules that bind the agent.</param>
public sealed record DeskRecord(IReadOnlyList<DeskField> Fields, IReadOnlyList<string> Policy);

/// <summary>One line of the customer record.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">What the record says; may be wrong or missing on purpose.</param>
public sealed record DeskField(string Label, string Value);

/// <summary>A subject beside the case ("Oslo", "the hotel") and what this caller says about it.</summary>
/// <param name="Id">Name within the scenario.</param>
/// <param name="About">Words or phrases that bring it up.</param>
/// <param name="Say">Variants of the answer.</param>
public sealed record Topic(string Id, IReadOnlyList<string> About, IReadOnlyList<Line> Say)
{
    /// <summary>Ways an agent may ask for it, whole questions: compared by meaning, not by words.</summary>
    public IReadOnlyList<string> AskedAs { get; init; } = [];

    /// <summary>Only before or only after the change in mid-call is known to the caller, or null for any time.</summary>
    public TopicTime? When { get; init; }

    /// <summary>Only once this fact has been told, or null.</summary>
    public string? AfterFact { get; init; }

    /// <summary>Only until this fact has been told, or null.</summary>
    public string? BeforeFact { get; init; }

    /// <summary>Only once one of these resolutions has been done; empty for no such condition.</summary>
    public IReadOnlyList<string> AfterDone { get; init; } = [];

    /// <summary>Only until one of these resolutions has been done; empty for no such condition.</summary>
    public IReadOnlyList<string> BeforeDone { get; init; } = [];

    /// <summary>True for what an agent finds and tells, and the caller did not know and cares about: they take it up once, whatever else is asked beside it.</summary>
    public bool IsNews { get; init; }

    /// <summary>True when there are times at which the caller does not speak of it.</summary>
    public bool IsTimed => When is not null || AfterFact is not null || BeforeFact is not null || AfterDone.Count > 0 || BeforeDone.Count > 0;
}

/// <summary>On which side of the twist a caller speaks of a topic.</summary>
public enum TopicTime
{
    /// <summary>While the caller knows nothing of it.</summary>
    BeforeTwist,

    /// <summary>Once the caller knows of it.</summary>
    AfterTwist,
}

/// <summary>A question the caller puts to the agent.</summary>
/// <param name="Id">Name within the scenario.</param>
/// <param name="Ask">Variants of the question.</param>
/// <param name="AnsweredBy">Words or phrases an answer would contain, or act ids (for example <c>act:set-expectation</c>).</param>
/// <param name="IfIgnored">What the caller says when the next reply does not answer it.</param>
public sealed record CallerQuestion(string Id, IReadOnlyList<Line> Ask, IReadOnlyList<string> AnsweredBy, IReadOnlyList<Line> IfIgnored);

/// <summary>Authored words for one move: one to four fragments, perhaps only for some moods.</summary>
/// <param name="Fragments">The messages; slots in braces are filled by the engine (<c>{value}</c>, <c>{said}</c>, <c>{quote}</c>, <c>{offer}</c>, <c>{ask}</c>, <c>{agent}</c>).</param>
/// <param name="Mood">Only in this mood, or null for any.</param>
public sealed record Line(IReadOnlyList<string> Fragments, Mood? Mood = null);

/// <summary>How the caller sounds now, read off the feelings.</summary>
public enum Mood
{
    /// <summary>Anger at 65 or more.</summary>
    Hot,

    /// <summary>Tense: between hot and calm, or anxious.</summary>
    Tense,

    /// <summary>Calm enough to be kind.</summary>
    Calm,
}

/// <summary>What a coach says about this call afterwards.</summary>
/// <param name="Notes">General notes for trainers.</param>
/// <param name="Wordings">Better wordings by situation id (see <see cref="WordingIds"/>), slots filled from the call's own facts.</param>
public sealed record Coaching(IReadOnlyList<string> Notes, IReadOnlyDictionary<string, IReadOnlyList<string>> Wordings);
