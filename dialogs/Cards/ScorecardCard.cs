using System.Globalization;
using Microsoft.Bot.Schema;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>The result of a call in short; the page shows all of it.</summary>
public static class ScorecardCard
{
    /// <summary>The card.</summary>
    public static Attachment Of(string callId, Scorecard result)
    {
        ArgumentNullException.ThrowIfNull(result);
        List<CardElement> body =
        [
            new TextBlock(result.Sentence, Weight: "Bolder", Size: "Medium"),
            new FactSet([.. result.Skills.Select(s => new CardFact(SkillNames.Heading(s.Skill), Points(s)))]),
        ];
        body.AddRange(result.ToWorkOn.Select(m => new Container([.. Moment("To work on", m).Select(t => new TextBlock(t)), new ActionSet([SubmitAction.For("Try this turn again", new CardCommand($"/retry {m.Turn}", callId))])], Separator: true)));
        if (result.DoneWell is { } well)
            body.Add(new Container([.. Moment("Done well", well).Select(t => new TextBlock(t))], Separator: true));
        return new AdaptiveCard(body, [SubmitAction.For("Next call", new CardCommand("/calls"))], Text(result)).ToAttachment();
    }

    /// <summary>The result in words.</summary>
    public static string Text(Scorecard result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var skills = string.Join('\n', result.Skills.Select(s => $"- {SkillNames.Heading(s.Skill)}: {Points(s)}"));
        var moments = result.ToWorkOn.Select(m => string.Join(' ', Moment("To work on", m)));
        var well = result.DoneWell is { } good ? [string.Join(' ', Moment("Done well", good))] : Array.Empty<string>();
        return string.Join("\n\n", [$"**{result.Sentence}**", skills, .. moments, .. well]);
    }

    private static string Points(SkillScore skill) =>
        skill.Points is { } points ? $"{points.ToString("0", CultureInfo.InvariantCulture)} of 100, {skill.Band}" : "not observed";

    private static IEnumerable<string> Moment(string heading, Moment moment)
    {
        yield return $"{heading}, turn {moment.Turn}: \"{Neutral(moment.Quote)}\"";
        yield return moment.Why;
        if (moment.Better is { } better)
            yield return $"Better: {better}";
    }

    // The trainee's own words are shown as they are, not as formatting or links.
    private static string Neutral(string quote) => string.Concat(quote.Select(c => "*_[]()`<>#~\\".Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
