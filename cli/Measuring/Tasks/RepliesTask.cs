using System.Globalization;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>
/// The agent's side of strangers' conversations, said to the callers of three scenarios: whatever is said to a caller, the caller must stay in the role.
/// Counts exceptions, empty and repeated lines, hidden facts leaked before their gate opened, help given to the agent, and replies not understood.
/// </summary>
internal sealed class RepliesTask : IMeasureTask
{
    private static readonly string[] Scenarios = ["roaming-bill", "broken-export", "two-dates"];

    private static readonly TimeSpan BetweenReplies = TimeSpan.FromSeconds(20);

    private const ulong Seed = 1;

    public string Name => "replies";

    public string Summary => "table: the agent's turns of each session said to three callers: exceptions, empty or repeated lines, leaks, help given, not understood";

    public void Measure(LineFile lines, TextWriter output)
    {
        var library = Library.Load(null);
        var counts = Scenarios.ToDictionary(s => s, _ => new ReplyCounts(), StringComparer.Ordinal);
        var examples = new List<string>();
        foreach (var line in lines.Read(SessionLine.Parse))
        {
            foreach (var id in Scenarios)
                Play(Library.Get(library, id), line, counts[id], examples);
        }

        output.WriteLine("scenario        calls  replies  lines  exceptions  empty  repeated  leaks  help  not understood");
        foreach (var (id, c) in counts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id,-15} {c.Calls,5} {c.Replies,8} {c.Lines,6} {c.Exceptions,11} {c.Empty,6} {c.Repeated,9} {c.Leaks,6} {c.Help,5}  {c.NotUnderstood,5} ({100.0 * c.NotUnderstood / Math.Max(1, c.Replies):0.0} %)"));
        foreach (var example in examples.Take(20))
            output.WriteLine(example);
    }

    private static void Play(Scenario scenario, SessionLine line, ReplyCounts counts, List<string> examples)
    {
        counts.Calls++;
        try
        {
            var time = new SteppedTime(scenario.Today);
            var session = new Session(scenario, new CallStarted(scenario.Id, scenario.ContentHash, Seed, CallMode.Practice, 0, Call.EngineVersion), time);
            session.Begin();
            foreach (var reply in line.Turns.Where(t => t.Role == Role.Agent))
            {
                if (session.IsOver)
                    break;
                time.Step(BetweenReplies);
                session.Say(reply.Text);
                counts.Replies++;
            }

            counts.NotUnderstood += session.State.Turns.Count(t => t.Reading.Understood < Reading.NotUnderstoodBelow);
            Check(scenario, session.State, line.Id, counts, examples);
        }
        catch (Exception e) when (e is not UserError)
        {
            counts.Exceptions++;
            examples.Add($"exception: {line.Id} in {scenario.Id}: {e.GetType().Name}: {e.Message}");
        }
    }

    private static void Check(Scenario scenario, CallState state, string id, ReplyCounts counts, List<string> examples)
    {
        var spoken = state.Transcript.Where(l => l.Speaker == Speaker.Caller).ToList();
        counts.Lines += spoken.Count;
        foreach (var empty in spoken.Where(l => string.IsNullOrWhiteSpace(l.Text)))
        {
            counts.Empty++;
            examples.Add($"empty: {id} in {scenario.Id}: line {empty.Id}");
        }

        // A line that quotes the caller's own words may come again in part, never whole.
        foreach (var twice in spoken.GroupBy(l => l.Text, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            counts.Repeated += twice.Count() - 1;
            examples.Add($"repeated: {id} in {scenario.Id}: {twice.Key}");
        }

        foreach (var said in spoken)
        {
            foreach (var fact in scenario.Facts.Where(f => f.IsHidden && !ToldBy(state, f.Id, said.Turn) && Gives(scenario, f, said.Text)))
            {
                counts.Leaks++;
                examples.Add($"leak: {id} in {scenario.Id}: {fact.Id}: {said.Text}");
            }

            if (CallerHelp.IsHelp(said.Text))
            {
                counts.Help++;
                examples.Add($"help: {id} in {scenario.Id}: {said.Text}");
            }
        }
    }

    private static bool ToldBy(CallState state, string fact, int turn) => state.Transcript.Any(l => l.Speaker == Speaker.Caller && l.Turn <= turn && l.Tells.Contains(fact));

    private static bool Gives(Scenario scenario, Fact fact, string text) =>
        FactsInText.Find(scenario, text).Any(f => f.FactId == fact.Id && f.Use is FactUse.Restated or FactUse.Confirmed);
}

/// <summary>What was counted for one scenario.</summary>
internal sealed class ReplyCounts
{
    public int Calls { get; set; }

    public int Replies { get; set; }

    public int Lines { get; set; }

    public int Exceptions { get; set; }

    public int Empty { get; set; }

    public int Repeated { get; set; }

    public int Leaks { get; set; }

    public int Help { get; set; }

    public int NotUnderstood { get; set; }
}
