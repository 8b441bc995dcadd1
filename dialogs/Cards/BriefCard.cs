using Microsoft.Bot.Schema;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>What a trainee reads before taking a call.</summary>
public static class BriefCard
{
    /// <summary>The card.</summary>
    public static Attachment Of(Scenario call)
    {
        ArgumentNullException.ThrowIfNull(call);
        List<CardElement> body = [TextBlock.Title(call.Title), new TextBlock(call.Reason, Spacing: "None")];
        if (call.ContentNotice is not null)
            body.Add(new TextBlock(call.ContentNotice, IsSubtle: true));
        body.Add(new TextBlock(call.Briefing.You));
        body.Add(Part("You may", call.Briefing.May));
        body.Add(Part("What good looks like", call.Briefing.GoodLooksLike));
        body.Add(new Container([TextBlock.Heading("In the record"), new FactSet([.. call.Desk.Fields.Select(f => new CardFact(f.Label, f.Value))])], Separator: true));
        body.Add(Part("Rules", call.Desk.Policy));
        body.Add(Part("At the desk, during the call", Actions(call)));
        return new AdaptiveCard(body, [SubmitButton.For("Take the call", new CardCommand("/ready", ScenarioId: call.Id), style: "positive")], Text(call)).ToAttachment();
    }

    /// <summary>The briefing in words.</summary>
    public static string Text(Scenario call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var notice = call.ContentNotice is null ? "" : $"\n\n{call.ContentNotice}";
        var record = string.Join('\n', call.Desk.Fields.Select(f => $"- {f.Label}: {f.Value}"));
        return $"**{call.Title}.** {call.Reason}{notice}\n\n{call.Briefing.You}\n\n{Lines("You may", call.Briefing.May)}\n\n{Lines("What good looks like", call.Briefing.GoodLooksLike)}\n\n"
            + $"In the record:\n{record}\n\n{Lines("Policy", call.Desk.Policy)}\n\n{Lines("At the desk", Actions(call))}\n\nType `ready` to take the call.";
    }

    private static Container Part(string heading, IEnumerable<string> lines) => new([TextBlock.Heading(heading), new TextBlock(List(lines), Spacing: "None")], Separator: true);

    private static string Lines(string heading, IEnumerable<string> lines) => $"{heading}:\n{List(lines)}";

    private static string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => "- " + l));

    private static IEnumerable<string> Actions(Scenario call) => call.Resolutions.Select(r => r.Value is { } value
        ? $"`/do {r.Id} VALUE`: {r.Title} ({value.Min:0.##} to {value.Max:0.##} {value.Unit})"
        : $"`/do {r.Id}`: {r.Title}");
}
