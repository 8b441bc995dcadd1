using Spectre.Console;

namespace PracticeCaller.Cli.Terminal;

/// <summary>A progress bar for long work; nothing when the output goes to a file or a pipe.</summary>
internal static class Bar
{
    /// <summary>Does the work and shows how far it is.</summary>
    /// <param name="title">What is done.</param>
    /// <param name="steps">How many steps there are.</param>
    /// <param name="work">Calls what it is given after each step, from any thread; it is given null when nobody looks.</param>
    public static void Over(string title, int steps, Action<Action?> work)
    {
        if (Console.IsErrorRedirected || Console.IsOutputRedirected)
        {
            work(null);
            return;
        }

        AnsiConsole.Progress().Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(progress =>
        {
            var bar = progress.AddTask(title, maxValue: Math.Max(1, steps));
            work(() => bar.Increment(1));
        });
    }
}
