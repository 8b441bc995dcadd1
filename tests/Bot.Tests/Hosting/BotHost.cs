using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace PracticeCaller.Bot.Tests.Hosting;

/// <summary>The bot within the test process, with a data folder of its own and a caller who writes at once.</summary>
public class BotHost : WebApplicationFactory<Program>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("practicecaller-").FullName;

    /// <summary>How fast the caller writes.</summary>
    protected virtual string Pace => "0";

    /// <summary>Where this host keeps its data.</summary>
    public string Folder => _folder;

    /// <summary>A client of the Web Chat door in a conversation of its own.</summary>
    public async Task<DirectLine> BeginAsync(bool start = true)
    {
        var line = new DirectLine(CreateClient(), Server.CreateWebSocketClient);
        await line.GenerateAsync();
        if (start)
            await line.StartAsync();
        return line;
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Data:Folder", _folder);
        builder.UseSetting("Caller:Pace", Pace);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
            TempFolder.Delete(_folder);
    }
}

/// <summary>A host whose caller types.</summary>
public sealed class TypingBotHost : BotHost
{
    /// <inheritdoc />
    protected override string Pace => "0.4";
}
