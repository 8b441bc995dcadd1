using Microsoft.Extensions.DependencyInjection;
using PracticeCaller.Bot.Tests.Hosting;
using PracticeCaller.Bot.Trainer;

namespace PracticeCaller.Bot.Tests.Trainer;

public sealed class ShiftListTests(BotHost host) : IClassFixture<BotHost>
{
    [Fact]
    public async Task CallsOfAShift_AreMarkedInTheTrainersList_AndCanBeSeenTogether()
    {
        var line = await host.BeginAsync();
        foreach (var said in (string[])["start tutorial", "ready", "/end", "skip", "shift seed 7", "ready", "Hello, what happened?", "/end", "skip", "next", "ready", "/end", "skip"])
            await line.SayAsync(said);
        await line.UntilAsync(all => all.Count(a => a.IsEvent("practice/shift") && Phase(a) == "break") == 2);
        Assert.Single(await line.UntilAsync(_ => true), a => a.IsEvent("practice/scorecard"));
        await line.SayAsync("end");
        var over = (await line.UntilAsync(all => all.Any(a => a.IsEvent("practice/shift") && Phase(a) == "over"))).Last(a => a.IsEvent("practice/shift"))["value"]!;
        // The result of the call that ended in this very turn is there, too.
        Assert.Equal(2, over["report"]!["calls"]!.AsArray().Count);
        Assert.All(over["report"]!["calls"]!.AsArray(), c => Assert.Equal("endedByTrainee", c!["ending"]!.GetValue<string>()));

        var http = host.CreateClient();
        await http.GetAsync($"/trainer/enter?code={host.Services.GetRequiredService<TrainerAccess>().Code}");
        var list = (await DirectLine.JsonAsync(await http.GetAsync("/trainer/api/calls")))["items"]!.AsArray();
        Assert.Equal(["2 of 3", "1 of 3", ""], list.Select(c => c!["shift"] is { } shift ? $"{shift["number"]} of {shift["of"]}" : ""));

        var id = list[0]!["shift"]!["shiftId"]!.GetValue<string>();
        Assert.Equal(2, (await DirectLine.JsonAsync(await http.GetAsync($"/trainer/api/calls?shift={id}")))["total"]!.GetValue<int>());
        Assert.Equal(0, (await DirectLine.JsonAsync(await http.GetAsync("/trainer/api/calls?shift=%27%20OR%201%3D1")))["total"]!.GetValue<int>());
        var call = await DirectLine.JsonAsync(await http.GetAsync($"/trainer/api/calls/{list[0]!["callId"]}"));
        Assert.Equal(2, call["shift"]!["number"]!.GetValue<int>());
    }

    private static string Phase(System.Text.Json.Nodes.JsonNode activity) => activity["value"]!["phase"]!.GetValue<string>();
}
