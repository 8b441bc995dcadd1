using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Cli.Terminal;

/// <summary>A call from piped input: each line one reply or command; prints a plain transcript and then the scorecard.</summary>
internal static class PipedPlay
{
    private static readonly TimeSpan BetweenReplies = TimeSpan.FromSeconds(20);

    public static void Run(Session session, TextReader input, TextWriter output, bool explain = false)
    {
        Take(session, input, output, explain, _ => false);
        End(session, output);
        output.WriteLine();
        output.WriteLine(ScorecardText.Render(session.Card, session.Scenario));
    }

    /// <summary>Begins the call and plays the input.</summary>
    /// <param name="session">The call.</param>
    /// <param name="input">Where the replies come from.</param>
    /// <param name="output">Where the transcript goes.</param>
    /// <param name="explain">Say after each reply what was heard.</param>
    /// <param name="stops">The command, with its slash, that is for somebody else.</param>
    /// <returns>The command it stopped at; null at the end of the input.</returns>
    public static string? Take(Session session, TextReader input, TextWriter output, bool explain, Func<string, bool> stops)
    {
        if (Setting.Of(session.Start) is { } setting)
            output.WriteLine($"[{setting}]");
        Show(session, session.Begin(), output);
        return GoOn(session, input, output, explain, stops);
    }

    /// <summary>Plays the input on after <see cref="Take"/> has stopped.</summary>
    public static string? GoOn(Session session, TextReader input, TextWriter output, bool explain, Func<string, bool> stops)
    {
        while (input.ReadLine() is { } line)
        {
            ((SteppedTime)session.Time).Step(BetweenReplies);
            if (line.StartsWith('/'))
            {
                output.WriteLine($"> {line}");
                if (stops(line))
                    return line;
                var happened = TypedCommand.Read(line, session, out var message);
                if (message is not null)
                    output.WriteLine(message);
                if (happened is not null)
                    Show(session, session.Take(happened), output);
            }
            else if (!session.IsOver)
            {
                output.WriteLine($"You: {line}");
                Show(session, session.Say(line), output);
                if (explain && session.State.Turns.Count > 0)
                    foreach (var reason in Explanation.Of(session.State.Turns[^1]))
                        output.WriteLine(reason);
            }
        }

        return null;
    }

    /// <summary>Ends the call when it is still running.</summary>
    public static void End(Session session, TextWriter output)
    {
        if (!session.IsOver)
            Show(session, session.Take(new TraineeEnded()), output);
    }

    private static void Show(Session session, IReadOnlyList<CallEffect> effects, TextWriter output)
    {
        foreach (var effect in effects)
        {
            var text = effect switch
            {
                SayLine { Line.Speaker: Speaker.Caller } say => $"{session.Scenario.Caller.Name}: {say.Line.Text}",
                SayLine say => $"[desk] {say.Line.Text}",
                GiveHint hint => $"[hint] {hint.Text}",
                NotNow no => $"[{no.Reason}]",
                CallIsOver over => $"[call ended: {EndingText.Of(over.Ending)}]",
                _ => null,
            };
            if (text is not null)
                output.WriteLine(text);
        }
    }
}
