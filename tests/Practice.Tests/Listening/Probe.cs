using System.Text.Json;
using PracticeCaller.Practice.Listening;
namespace PracticeCaller.Practice.Tests.Listening;
public class Probe
{
    [Fact]
    public void Show()
    {
        var file = Environment.GetEnvironmentVariable("PROBE");
        if (file is null || !File.Exists(file)) return;
        using var output = new StreamWriter(file + ".out");
        var listener = new Listener(Cases.Roaming);
        var ctx = new ListeningContext { CallerJustSaid = ["412 euros, my normal one is 35. I was in Oslo for four days for work, 3rd to the 6th, barely touched the phone. It's brand new"], Told = Cases.Roaming.Facts.Select(f => f.Id).ToHashSet(), OpenCallerQuestions = ["why", "when"] };
        foreach (var line in File.ReadLines(file))
        {
            var text = line.StartsWith('"') ? JsonSerializer.Deserialize<string>(line)! : line;
            var r = listener.Read(text, ctx);
            output.WriteLine($"> {text.Replace('\n', '/')}\n   [{string.Join(", ", r.Acts.Select(a => ActIds.Of(a.Act) + (a.Specific > 0 ? $":{a.Specific}" : "")))}] F[{string.Join(", ", r.Facts.Select(f => $"{f.FactId}:{f.Use}:{f.ValueSaid}"))}] O[{string.Join(", ", r.Offers.Select(o => $"{o.ResolutionId}:{o.Tense}:{o.Amount}"))}] Q[{string.Join(", ", r.Questions.Select(q => $"{q.About}{(q.TargetId is null ? "" : ":" + q.TargetId)}{(q.Open ? "*" : "")}{(q.Subject is null ? "" : "'" + q.Subject + "'")}"))}] {r.Remark} U{r.Understood} {r.AgentName} {r.WaitPromised} {(r.RaisesTwist ? "TWIST" : "")} {string.Join(",", r.Answers)} {(r.Tone.Gushing ? "GUSH" : "")}{(r.Tone.Pressing ? "PRESS" : "")}");
        }
    }
}
