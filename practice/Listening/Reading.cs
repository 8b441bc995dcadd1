namespace PracticeCaller.Practice.Listening;

/// <summary>A stretch of the trainee's text, so that every judgement can be underlined.</summary>
/// <param name="Start">Zero-based index of the first character.</param>
/// <param name="Length">Number of characters, at least 1.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>Index after the last character.</summary>
    public int End => Start + Length;

    /// <summary>True when the two have a character in common.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The words under the span.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}

/// <summary>One act found in a reply.</summary>
/// <param name="Act">Which.</param>
/// <param name="Span">Where.</param>
/// <param name="Words">The words under the span.</param>
/// <param name="Specific">0 (would fit any call) to 1 (fits only this case): how much of the case's own nouns, amounts and dates it carries.</param>
public sealed record HeardAct(Act Act, Span Span, string Words, double Specific = 0);

/// <summary>What was done with a fact of the case.</summary>
public enum FactUse
{
    /// <summary>Asked for its value.</summary>
    Asked,

    /// <summary>Said with the right value, as a statement or summary.</summary>
    Restated,

    /// <summary>Said with the right value, for checking.</summary>
    Confirmed,

    /// <summary>Said with a wrong value.</summary>
    Misheard,
}

/// <summary>A fact of the case met in a reply.</summary>
/// <param name="FactId">Which fact.</param>
/// <param name="Use">What was done with it.</param>
/// <param name="Span">Where.</param>
/// <param name="Words">The words under the span.</param>
/// <param name="ValueSaid">The value as understood, canonical form; null when asked.</param>
public sealed record HeardFact(string FactId, FactUse Use, Span Span, string Words, string? ValueSaid = null)
{
    /// <summary>Of an asked fact: true when the question wants this and nothing more, so that whoever has told it was not listened to.</summary>
    public bool NothingElse { get; init; }
}

/// <summary>How much of what is given for checking ("..., is that right?") the caller has said in these words.</summary>
public enum SaidBackShare
{
    /// <summary>Nothing is given for checking, or too little of it was said so.</summary>
    None,

    /// <summary>What is given for checking names a figure or a name that the caller has never spoken of, or turns round what they said.</summary>
    NotSaid,

    /// <summary>Most of its words.</summary>
    Most,

    /// <summary>All of them, each part in one sentence of the caller.</summary>
    All,
}

/// <summary>A topic of the scenario that a remark is about.</summary>
/// <param name="TopicId">Which topic.</param>
/// <param name="Span">The sentence.</param>
/// <param name="Surely">True when it was foreseen as a remark and is so like it that it is taken up whatever else is said.</param>
/// <param name="IsChecked">True when it is said to have it confirmed ("..., right?").</param>
public sealed record TopicBroughtUp(string TopicId, Span Span, bool Surely = false, bool IsChecked = false);

/// <summary>How a remedy is spoken of.</summary>
public enum OfferTense
{
    /// <summary>"I could", "would you like": a proposal.</summary>
    Proposed,

    /// <summary>"I will": a promise.</summary>
    Promised,

    /// <summary>"I have": said to be done.</summary>
    SaidDone,

    /// <summary>"I can't": denied.</summary>
    Denied,
}

/// <summary>A resolution of the scenario met in a reply.</summary>
/// <param name="ResolutionId">Which resolution.</param>
/// <param name="Tense">Proposed, promised, said to be done, or denied.</param>
/// <param name="Amount">The value said with it, or null.</param>
/// <param name="Span">Where.</param>
/// <param name="Words">The words under the span.</param>
public sealed record HeardOffer(string ResolutionId, OfferTense Tense, decimal? Amount, Span Span, string Words)
{
    /// <summary>True when it is one of several between which the caller is to choose ("the Wednesday or the Friday?").</summary>
    public bool OneOfSeveral { get; init; }

    /// <summary>True when it stands in a question.</summary>
    public bool Asks { get; init; }
}

/// <summary>A remedy spoken of in words of its own, by none of the phrases that offer it.</summary>
/// <param name="ResolutionId">Which resolution.</param>
/// <param name="Span">The sentence.</param>
public sealed record HeardMatter(string ResolutionId, Span Span);

/// <summary>What a question is about.</summary>
public enum QuestionAbout
{
    /// <summary>A fact of the case: see <see cref="HeardQuestion.TargetId"/>.</summary>
    Fact,

    /// <summary>A topic of the scenario: see <see cref="HeardQuestion.TargetId"/>.</summary>
    Topic,

    /// <summary>What the caller feels.</summary>
    Feeling,

    /// <summary>What the caller wants or would accept.</summary>
    Wish,

    /// <summary>The story in the caller's own words ("what happened").</summary>
    Story,

    /// <summary>Whether there is anything else.</summary>
    AnythingElse,

    /// <summary>Whether a proposal suits the caller, or was understood.</summary>
    Check,

    /// <summary>Leave to do something ("may I put you on hold?").</summary>
    Permission,

    /// <summary>The caller in person: name, who they are.</summary>
    Caller,

    /// <summary>Small talk: see <see cref="Reading.Remark"/>.</summary>
    SmallTalk,

    /// <summary>Something the scenario does not know.</summary>
    Unknown,
}

/// <summary>One question in a reply.</summary>
/// <param name="About">What it is about.</param>
/// <param name="TargetId">The fact's or topic's id, or null.</param>
/// <param name="Open">True when it asks for a free account.</param>
/// <param name="Span">Where.</param>
/// <param name="Words">The words under the span.</param>
/// <param name="Subject">For a question that the scenario does not know the thing it is about; null when none can be named.</param>
/// <param name="Shape">For such a question what kind of answer it wants.</param>
/// <param name="Doing">What the caller is asked to do, as they would say it ("restart my phone"); null when it is not that or too long to say back.</param>
public sealed record HeardQuestion(QuestionAbout About, string? TargetId, bool Open, Span Span, string Words, NamedThing? Subject = null, QuestionShape Shape = QuestionShape.Detail, string? Doing = null)
{
    /// <summary>Of a topic: which of its lines (from 0) answer this question most nearly; null when none stands out.</summary>
    public IReadOnlyList<int>? NearestLines { get; init; }
}

/// <summary>Replies that are none of an agent's ordinary acts, or lie beside the case; the caller answers them as a person would.</summary>
public enum Remark
{
    /// <summary>Nothing special.</summary>
    None,

    /// <summary>Nothing but blanks.</summary>
    Empty,

    /// <summary>Only emoji or punctuation.</summary>
    OnlyEmoji,

    /// <summary>Letters without words.</summary>
    Gibberish,

    /// <summary>Another language.</summary>
    OtherLanguage,

    /// <summary>Asks whether the caller is a bot, an AI, a test.</summary>
    BotQuestion,

    /// <summary>Tries to instruct the caller as a program.</summary>
    PromptAttack,

    /// <summary>"How are you?"</summary>
    HowAreYou,

    /// <summary>The agent tells of trouble of their own.</summary>
    TraineeTrouble,

    /// <summary>The agent says that they are new, and little else.</summary>
    Newcomer,

    /// <summary>Compliments the caller.</summary>
    Flattery,

    /// <summary>Jokes or laughs.</summary>
    Joke,

    /// <summary>Only "ok", "mhm", "I see".</summary>
    Filler,

    /// <summary>Only yes.</summary>
    Yes,

    /// <summary>Only no.</summary>
    No,

    /// <summary>Asks the caller to say it again.</summary>
    RepeatThat,

    /// <summary>Far too long for a chat reply (over 1,200 characters).</summary>
    WallOfText,

    /// <summary>Swears, but not at the caller.</summary>
    Swearing,

    /// <summary>Wants to leave the chat for the phone or e-mail.</summary>
    PhoneInstead,

    /// <summary>A small mishap of the agent's own ("I spilled coffee on my keyboard"): see <see cref="Reading.Aside"/>.</summary>
    Mishap,

    /// <summary>The agent tells of themselves ("I had pizza for lunch"): see <see cref="Reading.Aside"/>.</summary>
    AgentsLife,

    /// <summary>Offers something that is none of the scenario's resolutions ("I'll send you a fruit basket"): see <see cref="Reading.Aside"/>.</summary>
    OddOffer,

    /// <summary>Asks whether the caller is still there.</summary>
    AreYouThere,

    /// <summary>Tells the caller to do something ("go to settings and turn it off"): see <see cref="Reading.Doing"/>.</summary>
    Instruction,

    /// <summary>A subject beside the case: see <see cref="Reading.Aside"/>.</summary>
    OffTopic,

    /// <summary>A word on what is being talked of, which asks nothing and does nothing ("poor spoon, it only wanted to be helpful"): whoever is upset passes it over.</summary>
    Passing,
}

/// <summary>How a reply sounds.</summary>
/// <param name="Shouting">Mostly capitals.</param>
/// <param name="Questions">Number of separate questions.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Pressing">Hurries the caller or presses for an order ("just answer", "quickly please").</param>
/// <param name="Gushing">Piled-up warmth: several intensifiers, exclamation marks, endearments.</param>
/// <param name="Plain">0 (bureaucratic, long sentences) to 1 (plain words).</param>
public sealed record Tone(bool Shouting, int Questions, int Words, bool Pressing, bool Gushing, double Plain)
{
    /// <summary>True when words stand in a row that make no sentence.</summary>
    public bool Heaped { get; init; }
}

/// <summary>Everything heard in one reply of the trainee.</summary>
public sealed record Reading
{
    /// <summary>The reply as written; spans point into it.</summary>
    public required string Text { get; init; }

    /// <summary>Acts, in text order.</summary>
    public required IReadOnlyList<HeardAct> Acts { get; init; }

    /// <summary>Facts asked, restated, confirmed or misheard, in text order.</summary>
    public required IReadOnlyList<HeardFact> Facts { get; init; }

    /// <summary>Resolutions spoken of, in text order.</summary>
    public required IReadOnlyList<HeardOffer> Offers { get; init; }

    /// <summary>Questions, in text order.</summary>
    public required IReadOnlyList<HeardQuestion> Questions { get; init; }

    /// <summary>The topic of which a sentence that asks nothing speaks in nearly the author's words; null for none.</summary>
    public TopicBroughtUp? BroughtUp { get; init; }

    /// <summary>What the reply tells that the caller did not know and cares about, as it came; two pieces at most. <see cref="BroughtUp"/> is never one of them.</summary>
    public IReadOnlyList<TopicBroughtUp> News { get; init; } = [];

    /// <summary>Topics of the scenario mentioned, by id.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>What kind of odd reply it is, or <see cref="Remark.None"/>.</summary>
    public required Remark Remark { get; init; }

    /// <summary>What a remark beside the case is about, where it can be named.</summary>
    public NamedThing? Aside { get; init; }

    /// <summary>What the caller is told to do, as they would say it ("restart my phone"), where the remark is <see cref="Remark.Instruction"/>.</summary>
    public string? Doing { get; init; }

    /// <summary>How it sounds.</summary>
    public required Tone Tone { get; init; }

    /// <summary>True when the reply raises the twist first.</summary>
    public bool RaisesTwist { get; init; }

    /// <summary>Resolutions that statements of the reply speak of, also in words that would offer nothing.</summary>
    public IReadOnlyList<HeardMatter> Matters { get; init; } = [];

    /// <summary>Where the reply says that something is done, without a word of what; null when it does not.</summary>
    public Span? SaysDone { get; init; }

    /// <summary>True when the caller is asked to try it, or whether it works now.</summary>
    public bool AsksWhetherItWorks { get; init; }

    /// <summary>True when the reply asks to wait and says why.</summary>
    public bool SaysWhyToHold { get; init; }

    /// <summary>True when "don't worry" is meant kindly: said of fear, not of manners, and with comfort or something done beside it.</summary>
    public bool CalmsKindly { get; init; }

    /// <summary>True when the reply asks whether what it gives back of a fact is right ("so your bill is 412, is that right?").</summary>
    public bool ChecksAFact { get; init; }

    /// <summary>True when all of what it asks to have confirmed is what the caller has said, whatever else it asks.</summary>
    public bool ChecksWhatWasSaid { get; init; }

    /// <summary>True when the reply asks once more because the caller answered something else ("no, I meant the bill").</summary>
    public bool Repairs { get; init; }

    /// <summary>True when the reply says that the caller answered something else than was asked ("that's not what I asked").</summary>
    public bool SaysAnsweredAmiss { get; init; }

    /// <summary>How far what the reply asks to have confirmed is in the caller's own words.</summary>
    public SaidBackShare SaidBack { get; init; }

    /// <summary>True when the caller is told to calm down in so many words.</summary>
    public bool CalmsBluntly { get; init; }

    /// <summary>True when what sounds like an apology feels with the caller and owns nothing ("I'm sorry about her arm").</summary>
    public bool Condoles { get; init; }

    /// <summary>Ids of the caller's pending questions that this reply answers.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Ids of questions the caller has not put yet whose answer this reply says in so many words.</summary>
    public IReadOnlyList<string> AnswersAhead { get; init; } = [];

    /// <summary>The agent's name if given here, or null.</summary>
    public string? AgentName { get; init; }

    /// <summary>How long the agent asks to wait ("two minutes"), or null.</summary>
    public TimeSpan? WaitPromised { get; init; }

    /// <summary>Share of the reply that was taken in, 0 to 1; under 0.35 it counts as not understood.</summary>
    public required double Understood { get; init; }

    /// <summary>Under this share of words taken in, a reply counts as not understood.</summary>
    public const double NotUnderstoodBelow = 0.35;

    /// <summary>True when the act is there.</summary>
    public bool Has(Act act) => Acts.Any(a => a.Act == act);

    /// <summary>The first act of this kind, or null.</summary>
    public HeardAct? First(Act act) => Acts.FirstOrDefault(a => a.Act == act);
}

/// <summary>What a listener must know of the moment to read a reply.</summary>
public sealed record ListeningContext
{
    /// <summary>What the caller said since the agent last spoke, oldest first.</summary>
    public required IReadOnlyList<string> CallerJustSaid { get; init; }

    /// <summary>Facts the caller has told so far.</summary>
    public required IReadOnlySet<string> Told { get; init; }

    /// <summary>Ids of questions that the caller has put and nobody has answered.</summary>
    public IReadOnlyList<string> OpenCallerQuestions { get; init; } = [];

    /// <summary>Ids of questions that the caller has not put yet.</summary>
    public IReadOnlyList<string> LaterCallerQuestions { get; init; } = [];

    /// <summary>Ids of topics that the caller does not speak of at this moment.</summary>
    public IReadOnlySet<string> ClosedTopics { get; init; } = new HashSet<string>();

    /// <summary>Ids of the topics and told facts with which the last reply was answered: who then says that they meant something else means none of these. Empty when the last reply said so already: twice in a row it is asking again.</summary>
    public IReadOnlySet<string> JustAnswered { get; init; } = new HashSet<string>();

    /// <summary>Each sentence that the caller has said so far: a technical word is no jargon when the caller used it first, and what is given for checking is compared with them.</summary>
    public IReadOnlyList<SpokenSentence> CallerSentences { get; init; } = [];
}
