#pragma warning disable CS1591 // Each constant is its own name; what a move means is told by its lines in the shared voices.
namespace PracticeCaller.Practice.Scenarios;

/// <summary>The moves a caller can make; keys of <see cref="Scenario.Lines"/> and of the shared voices.</summary>
public static class MoveIds
{
    // Reacting to how the agent behaves
    public const string InterruptedOnce = "interrupted", Reask = "re-ask", ReaskAgain = "re-ask-again", ToldAgain = "told-again", Misheard = "misheard", MisheardAgain = "misheard-again",
        HeardRight = "heard-right", SummaryRight = "summary-right", RoughlyRight = "roughly-right", NeverSaid = "never-said", ScriptedEmpathy = "scripted-empathy", ScriptedAgain = "scripted-again", SpecificEmpathy = "specific-empathy",
        Validated = "validated", ApologyFirst = "apology-first", ApologyAgain = "apology-again", Blamed = "blamed", Argued = "argued", Snapped = "snapped", Insulted = "insulted",
        InsultedAgain = "insulted-again", CalmDown = "calm-down", Minimised = "minimised", PolicyFirst = "policy-first", PolicyAgain = "policy-again", Jargon = "jargon",
        QuestionStack = "question-stack", Gushing = "gushing", Parroted = "parroted", SameAgain = "same-again", Owned = "owned", StepExplained = "step-explained", TimeGiven = "time-given",
        InvitedToGoOn = "invited", HoldAsked = "hold-asked", HoldNoReason = "hold-no-reason", BackInTime = "back-in-time", LateBack = "late-back",
        TransferThreat = "transfer", Refused = "refused", Ignored = "question-ignored", CheckedUnderstanding = "checked-understanding", UnderstoodWrong = "understood-wrong";

    // Answering
    public const string AskedUnknown = "asked-unknown", AskedFeeling = "asked-feeling", AskedWish = "asked-wish", AskedStory = "asked-story", AskedAnythingElse = "asked-anything-else",
        Greeted = "greeted", NameGiven = "name-given", SmallTalkHowAreYou = "how-are-you", AreYouABot = "are-you-a-bot", PromptAttack = "prompt-attack", Gibberish = "gibberish",
        OtherLanguage = "other-language", EmptyMessage = "empty-message", NotUnderstood = "not-understood", OffTopic = "off-topic", TraineeTrouble = "trainee-trouble", Filler = "filler", JustYes = "just-yes",
        JustNo = "just-no", Flattered = "flattered", Joke = "joke", WhoAreYou = "who-are-you", WallOfText = "wall-of-text", RepeatThat = "repeat-that", Swearing = "swearing", OnlyEmoji = "only-emoji",
        PhoneInstead = "phone-instead", AskedPersonal = "asked-personal", AskedOpinion = "asked-opinion", AskedToDo = "asked-to-do", AskedOurSide = "asked-our-side", AskedWho = "asked-who", AskedWhere = "asked-where", AskedWhen = "asked-when", AskedWhy = "asked-why",
        AskedHowMany = "asked-how-many", AskedWhich = "asked-which", AskedWhether = "asked-whether", AskedMeaning = "asked-meaning", AnsweredAmiss = "answered-amiss", Mishap = "mishap",
        AgentsLife = "agents-life", OddOffer = "odd-offer", StillHere = "still-here", Newcomer = "newcomer", AskedWorked = "asked-worked", AskedNotWorked = "asked-not-worked", SolutionFits = "solution-fits", SolutionMisses = "solution-misses", Consents = "consents", ConsentsStill = "consents-still", SaidRight = "said-right", NothingMore = "nothing-more";

    // Offers
    public const string OfferTooEarly = "offer-too-early", OfferUnclear = "offer-unclear", OfferRepeated = "offer-repeated", OfferForbidden = "offer-forbidden", OfferAccepted = "offer-accepted",
        OfferHaggled = "offer-haggled", OfferRefused = "offer-refused", DoneUnsaid = "done-unsaid", PromiseChased = "promise-chased", VaguePromise = "vague-promise", RemedyAsked = "remedy-asked", OverLimit = "over-limit",
        DoneThanks = "done-thanks", DoneFailed = "done-failed";

    // Moving the story
    public const string GoOn = "go-on", Remarked = "remarked", MoodSoftens = "mood-softens", MoodHardens = "mood-hardens", SilenceNudge = "silence-nudge", SilenceAngry = "silence-angry", OnHoldNudge = "on-hold-nudge";

    // Endings
    public const string EndSolved = "end-solved", EndHurt = "end-hurt", EndGivenUp = "end-given-up", EndHungUp = "end-hung-up", EndHandedOver = "end-handed-over", EndPolitely = "end-politely", EndTimedOut = "end-timed-out",
        ClosedTooEarly = "closed-too-early", NothingElse = "nothing-else", Goodbye = "goodbye";

    /// <summary>All ids, for checking what authors write.</summary>
    public static IReadOnlySet<string> All { get; } = typeof(MoveIds).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);
}

/// <summary>Situations for which a scenario may author a better wording; keys of <see cref="Coaching.Wordings"/>.</summary>
public static class WordingIds
{
    public const string Interrupted = "interrupted", Reask = "re-ask", Misheard = "misheard", GenericEmpathy = "generic-empathy", NoEmpathy = "no-empathy", PolicyFirst = "policy-first", Blame = "blame",
        CalmDown = "calm-down", Minimise = "minimise", Snap = "snap", QuestionStack = "question-stack", FormFirst = "form-first", PrematureOffer = "premature-offer", VaguePromise = "vague-promise",
        NoTime = "no-time", NoCheck = "no-check", TwistIgnored = "twist-ignored", Gushing = "gushing", QuestionIgnored = "question-ignored", Transfer = "transfer", Scripted = "scripted", Jargon = "jargon", Hurry = "hurry";

    /// <summary>All ids, for checking what authors write.</summary>
    public static IReadOnlySet<string> All { get; } = typeof(WordingIds).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToHashSet(StringComparer.Ordinal);
}
