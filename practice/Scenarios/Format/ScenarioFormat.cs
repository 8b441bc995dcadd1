using PracticeCaller.Practice.Scenarios.Yaml;
using static PracticeCaller.Practice.Scenarios.Format.LineFormat;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>The one description of a scenario file: every key, what it holds and what may be written.</summary>
internal static class ScenarioFormat
{
    private static readonly Shape Id = new IdShape();
    private static readonly Shape Flag = new FlagShape();
    private static readonly Shape Feeling = new NumberShape(0, 100);
    private static readonly Shape Gain = new NumberShape(0.5m, 1.6m);
    private static readonly Shape Need = new NumberShape(0, 1);
    private static readonly Shape Money = new NumberShape(0, 1_000_000_000);
    private static readonly Shape Facts = new ListShape(new FactReference());
    private static readonly Shape Resolutions = new ListShape(new ResolutionReference());

    private static readonly Shape Caller = new BlockShape(
    [
        new("name", "full name", Text),
        new("backstory", "who they are, what happened, what they feel and why", Text),
        new("voice", "shared words for what the scenario does not write", new ChoiceShape(Voice.Ids)),
        new("anger-kind", "reactive: something happened; proactive: anger used to get something", ChoiceShape.Of<AngerKind>(), Required: false),
        new("start", "feelings when the call begins, 0 to 100", new BlockShape([new("anger", "how angry", Feeling), new("anxiety", "how worried", Feeling), new("trust", "how far the agent is trusted", Feeling), new("patience", "how much waiting is left", Feeling), new("acceptance", "how far what is on the table is accepted", Feeling)])),
        new("gains", "how strongly feelings move, 1 is average", new BlockShape([new("volatility", "on what makes it worse", Gain, false), new("forgiveness", "on what makes it better", Gain, false), new("verbosity", "how much is said at once", Gain, false), new("directness", "how openly it is said", Gain, false)]), Required: false),
        new("needs", "what calms this person, 0 to 1", new BlockShape([new("warmth", "feelings named, apology", Need, false), new("precision", "exact, concrete words", Need, false), new("speed", "the next step soon", Need, false), new("time", "telling it in their own time", Need, false)]), Required: false),
        new("habits", "how this person types", new BlockShape([new("lower-case", "starts messages in lower case", Flag, false), new("drops-final-stop", "leaves out the last full stop", Flag, false), new("seconds-per-fragment", "seconds to type an average message", new NumberShape(1, 8), false)]), Required: false),
    ]);

    private static readonly Shape Briefing = new BlockShape(
    [
        new("you", "who the trainee is", Text),
        new("may", "what they may do, one line each", SomeTexts),
        new("good-looks-like", "what good looks like", SomeTexts),
    ]);

    private static readonly Shape Desk = new BlockShape(
    [
        new("record", "the customer record, label and value, in order", new TableShape(Text, Min: 1)),
        new("policy", "the rules that bind the agent, one line each", SomeTexts),
    ]);

    private static readonly Shape Fragment = new EitherShape(Text, new BlockShape([new("say", "the message", Text), new("tells", "facts this message tells", Facts, Required: false)])) { Name = "fragment" };

    private static readonly Shape Gate = new BlockShape(
    [
        new("trust", "trust at least this", Feeling, false),
        new("patience", "patience at least this", Feeling, false),
        new("asked", "true: this very fact was asked for", Flag, false),
        new("after-act", "an act of the agent in this turn", new ActReference(), false),
        new("after-fact", "a fact that was told before", new FactReference(), false),
    ], BetweenKeys.GateHasCondition)
    { Name = "gate" };

    private static readonly Shape Fact = new BlockShape(
    [
        new("kind", "how the value is compared", ChoiceShape.Of<FactKind>()),
        new("value", "the value in its canonical form", Text),
        new("also", "other wordings with the same meaning", Texts, Required: false),
        new("say", "how the caller says just the value", SomeTexts),
        new("label", "a noun phrase for coaching and notes, like 'the amount of the bill'", Text),
        new("about", "words that point at it when something is asked", Texts),
        new("asked-as", "whole questions by which an agent asks for it", Texts),
        new("tell", "what the caller says when telling it", SomeLines),
        new("unasked", "place in the caller's own order of telling", new NumberShape(1, 99, Whole: true), Required: false),
        new("unasked-as", "said when telling it unasked; each stands alone and contains the value", Lines, Required: false),
        new("weight", "1 colour to 3 cannot be solved without", new NumberShape(1, 3, Whole: true), Required: false),
        new("opens", "makes it a hidden fact; any one gate opens it", new ListShape(Gate, 1), Required: false),
        new("withhold", "said when asked while it is closed", Lines, Required: false),
        new("hints", "slips while it is closed", Lines, Required: false),
    ], BetweenKeys.ValueFitsKind)
    { Name = "fact" };

    private static readonly Shape Resolution = new BlockShape(
    [
        new("title", "label of the desk's button", Text),
        new("offered-as", "phrases by which an agent offers it", SomeTexts),
        new("value", "the value it takes", new BlockShape([new("unit", "currency or unit", Text), new("min", "least allowed", Money), new("max", "policy limit", Money), new("fair", "from here on the caller thinks it fair", Money)], BetweenKeys.LimitsInOrder), Required: false),
        new("worth", "how much of the problem it solves", new NumberShape(-100, 100)),
        new("needs-facts", "facts a sensible agent knows first", Facts, Required: false),
        new("requires", "resolutions that must go with it", Resolutions, Required: false),
        new("forbidden", "true: policy forbids it", Flag, Required: false),
        new("hands-over", "true: passes the caller on", Flag, Required: false),
        new("fails-first", "true: fails technically the first time", Flag, Required: false),
        new("accept", "said when it is welcome", Lines, Required: false),
        new("haggle", "said when it is not enough yet", Lines, Required: false),
        new("refuse", "said when it is refused", Lines, Required: false),
        new("desk-note", "what the desk says when it is done", Text),
    ])
    { Name = "resolution" };

    private static readonly Shape Topic = new BlockShape(
    [
        new("about", "words that bring it up", SomeTexts),
        new("asked-as", "ways an agent may ask for it, whole questions, compared by meaning", Texts, Required: false),
        new("when", "only before, or only after, the caller knows of the twist", ChoiceShape.Of<TopicTime>(), Required: false),
        new("after-fact", "only once this fact was told", new FactReference(), Required: false),
        new("before-fact", "only until this fact is told", new FactReference(), Required: false),
        new("after-done", "only once one of these resolutions is done", Resolutions, Required: false),
        new("before-done", "only until one of these resolutions is done", Resolutions, Required: false),
        new("news", "true: something the agent tells that the caller did not know and cares about; taken up beside an answer, once", Flag, Required: false),
        new("say", "answers", SomeLines),
    ]);

    private static readonly Shape Question = new BlockShape(
    [
        new("ask", "variants of the question", SomeLines),
        new("answered-by", "words an answer would hold, or act: and the id of an act", new ListShape(new ActReference(Prefixed: true), 1)),
        new("if-ignored", "said when the next reply does not answer it", Lines, Required: false),
    ]);

    private static readonly Shape Chapter = new BlockShape(
    [
        new("say", "variants of telling it; each stands alone and holds the values of what it tells", SomeLines),
        new("tells", "facts told by it; once all are told it is passed over", Facts, Required: false),
    ])
    { Name = "chapter" };

    private static readonly Shape Twist = new BlockShape(
    [
        new("after-turn", "comes at the earliest after this many turns of the trainee", new NumberShape(1, 99, Whole: true)),
        new("after-resolution", "comes as soon as this was offered or done", new ResolutionReference(), Required: false),
        new("desk-note", "the line at the agent's desk", Text, Required: false),
        new("caller-says", "said when it happens, or when the caller finds out", SomeLines),
        new("raised-by", "words by which the agent brings it up first", Texts, Required: false),
        new("thanks", "said when the agent raises it first", Lines, Required: false),
        new("voids", "resolutions worth nothing afterwards", Resolutions, Required: false),
        new("needs", "resolutions of which one must come after it", Resolutions, Required: false),
        new("comes-anyway", "true: the desk note comes also after one of these was done", Flag, Required: false),
    ]);

    private static readonly Shape Coaching = new BlockShape(
    [
        new("notes", "what a coach would say about this call", Texts),
        new("wordings", "better wordings by situation", new TableShape(SomeTexts, CheckWording, [.. WordingIds.All])),
    ]);

    /// <summary>A whole file.</summary>
    public static BlockShape File { get; } = new(
    [
        new("id", "the name of the call, same as the file name", Id),
        new("title", "short title for the list of calls", Text),
        new("reason", "one line that says why this person calls", Text),
        new("industry", "the trade the call comes from", Text),
        new("difficulty", "1 gentle to 5 hard", new NumberShape(1, 5, Whole: true)),
        new("minutes", "typical length in minutes", new NumberShape(1, 60, Whole: true)),
        new("trains", "skills trained, most important first", new ListShape(ChoiceShape.Of<Skill>(), 1, Distinct: true)),
        new("today", "the day of the call", new DayShape()),
        new("content-notice", "shown before the call when the subject may touch the trainee", Text, Required: false),
        new("caller", "who calls", Caller),
        new("briefing", "what the trainee reads before the call", Briefing),
        new("desk", "what the agent's desk shows", Desk),
        new("openings", "different ways to start, each a burst of messages", new ListShape(new ListShape(Fragment, 1, MostFragments), 1)),
        new("facts", "everything the caller knows about the case", new TableShape(Fact, IdShape.CheckId, Min: 1)),
        new("resolutions", "what can be done about it", new TableShape(Resolution, IdShape.CheckId, Min: 1)),
        new("topics", "subjects beside the case", new TableShape(Topic, IdShape.CheckId), Required: false),
        new("questions", "what the caller wants to know", new TableShape(Question, IdShape.CheckId), Required: false),
        new("story", "what happened, in order, for whoever asks for it or says to go on", new ListShape(Chapter), Required: false),
        new("twist", "a change that comes in mid-call", Twist, Required: false),
        new("lines", "this caller's own words by move", LinesByMove),
        new("coaching", "what a coach says afterwards", Coaching),
    ]);

    private static void CheckWording(string id, Position at, FormatCheck check)
    {
        if (!WordingIds.All.Contains(id)) check.Findings.Add(DiagnosticCatalogue.UnknownWording, at, ("value", id), ("cure", DidYouMean.Cure(id, [.. WordingIds.All], 30)));
    }
}
