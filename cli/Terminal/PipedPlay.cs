using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Cli.Terminal;

/// <summary>A call from piped input: each line one reply or command; prints a plain transcript and then the scorecard.</summary>
internal static class PipedPlay
{
    private static readonly TimeSpan BetweenReplies = TimeSpan.FromSeconds(20);

    public static void Run(Session session, TextReader input, TextWriter output, bool explain = false)
    {
        if (Setting.Of(session.Start) is { } setting)
            output.WriteLine($"[{setting}]");
        Show(session, session.Begin(), output);
        while (input.ReadLine() is { } line)
        {
            ((SteppedTime)session.Time).Step(BetweenReplies);
            if (line.StartsWith('/'))
            {
                var happened = TypedCommand.Read(line, session, out var message);
                output.WriteLine($"> {line}");
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
        if (!session.IsOver)
            Show(session, session.Take(new TraineeEnded()), output);
        output.WriteLine();
        output.WriteLine(ScorecardText.Render(session.Card, session.Scenario));
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
