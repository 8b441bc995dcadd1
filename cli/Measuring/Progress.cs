using System.Diagnostics;

namespace PracticeCaller.Cli.Measuring;

/// <summary>How far a long run has come, on standard error, and only when somebody looks at it there.</summary>
/// <param name="shown">Where to, or null for nowhere.</param>
internal sealed class Progress(TextWriter? shown)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _since = Stopwatch.StartNew();
    private TimeSpan _last;

    /// <summary>Standard error when it is a terminal.</summary>
    public static Progress OnTerminal() => new(Console.IsErrorRedirected ? null : Console.Error);

    /// <summary>So many of so many are done.</summary>
    public void Report(int done, int all)
    {
        if (shown is null || (done < all && _since.Elapsed - _last < Every))
            return;
        _last = _since.Elapsed;
        shown.Write($"\r{done} of {all}{(done == all ? "\n" : "")}");
    }
}
