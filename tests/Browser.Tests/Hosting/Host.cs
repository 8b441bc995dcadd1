using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace PracticeCaller.Browser.Tests.Hosting;

/// <summary>The real bot in a process of its own, with a folder and a port of its own. It can be killed and started again on both.</summary>
public sealed partial class Host : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(90);

    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-browser-").FullName;
    private readonly double _pace;
    private readonly StringBuilder _output = new();
    private Process? _process;

    private Host(double pace)
    {
        _pace = pace;
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
    }

    /// <summary>Where its pages are.</summary>
    public Uri Address { get; }

    /// <summary>Everything it has printed since it was started last.</summary>
    public string Output
    {
        get
        {
            lock (_output)
                return _output.ToString();
        }
    }

    /// <summary>The one-time link to the trainer's room, as printed at the last start.</summary>
    public Uri TrainerLink => new(TrainerLine().Match(Output) is { Success: true } line
        ? line.Groups["link"].Value
        : throw new InvalidOperationException($"The bot has printed no link to the trainer's room:\n{Output}"));

    /// <summary>A new one, ready.</summary>
    /// <param name="pace">How fast the caller writes; 1 as people do.</param>
    public static async Task<Host> StartAsync(double pace)
    {
        var host = new Host(pace);
        await host.StartAsync();
        return host;
    }

    /// <summary>Starts it again after <see cref="Kill"/>, with the same data at the same address.</summary>
    public async Task StartAsync()
    {
        lock (_output)
            _output.Clear();
        var start = new ProcessStartInfo("dotnet", [Built.Bot, $"--Urls={Address}", $"--Data:Folder={_folder}", $"--Caller:Pace={_pace.ToString(CultureInfo.InvariantCulture)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["DOTNET_ENVIRONMENT"] = "Development" },
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        using var http = new HttpClient { BaseAddress = Address };
        // The links are printed after the host listens: "ready" alone is a moment too early for them.
        await Poll.UntilAsync(
            async () => _process.HasExited ? throw new InvalidOperationException($"The bot did not start:\n{Output}") : TrainerLine().IsMatch(Output) && await IsReadyAsync(http),
            () => $"the bot to be ready. It has printed:\n{Output}",
            StartsWithin);
    }

    /// <summary>Ends it as a power cut would: no shutdown, no last words.</summary>
    public void Kill()
    {
        if (_process is null)
            return;
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Kill();
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still held; the system's temporary folder is emptied anyway.
        }

        return ValueTask.CompletedTask;
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            return (await http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
            _output.AppendLine(line.Data);
    }

    [GeneratedRegex(@"Trainer's room: (?<link>\S+)")]
    private static partial Regex TrainerLine();
}
