using System.CommandLine;
using System.Text;
using System.Text.Json;
using PracticeCaller.Cli.Rehearsing;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>rehearse [ID|--all]</c>: automatic agents play whole calls; a table says how they fare.</summary>
internal static class RehearseCommand
{
    private const int MostCalls = 100_000;
    private const int TurnsDrawn = 14;

    private static readonly string[] Drawn = ["skilled", "average", "novice", "cold-expert", "script-reader", "apology-loop"];

    public static Command Create()
    {
        var id = new Argument<string?>("id") { Description = "The call to rehearse.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "All calls of the library." };
        var calls = new Option<int>("--calls") { Description = "Calls for each agent.", DefaultValueFactory = _ => 100 };
        var seed = new Option<ulong>("--seed") { Description = "The same seed gives the same calls.", DefaultValueFactory = _ => 1 };
        var json = new Option<FileInfo?>("--json") { Description = "Also write the table to this file." };
        var curves = new Option<FileInfo?>("--curves") { Description = "Draw how the caller's feelings go with each agent into this SVG file, instead of the table. One call only." };
        var difficulty = new Option<int>("--difficulty") { Description = "How hard the callers are, 1 to 5.", DefaultValueFactory = _ => Difficulty.Usual };
        var levels = new Option<bool>("--levels") { Description = "Compare the five levels of difficulty instead of the agents." };
        var forms = new Option<bool>("--forms") { Description = "Compare the two exam forms of each call instead of the agents." };
        var folder = new Option<string?>("--scenarios") { Description = "Folder with the scenario files." };
        var command = new Command("rehearse", "Let automatic agents play whole calls: skilled, average, novice and others, and seven that try to win without doing the work.") { id, all, calls, seed, json, curves, difficulty, levels, forms, folder };
        command.SetAction((parsed, _) => Run.Guarded(() =>
        {
            var library = Library.Load(parsed.GetValue(folder));
            if (parsed.GetValue(calls) is < 1 or > MostCalls)
                throw new UserError($"--calls must be from 1 to {MostCalls}.");
            if (parsed.GetValue(all) == (parsed.GetValue(id) is not null))
                throw new UserError("Name one call, or say --all.");
            if (parsed.GetValue(difficulty) is < Difficulty.Least or > Difficulty.Most)
                throw new UserError($"--difficulty must be from {Difficulty.Least} to {Difficulty.Most}.");
            IReadOnlyList<Scenario> scenarios = parsed.GetValue(all) ? library.All : [Library.Get(library, parsed.GetValue(id)!)];
            if (parsed.GetValue(curves) is { } picture)
                Draw(scenarios, picture, parsed.GetValue(calls), parsed.GetValue(seed));
            else if (parsed.GetValue(levels))
                Print(LevelsText.Of(scenarios, parsed.GetValue(calls), parsed.GetValue(seed)));
            else if (parsed.GetValue(forms))
                Print(FormsText.Of(scenarios, parsed.GetValue(calls), parsed.GetValue(seed)));
            else
                Rehearse(scenarios, parsed.GetValue(calls), parsed.GetValue(seed), parsed.GetValue(difficulty), parsed.GetValue(json));
            return Task.FromResult(ExitCodes.Fine);
        }));
        return command;
    }

    private static void Rehearse(IReadOnlyList<Scenario> scenarios, int calls, ulong seed, int difficulty, FileInfo? json)
    {
        var done = new List<ScenarioRehearsal>();
        Bar.Over("Rehearsing", scenarios.Count * calls * AgentKinds.All.Count, played =>
        {
            foreach (var scenario in scenarios)
                done.Add(Rehearsals.Run(scenario, calls, seed, played, difficulty: difficulty));
        });
        foreach (var rehearsal in done)
        {
            foreach (var line in RehearsalText.Of(rehearsal))
                Console.WriteLine(line);
            Console.WriteLine();
        }

        if (done.Count > 1)
            Console.WriteLine(RehearsalText.Total(done));
        if (json is not null)
            File.WriteAllText(json.FullName, JsonSerializer.Serialize(done.Select(RehearsalJson.Of), CallJson.Indented) + "\n", new UTF8Encoding(false));
    }

    private static void Print(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.WriteLine(line);
    }

    private static void Draw(IReadOnlyList<Scenario> scenarios, FileInfo picture, int calls, ulong seed)
    {
        if (scenarios.Count != 1)
            throw new UserError("--curves draws one call: name it.");
        var agents = AgentKinds.All.Where(a => Drawn.Contains(a.Id));
        var svg = CurvePicture.Draw($"{scenarios[0].Title}: {calls} calls for each agent, seed {seed}", [.. agents.Select(a => FeelingCurve.Of(scenarios[0], a, calls, TurnsDrawn, seed))]);
        File.WriteAllText(picture.FullName, svg, new UTF8Encoding(false));
        Console.WriteLine($"Drawn: {picture.Name}");
    }
}
