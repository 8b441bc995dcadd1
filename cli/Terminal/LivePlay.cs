using System.Text;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using Spectre.Console;

namespace PracticeCaller.Cli.Terminal;

/// <summary>A live chat in the terminal: the caller's lines come in above the line being typed.</summary>
internal sealed class LivePlay(Session session)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(40);
    private readonly StringBuilder _typed = new();
    private bool _callerTypes;

    /// <summary>The call and its scorecard.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        await PlayAsync(cancel);
        AnsiConsole.WriteLine();
        AnsiConsole.WriteLine(ScorecardText.Render(session.Card, session.Scenario));
    }

    /// <summary>Briefing, call and notes, without the result.</summary>
    public async Task PlayAsync(CancellationToken cancel)
    {
        if (session.Start.Shift is { } place)
            AnsiConsole.MarkupLine($"[bold]Call {place.Number} of {place.Of}[/]");
        AnsiConsole.WriteLine(Desk.Briefing(session.Scenario));
        if (Setting.Of(session.Start) is { } setting)
            AnsiConsole.WriteLine(setting);
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLine("[grey]" + Markup.Escape(TypedCommand.Help) + "[/]");
        AnsiConsole.MarkupLine("[grey]Press Enter to take the call.[/]");
        Console.ReadLine();
        Show(session.Begin());
        Prompt();
        while (!session.IsOver)
        {
            cancel.ThrowIfCancellationRequested();
            if (session.State.NextDue <= session.Time.GetUtcNow())
                Show(session.Take(new TimePassed()));
            while (!session.IsOver && Console.KeyAvailable)
                Key(Console.ReadKey(intercept: true));
            await Task.Delay(Tick, session.Time, cancel);
        }
        ClearLine();
        AnsiConsole.MarkupLine("[grey]Wrap-up notes, one line (Enter to skip):[/]");
        if (Console.ReadLine() is { Length: > 0 } notes)
            session.Take(new NotesFiled(notes, null));
    }

    private void Key(ConsoleKeyInfo key)
    {
        if (key.Key == ConsoleKey.Enter)
        {
            var line = _typed.ToString();
            _typed.Clear();
            Send(line);
        }
        else if (key.Key == ConsoleKey.Backspace)
        {
            if (_typed.Length > 0)
                _typed.Length--;
        }
        else if (!char.IsControl(key.KeyChar))
        {
            _typed.Append(key.KeyChar);
        }
        if (!session.IsOver)
            Prompt();
    }

    private void Send(string line)
    {
        if (line.Trim().Length == 0)
            return;
        if (!line.StartsWith('/'))
        {
            Print($"[blue]You:[/] {Markup.Escape(line)}");
            Show(session.Say(line));
            return;
        }
        var happened = TypedCommand.Read(line, session, out var message);
        if (message is not null)
            Print($"[grey]{Markup.Escape(message)}[/]");
        if (happened is not null)
            Show(session.Take(happened));
    }

    private void Show(IReadOnlyList<CallEffect> effects)
    {
        _callerTypes = effects.Any(e => e is ShowTyping);
        foreach (var effect in effects)
        {
            switch (effect)
            {
                case SayLine { Line.Speaker: Speaker.Caller } say:
                    Print($"[yellow]{Markup.Escape(session.Scenario.Caller.Name)}:[/] {Markup.Escape(say.Line.Text)}");
                    break;
                case SayLine say:
                    Print($"[grey]{Markup.Escape("[desk] " + say.Line.Text)}[/]");
                    break;
                case GiveHint hint:
                    Print($"[green]{Markup.Escape("[hint] " + hint.Text)}[/]");
                    break;
                case NotNow no:
                    Print($"[grey]{Markup.Escape(no.Reason)}[/]");
                    break;
                case CallIsOver over:
                    Print($"[grey]Call ended: {Markup.Escape(EndingText.Of(over.Ending))}.[/]");
                    break;
            }
        }
        Prompt();
    }

    private void Print(string markup)
    {
        ClearLine();
        AnsiConsole.MarkupLine(markup);
    }

    private void Prompt()
    {
        ClearLine();
        var width = Math.Max(20, Console.WindowWidth - 24);
        var shown = _typed.Length <= width ? _typed.ToString() : "..." + _typed.ToString(_typed.Length - width, width);
        Console.Write(_callerTypes ? $"({session.Scenario.Caller.Name.Split(' ')[0]} is typing) > {shown}" : $"> {shown}");
    }

    private static void ClearLine() => Console.Write("\r\x1b[2K");
}
