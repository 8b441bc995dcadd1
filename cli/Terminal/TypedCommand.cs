using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Cli.Terminal;

/// <summary>What a typed line with a slash means during a call.</summary>
internal static class TypedCommand
{
    public const string Help = "Commands: /do ACTION [value]   /hold   /hint   /pause   /resume   /desk   /end [abuse]   /notes TEXT   /help. Everything else is said to the caller.";

    /// <summary>What to say to <c>/next</c> while a call is running.</summary>
    public static string NextOf(Session session) => session.Start.Shift is null
        ? "No shift is running: play --shift takes several calls in a row."
        : "The call is still running. /end ends it; then /next takes the next one.";

    /// <summary>The event behind a command; null when it is none that changes the call (then <paramref name="message"/> says what to show).</summary>
    public static CallEvent? Read(string line, Session session, out string? message)
    {
        message = null;
        var parts = line[1..].Split(' ', 2, StringSplitOptions.TrimEntries);
        var rest = parts.Length > 1 ? parts[1] : "";
        switch (parts[0].ToLowerInvariant())
        {
            case "do":
                var action = rest.Split(' ', 2, StringSplitOptions.TrimEntries);
                if (action[0].Length > 0)
                    return new DeskActed(action[0], action.Length > 1 ? action[1] : null);
                message = $"Say what: /do ACTION [value]. Possible: {string.Join(", ", session.Scenario.Resolutions.Select(r => r.Id))}, hold, resume-hold.";
                return null;
            case "hold":
                return new DeskActed("hold", null);
            case "hint":
                return new HintAsked();
            case "pause":
                return new CallPaused();
            case "resume":
                return session.State.OnHold ? new DeskActed("resume-hold", null) : new CallResumed();
            case "end":
                return new TraineeEnded(rest.Equals("abuse", StringComparison.OrdinalIgnoreCase));
            case "notes":
                return new NotesFiled(rest, null);
            case "desk":
                message = Desk.Text(session.Scenario);
                return null;
            case "next":
                message = NextOf(session);
                return null;
            case "help":
                message = session.Start.Shift is null ? Help : $"{Help} In a shift: /next takes the next call after this one.";
                return null;
            default:
                message = $"There is no command /{parts[0]}. {Help}";
                return null;
        }
    }
}
