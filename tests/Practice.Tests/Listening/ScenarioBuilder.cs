using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Builds small scenarios in code, so that listening is tested without the YAML reader.</summary>
internal sealed class ScenarioBuilder(string id, DateOnly today)
{
    private readonly List<Fact> _facts = [];
    private readonly List<Resolution> _resolutions = [];
    private readonly List<Topic> _topics = [];
    private readonly List<CallerQuestion> _questions = [];
    private readonly List<DeskField> _record = [];
    private Twist? _twist;
    private string _caller = "Maria Keller";

    public ScenarioBuilder Caller(string name)
    {
        _caller = name;
        return this;
    }

    public ScenarioBuilder Fact(string fact, FactKind kind, string value, string about, string askedAs, string say = "", string also = "")
    {
        _facts.Add(new Fact
        {
            Id = fact,
            Kind = kind,
            Value = value,
            Also = Cut(also),
            Say = say.Length > 0 ? Cut(say) : [value],
            Label = "the " + fact,
            About = Cut(about),
            AskedAs = Cut(askedAs),
            Tell = [new Line([say.Length > 0 ? Cut(say)[0] : value])],
        });
        return this;
    }

    public ScenarioBuilder Resolution(string resolution, string offeredAs, ResolutionValue? value = null)
    {
        _resolutions.Add(new Resolution { Id = resolution, Title = resolution, OfferedAs = Cut(offeredAs), Value = value, Worth = 50, DeskNote = "done" });
        return this;
    }

    public ScenarioBuilder Topic(string topic, string about)
    {
        _topics.Add(new Topic(topic, Cut(about), [new Line(["yes"])]));
        return this;
    }

    public ScenarioBuilder Question(string question, string answeredBy)
    {
        _questions.Add(new CallerQuestion(question, [new Line(["why?"])], Cut(answeredBy), []));
        return this;
    }

    public ScenarioBuilder Record(string label, string value)
    {
        _record.Add(new DeskField(label, value));
        return this;
    }

    public ScenarioBuilder Twist(string raisedBy)
    {
        _twist = new Twist { AfterTurn = 6, CallerSays = [new Line(["what now"])], RaisedBy = Cut(raisedBy) };
        return this;
    }

    public Scenario Build() => new()
    {
        Id = id,
        Title = id,
        Reason = id,
        Industry = "Telecom",
        Difficulty = 3,
        Minutes = 8,
        Trains = [Skill.Empathy],
        Today = today,
        Caller = new CallerProfile { Name = _caller, Backstory = "-", Voice = "plain", Start = new Feelings(75, 40, 30, 55, 0) },
        Briefing = new Briefing("-", [], []),
        Desk = new DeskRecord(_record, []),
        Openings = [new Opening(["Hi."], [[]])],
        Facts = _facts,
        Resolutions = _resolutions,
        Topics = _topics,
        Questions = _questions,
        Twist = _twist,
        Lines = new Dictionary<string, IReadOnlyList<Line>>(),
        Coaching = new Coaching([], new Dictionary<string, IReadOnlyList<string>>()),
        ContentHash = "0",
    };

    private static string[] Cut(string list) => list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
