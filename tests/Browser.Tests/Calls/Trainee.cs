using PracticeCaller.Browser.Tests.Hosting;
using PracticeCaller.Browser.Tests.Pages;

namespace PracticeCaller.Browser.Tests.Calls;

/// <summary>Plays a written call on the practice page.</summary>
internal sealed class Trainee(PracticePage page)
{
    // A message that crosses the caller's first one is not held against anybody; after this long it is.
    private static readonly TimeSpan PastCrossing = TimeSpan.FromSeconds(1.3);

    /// <summary>Lets the caller finish every time, and does at the desk what the script says, with the desk's buttons or typed.</summary>
    /// <param name="script">What to say and do.</param>
    /// <param name="typesCommands">True to type the commands into the chat.</param>
    /// <param name="halfway">What else happens in the middle of the call.</param>
    public async Task PlayPatientlyAsync(CallScript script, bool typesCommands = false, Func<Task>? halfway = null)
    {
        await page.Chat.CallerFinishesAsync(0);
        for (var i = 0; i < script.Steps.Count; i++)
        {
            if (i == script.Steps.Count / 2 && halfway is not null)
                await halfway();
            if (script.Steps[i].StartsWith('/'))
            {
                await DoAsync(script.Steps[i], typesCommands);
                continue;
            }

            var before = await page.Chat.CallerLinesAsync();
            await page.Chat.SayAsync(script.Steps[i]);
            if (!await page.Chat.CallerFinishesAsync(before))
                return;
        }
    }

    /// <summary>Writes into the caller's first words, and from then on as soon as the caller has begun to answer.</summary>
    public async Task PlayImpatientlyAsync(CallScript script)
    {
        var before = 0;
        foreach (var reply in script.Steps)
        {
            if (await page.Chat.IsOverAsync())
                return;
            await page.Chat.TypeAsync(reply);
            if (!await page.Chat.CallerBeginsAsync(before))
                return;
            if (before == 0)
                await Task.Delay(PastCrossing);
            before = await page.Chat.CallerLinesAsync();
            if (!await page.Chat.SendUnlessOverAsync(reply))
                return;
        }

        await page.Chat.CallerBeginsAsync(before);
    }

    private async Task DoAsync(string command, bool types)
    {
        if (types)
        {
            var done = await page.Chat.DeskLines.CountAsync();
            await page.Chat.TypeAsync(command);
            await page.Chat.SendBox.PressAsync("Enter");
            await Poll.UntilAsync(async () => await page.Chat.DeskLines.CountAsync() > done, () => $"an answer to {command}", TimeSpan.FromSeconds(20));
            return;
        }

        var words = command.Split(' ');
        await page.Desk.DoAsync(words[1], words.Length > 2 ? words[2] : null);
    }
}
