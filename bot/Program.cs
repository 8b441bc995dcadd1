using Microsoft.AspNetCore.Connections;
using PracticeCaller.Bot.Catalogue;
using PracticeCaller.Bot.Channels;
using PracticeCaller.Bot.Conversations;
using PracticeCaller.Bot.Pages;
using PracticeCaller.Bot.Scores;
using PracticeCaller.Bot.Settings;
using PracticeCaller.Bot.Store;
using PracticeCaller.Bot.Trainer;
using PracticeCaller.Bot.WebChat;
using PracticeCaller.Dialogs;
using PracticeCaller.Dialogs.Calls;

var builder = WebApplication.CreateBuilder(AppStart.Options(args));
if (StartupChecks.Problems(builder.Configuration, builder.Environment) is { Count: > 0 } problems)
{
    await Console.Error.WriteLineAsync($"PracticeCaller cannot start:{Environment.NewLine}{string.Join(Environment.NewLine, problems.Select(p => "- " + p))}");
    return 1;
}

builder.WebHost.UseStaticWebAssets();
builder.Host.UseOwnSilo();
builder.Services.Configure<PracticeOptions>(builder.Configuration.GetSection("Practice"));
builder.Services.Configure<CallerOptions>(builder.Configuration.GetSection("Caller"));
builder.Services.AddHttpClient();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddStore();
builder.Services.AddPractice(builder.Environment);
builder.Services.AddBotFramework();
builder.Services.AddWebChatDoor(builder.Configuration);
builder.Services.AddTrainerRoom(builder.Configuration);
builder.Services.AddPages();
builder.Services.AddHealthChecks().AddCheck<StoreHealth>("store");
builder.Services.AddHostedService<OverdueSweep>();

var app = builder.Build();
await app.Services.MigrateStoreAsync();
_ = app.Services.GetRequiredService<ICallCatalogue>();

app.UseExceptionHandler(Failures.Handle);
app.UsePages();
app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(20) });
app.UseCors();
app.UseAuthorization();
app.MapMessages();
app.MapDirectLine();
app.MapCatalogue();
app.MapResults();
app.MapTrainerDoor();
app.MapTrainerRoom();
app.MapPages();
app.Lifetime.ApplicationStarted.Register(() => AppStart.Announce(app));
try
{
    await app.RunAsync();
    return 0;
}
catch (IOException e) when (e.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"PracticeCaller cannot start: {e.Message} Stop the other program (perhaps another PracticeCaller), or choose another address with --Urls=http://localhost:PORT.");
    return 1;
}

/// <summary>The entry point, named for tests that host the app.</summary>
public partial class Program;
