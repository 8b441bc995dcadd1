using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PracticeCaller.Bot.Tests.Process;

/// <summary>The bot as people run it: a process of its own, that can be killed.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly System.Diagnostics.Process _process;
    private readonly System.Text.StringBuilder _output = new();

    private BotProcess(System.Diagnostics.Process process, string address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = new Uri(address) };
    }

    public HttpClient Http { get; }

    public string Output => _output.ToString();

    /// <summary>Starts a bot and waits until it is ready, or has ended.</summary>
    public static async Task<BotProcess> StartAsync(string folder, string environment = "Development", params string[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PracticeCaller.Bot.dll"), $"--Urls={address}", $"--Data:Folder={folder}", .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = environment, ["DOTNET_ENVIRONMENT"] = environment },
        };
        var bot = new BotProcess(System.Diagnostics.Process.Start(start)!, address);
        bot.Listen();
        var end = DateTime.UtcNow.AddSeconds(180);
        while (!bot._process.HasExited)
        {
            try
            {
                if ((await bot.Http.GetAsync("/health/ready")).IsSuccessStatusCode)
                    return bot;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            Assert.True(DateTime.UtcNow < end, $"The bot did not start:\n{bot.Output}");
            await Task.Delay(100);
        }

        await bot._process.WaitForExitAsync();
        return bot;
    }

    /// <summary>The exit code, or null while it runs.</summary>
    public int? ExitCode => _process.HasExited ? _process.ExitCode : null;

    /// <summary>Ends it as a power cut would: no shutdown, no last words.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
        Http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Listen()
    {
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
            _output.AppendLine(line.Data);
    }
}
