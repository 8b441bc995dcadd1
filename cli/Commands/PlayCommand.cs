using System.CommandLine;
using PracticeCaller.Cli.Terminal;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Commands;

/// <summary><c>play ID</c>: a call in the terminal, live or piped; <c>play --shift</c>: several in a row.</summary>
internal static class PlayCommand
{
    public static Command Create()
    {
        var id = new Argument<string?>("id") { Description = "The call, for example roaming-bill. Left out with --shift.", Arity = ArgumentArity.ZeroOrOne };
        var shift = new Option<string?>("--shift") { Description = "A shift instead of one call: 3 calls (or 5) of different industries in a row, the results at the end.", Arity = ArgumentArity.ZeroOrOne };
        var seed = new Option<ulong?>("--seed") { Description = "Decides what is left to chance; the same seed and replies give the same call, the same seed the same shift." };
        var pace = new Option<double?>("--pace") { Description = "1 = human speed, 0 = at once. Default 1 on a terminal, 0 when piped." };
        var mode = new Option<CallMode>("--mode") { Description = "practice or exam.", DefaultValueFactory = _ => CallMode.Practice };
        var difficulty = new Option<int>("--difficulty") { Description = "How hard the caller is, 1 (easily calmed) to 5; 3 is the call as written. An exam is always 3.", DefaultValueFactory = _ => Difficulty.Usual };
        var form = new Option<string?>("--form") { Description = "Form of an exam, A or B: the same caller for everybody who takes it." };
        var json = new Option<FileInfo?>("--json") { Description = "Also write the whole record to this file; of a shift one file a call, numbered." };
        var folder = new Option<string?>("--scenarios") { Description = "Folder with the scenario files." };
        var explain = new Option<bool>("--explain") { Description = "Piped only: after each reply say what was heard, what it did to the caller and which moves they made." };
        var command = new Command("play", "Take a call, or a shift of several. Type to the caller; /help lists the commands. Piped: each line is one reply.") { id, shift, seed, pace, mode, difficulty, form, json, explain, folder };
        command.SetAction((parsed, cancel) => Run.Guarded(async () =>
        {
            var library = Library.Load(parsed.GetValue(folder));
            var piped = Console.IsInputRedirected;
            if (parsed.GetValue(pace) is < 0 or > 4)
                throw new UserError("--pace must be from 0 to 4.");
            if (parsed.GetValue(difficulty) is < Difficulty.Least or > Difficulty.Most)
                throw new UserError($"--difficulty must be from {Difficulty.Least} to {Difficulty.Most}.");
            var speed = parsed.GetValue(pace) ?? (piped ? 0 : 1);
            if (parsed.GetResult(shift) is not null)
            {
                if (parsed.GetValue(id) is { } named)
                    throw new UserError($"The calls of a shift are drawn. Leave '{named}' out, or leave --shift out to take that call.");
                if (parsed.GetValue(form) is not null || parsed.GetValue(difficulty) != Difficulty.Usual)
                    throw new UserError("A shift has no --form and no --difficulty: its calls are as written. --mode exam and --seed decide how it is taken.");
                var wanted = ShiftPlay.Wanted(library.All, parsed.GetValue(shift), parsed.GetValue(seed), parsed.GetValue(mode), piped);
                await new ShiftPlay(library.All, wanted, speed, parsed.GetValue(json), Console.In, Console.Out, piped, parsed.GetValue(explain)).RunAsync(cancel);
                return ExitCodes.Fine;
            }

            var scenario = Library.Get(library, parsed.GetValue(id) ?? throw new UserError("Say which call: play roaming-bill, for example. play --shift takes several in a row."));
            var chosen = parsed.GetValue(seed) ?? (piped ? 1 : (ulong)Random.Shared.NextInt64());
            var exam = parsed.GetValue(mode) == CallMode.Exam || parsed.GetValue(form) is not null;
            var played = !exam || parsed.GetValue(seed) is not null ? null : Form(parsed.GetValue(form));
            if (exam && parsed.GetValue(difficulty) != Difficulty.Usual)
                throw new UserError("An exam has one difficulty for all. Leave --difficulty out, or practise without --mode exam.");
            if (played is not null)
                chosen = ExamForms.SeedOf(scenario.Id, played);
            var start = new CallStarted(scenario.Id, scenario.ContentHash, chosen, exam ? CallMode.Exam : CallMode.Practice, speed, Call.EngineVersion, Difficulty: parsed.GetValue(difficulty), Form: played);
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
