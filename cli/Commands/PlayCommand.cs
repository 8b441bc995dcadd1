using System.CommandLine;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>play ID</c>: a call in the terminal, live or piped.</summary>
internal static class PlayCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "The call, for example roaming-bill." };
        var seed = new Option<ulong?>("--seed") { Description = "Decides what is left to chance; the same seed and replies give the same call." };
        var pace = new Option<double?>("--pace") { Description = "1 = human speed, 0 = at once. Default 1 on a terminal, 0 when piped." };
        var mode = new Option<CallMode>("--mode") { Description = "practice or exam.", DefaultValueFactory = _ => CallMode.Practice };
        var difficulty = new Option<int>("--difficulty") { Description = "How hard the caller is, 1 (easily calmed) to 5; 3 is the call as written. An exam is always 3.", DefaultValueFactory = _ => Difficulty.Usual };
        var form = new Option<string?>("--form") { Description = "Form of an exam, A or B: the same caller for everybody who takes it." };
        var json = new Option<FileInfo?>("--json") { Description = "Also write the whole record to this file." };
        var folder = new Option<string?>("--scenarios") { Description = "Folder with the scenario files." };
        var explain = new Option<bool>("--explain") { Description = "Piped only: after each reply say what was heard, what it did to the caller and which moves they made." };
        var command = new Command("play", "Take a call. Type to the caller; /help lists the commands. Piped: each line is one reply.") { id, seed, pace, mode, difficulty, form, json, explain, folder };
        command.SetAction((parsed, cancel) => Run.Guarded(async () =>
        {
            var library = Library.Load(parsed.GetValue(folder));
            var scenario = Library.Get(library, parsed.GetValue(id)!);
            var piped = Console.IsInputRedirected;
            var chosen = parsed.GetValue(seed) ?? (piped ? 1 : (ulong)Random.Shared.NextInt64());
            if (parsed.GetValue(pace) is < 0 or > 4)
                throw new UserError("--pace must be from 0 to 4.");
            if (parsed.GetValue(difficulty) is < Difficulty.Least or > Difficulty.Most)
                throw new UserError($"--difficulty must be from {Difficulty.Least} to {Difficulty.Most}.");
            var exam = parsed.GetValue(mode) == CallMode.Exam || parsed.GetValue(form) is not null;
            var played = !exam || parsed.GetValue(seed) is not null ? null : Form(parsed.GetValue(form));
            if (exam && parsed.GetValue(difficulty) != Difficulty.Usual)
                throw new UserError("An exam has one difficulty for all. Leave --difficulty out, or practise without --mode exam.");
            if (played is not null)
                chosen = ExamForms.SeedOf(scenario.Id, played);
            var start = new CallStarted(scenario.Id, scenario.ContentHash, chosen, exam ? CallMode.Exam : CallMode.Practice, parsed.GetValue(pace) ?? (piped ? 0 : 1), Call.EngineVersion, Difficulty: parsed.GetValue(difficulty), Form: played);
            var session = new Session(scenario, start, piped ? new SteppedTime(scenario.Today) : TimeProvider.System, library.All);
            if (piped)
                PipedPlay.Run(session, Console.In, Console.Out, parsed.GetValue(explain));
            else
                await new LivePlay(session).RunAsync(cancel);
            if (parsed.GetValue(json) is { } file)
                RecordFile.Write(file, session);
            return ExitCodes.Fine;
        }));
        return command;
    }

    private static string Form(string? typed)
    {
        var form = (typed ?? ExamForms.Names[0]).ToUpperInvariant();
        return ExamForms.Names.Contains(form) ? form : throw new UserError($"There is no form '{typed}'. Possible: {string.Join(", ", ExamForms.Names)}.");
    }
}
