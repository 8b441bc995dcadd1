using System.Globalization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Shifts;
using Spectre.Console;

namespace PracticeCaller.Cli.Terminal;

/// <summary>A shift in the terminal: one call after the other, no result between them, then every scorecard and the report.</summary>
/// <param name="library">The calls there are.</param>
/// <param name="shift">The shift before its first call.</param>
/// <param name="pace">How fast the callers write.</param>
/// <param name="json">Where the records go, one file a call; null for nowhere.</param>
/// <param name="input">Where replies come from when it is piped.</param>
/// <param name="output">Where everything goes when it is piped, and the results always.</param>
/// <param name="piped">True when the input is not a person at a keyboard.</param>
/// <param name="explain">Piped only: say after each reply what was heard.</param>
internal sealed class ShiftPlay(IReadOnlyList<Scenario> library, Shift shift, double pace, FileInfo? json, TextReader input, TextWriter output, bool piped, bool explain = false)
{
    // Short enough to tell somebody else.
    private const int SurpriseSeeds = 100_000;

    private readonly List<Session> _played = [];

    /// <summary>The shift that the options ask for, before its first call.</summary>
    public static Shift Wanted(IReadOnlyList<Scenario> library, string? length, ulong? seed, CallMode mode, bool piped)
    {
        var calls = length is null ? ShiftPlan.UsualLength
            : int.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && ShiftPlan.Lengths.Contains(typed) ? typed
            : throw new UserError($"A shift has {string.Join(" or ", ShiftPlan.Lengths)} calls, not '{length}'. Say --shift for {ShiftPlan.UsualLength}, or --shift {ShiftPlan.Lengths[^1]}.");
        var drawnBy = seed ?? (mode == CallMode.Exam || piped ? ShiftPlan.ExamSeed : (ulong)Random.Shared.Next(1, SurpriseSeeds));
        var shift = Shift.Begin("shift", library, calls, drawnBy, mode);
        return shift.Of > 0 ? shift : throw new UserError("There are no calls for a shift in the library.");
    }

    /// <summary>Plays it.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        for (var goesOn = true; goesOn && !shift.IsOver;)
        {
            var session = Next();
            _played.Add(session);
            shift = shift.Took($"call-{shift.Number}");
            goesOn = piped ? PipedCall(session) : await LiveCallAsync(session, cancel);
            shift = goesOn ? shift.Next() : shift.End();
        }

        Show();
        if (json is not null)
        {
            foreach (var session in _played)
                RecordFile.Write(Numbered(json, session.Start.Shift!.Number), session);
        }
    }

    private Session Next()
    {
        var scenario = library.First(s => s.Id == shift.ScenarioId);
        var start = new CallStarted(scenario.Id, scenario.ContentHash, shift.CallSeed, shift.Mode, pace, Call.EngineVersion, Shift: shift.Place);
        return new Session(scenario, start, piped ? new SteppedTime(scenario.Today) : TimeProvider.System, library);
    }

    /// <returns>False when no further call is wanted.</returns>
    private bool PipedCall(Session session)
    {
        output.WriteLine($"[Call {shift.Number} of {shift.Of}: {session.Scenario.Title}, {session.Scenario.Industry}]");
        var last = PipedPlay.Take(session, input, output, explain, line => Command(line) is "next" or "end shift");
        while (Command(last) == "next" && !session.IsOver)
        {
            output.WriteLine(TypedCommand.NextOf(session));
            last = PipedPlay.GoOn(session, input, output, explain, line => Command(line) is "next" or "end shift");
        }

        PipedPlay.End(session, output);
        output.WriteLine();
        return Command(last) == "next";
    }

    /// <returns>False when no further call is wanted.</returns>
    private async Task<bool> LiveCallAsync(Session session, CancellationToken cancel)
    {
        await new LivePlay(session).PlayAsync(cancel);
        if (shift.Number == shift.Of)
            return true;
        AnsiConsole.MarkupLine($"[grey]Call {shift.Number} of {shift.Of} is done. Take a breath. Enter takes the next call; type end to end the shift here.[/]");
        return Command(Console.ReadLine()) is not ("end" or "end shift" or "quit" or "exit");
    }

    private void Show()
    {
        foreach (var session in _played)
            output.WriteLine($"Call {session.Start.Shift!.Number}. {ScorecardText.Render(session.Card, session.Scenario)}");
        var report = ShiftReport.Of(shift, [.. _played.Select(s => new TakenCall(s.Start.Shift!.Number, $"call-{s.Start.Shift.Number}", s.Scenario, s.Card))]);
        output.Write(ShiftReportText.Render(report, EndingText.Of));
    }

    private static string Command(string? line) => string.Join(' ', (line ?? "").TrimStart('/').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static FileInfo Numbered(FileInfo file, int number) =>
        new(Path.Combine(file.DirectoryName ?? "", $"{Path.GetFileNameWithoutExtension(file.Name)}-{number}{file.Extension}"));
}
