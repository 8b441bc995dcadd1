using PracticeCaller.Practice.Scenarios.Format;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Building;

/// <summary>Makes the model from a file that the format has found right.</summary>
internal static class ScenarioBuilder
{
    public static Scenario Build(MapNode file, string contentHash) => new()
    {
        Id = file.Text("id"),
        Title = file.Text("title"),
        Reason = file.Text("reason"),
        Industry = file.Text("industry"),
        Difficulty = (int)file.Number("difficulty"),
        Minutes = (int)file.Number("minutes"),
        Trains = [.. file.Texts("trains").Select(EnumText.Parse<Skill>)],
        Today = file.Day("today"),
        ContentNotice = file.TextOrNull("content-notice"),
        Caller = Caller(file.Block("caller")),
        Briefing = new(file.Block("briefing").Text("you"), file.Block("briefing").Texts("may"), file.Block("briefing").Texts("good-looks-like")),
        Desk = new([.. file.Block("desk").Block("record").Entries.Select(e => new DeskField(e.Key, NodeValues.Text(e.Value)))], file.Block("desk").Texts("policy")),
        Openings = [.. file.Items("openings").Select(o => Opening((ListNode)o))],
        Facts = file.Named("facts", Fact),
        Resolutions = file.Named("resolutions", Resolution),
        Topics = file.Named("topics", (id, topic) => new Topic(id, topic.Texts("about"), topic.Lines("say"))
        {
            AskedAs = topic.Texts("asked-as"),
            When = topic.TextOrNull("when") is { } when ? EnumText.Parse<TopicTime>(when) : null,
            AfterFact = topic.TextOrNull("after-fact"),
            BeforeFact = topic.TextOrNull("before-fact"),
            AfterDone = topic.Texts("after-done"),
            BeforeDone = topic.Texts("before-done"),
            IsNews = topic.Flag("news"),
        }),
        Questions = file.Named("questions", (id, question) => new CallerQuestion(id, question.Lines("ask"), question.Texts("answered-by"), question.Lines("if-ignored"))),
        Story = [.. file.Items("story").Cast<MapNode>().Select(c => new Chapter(c.Lines("say"), c.Texts("tells")))],
        Twist = file.BlockOrNull("twist") is { } twist ? Twist(twist) : null,
        Lines = file.LinesByMove("lines"),
        Coaching = new(file.Block("coaching").Texts("notes"), file.Block("coaching").Block("wordings") is var wordings ? wordings.Entries.ToDictionary(e => e.Key, e => wordings.Texts(e.Key), StringComparer.Ordinal) : []),
        ContentHash = contentHash,
    };

    private static CallerProfile Caller(MapNode caller)
    {
        var start = caller.Block("start");
        var profile = new CallerProfile
        {
            Name = caller.Text("name"),
            Backstory = caller.Text("backstory"),
            Voice = caller.Text("voice"),
            Start = new((double)start.Number("anger"), (double)start.Number("anxiety"), (double)start.Number("trust"), (double)start.Number("patience"), (double)start.Number("acceptance")),
        };
        var (gains, needs, habits) = (caller.BlockOrNull("gains"), caller.BlockOrNull("needs"), caller.BlockOrNull("habits"));
        return profile with
        {
            AngerKind = caller.TextOrNull("anger-kind") is { } kind ? EnumText.Parse<AngerKind>(kind) : profile.AngerKind,
            Gains = new(
                gains.Number("volatility", profile.Gains.Volatility),
                gains.Number("forgiveness", profile.Gains.Forgiveness),
                gains.Number("verbosity", profile.Gains.Verbosity),
                gains.Number("directness", profile.Gains.Directness)),
            Needs = new(
                needs.Number("warmth", profile.Needs.Warmth),
                needs.Number("precision", profile.Needs.Precision),
                needs.Number("speed", profile.Needs.Speed),
                needs.Number("time", profile.Needs.Time)),
            Habits = new(
                habits.Flag("lower-case", profile.Habits.LowerCase),
                habits.Flag("drops-final-stop", profile.Habits.DropsFinalStop),
                habits.Number("seconds-per-fragment", profile.Habits.SecondsPerFragment)),
        };
    }

    private static Opening Opening(ListNode burst) => new(
        [.. burst.Items.Select(f => f is MapNode map ? map.Text("say") : NodeValues.Text(f))],
        [.. burst.Items.Select(f => f is MapNode map ? map.Texts("tells") : [])]);

    private static Fact Fact(string id, MapNode fact)
    {
        var made = new Fact
        {
            Id = id,
            Kind = EnumText.Parse<FactKind>(fact.Text("kind")),
            Value = fact.Text("value"),
            Also = fact.Texts("also"),
            Say = fact.Texts("say"),
            Label = fact.Text("label"),
            About = fact.Texts("about"),
            AskedAs = fact.Texts("asked-as"),
            Tell = fact.Lines("tell"),
            Unasked = fact["unasked"] is null ? null : (int)fact.Number("unasked"),
            UnaskedAs = fact.Lines("unasked-as"),
            Opens = [.. fact.Items("opens").Select(g => Gate((MapNode)g))],
            Withhold = fact.Lines("withhold"),
            Hints = fact.Lines("hints"),
        };
        return made with { Weight = (int)fact.Number("weight", made.Weight) };
    }

    private static Gate Gate(MapNode gate) => new(
        gate["trust"] is null ? null : (double)gate.Number("trust"),
        gate["patience"] is null ? null : (double)gate.Number("patience"),
        gate.TextOrNull("after-act"),
        gate.Flag("asked"),
        gate.TextOrNull("after-fact"));

    private static Resolution Resolution(string id, MapNode resolution) => new()
    {
        Id = id,
        Title = resolution.Text("title"),
        OfferedAs = resolution.Texts("offered-as"),
        Value = resolution.BlockOrNull("value") is { } value ? new(value.Text("unit"), value.Number("min"), value.Number("max"), value.Number("fair")) : null,
        Worth = (double)resolution.Number("worth"),
        NeedsFacts = resolution.Texts("needs-facts"),
        Requires = resolution.Texts("requires"),
        Forbidden = resolution.Flag("forbidden"),
        HandsOver = resolution.Flag("hands-over"),
        FailsFirst = resolution.Flag("fails-first"),
        Accept = resolution.Lines("accept"),
        Haggle = resolution.Lines("haggle"),
        Refuse = resolution.Lines("refuse"),
        DeskNote = resolution.Text("desk-note"),
    };

    private static Twist Twist(MapNode twist) => new()
    {
        AfterTurn = (int)twist.Number("after-turn"),
        AfterResolution = twist.TextOrNull("after-resolution"),
        DeskNote = twist.TextOrNull("desk-note"),
        CallerSays = twist.Lines("caller-says"),
        RaisedBy = twist.Texts("raised-by"),
        Thanks = twist.Lines("thanks"),
        Voids = twist.Texts("voids"),
        Needs = twist.Texts("needs"),
        ComesAnyway = twist.Flag("comes-anyway"),
    };
}
