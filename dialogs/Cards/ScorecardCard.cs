using System.Globalization;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>The result of a call in short; the page shows all of it.</summary>
public static class ScorecardCard
{
    // A call of many turns must not burst the card; Teams shows 28 KB.
    private const int MostPoints = 40;
    private const int LongestQuote = 400;
    private const string DisagreePart = "disagree";
    private const string CurveTitle = "What the caller felt";

    private static readonly (string Name, string Color, Func<Feelings, double> Of)[] Curves =
    [
        ("Anger", "categoricalRed", f => f.Anger),
        ("Trust", "categoricalBlue", f => f.Trust),
        ("Patience", "categoricalMarigold", f => f.Patience),
    ];

    /// <summary>The card.</summary>
    /// <param name="callId">The call, for the buttons that take a turn again.</param>
    /// <param name="result">Its result.</param>
    /// <param name="canDisagree">True where the card is the only place to disagree with a judgement; the practice page has one of its own.</param>
    public static Attachment Of(string callId, Scorecard result, bool canDisagree)
    {
        ArgumentNullException.ThrowIfNull(result);
        List<CardElement> body =
        [
            TextBlock.Title(result.Sentence),
            new FactSet([.. result.Skills.Select(s => new CardFact(SkillNames.Heading(s.Skill), Points(s)))]),
        ];
        if (result.HintPoints > 0)
            body.Add(new TextBlock(Hints(result)));
        var curve = Thinned(result.Curve);
        if (curve.Count > 1)
            body.AddRange(Curve(curve));
        body.AddRange(result.ToWorkOn.Select(m => new Container([.. Moment("To work on", m).Select(t => new TextBlock(t)), new ActionSet([SubmitButton.For("Try this turn again", new CardCommand($"/retry {m.Turn}", callId), $"Take turn {m.Turn} of this call again")])], Separator: true)));
        if (result.DoneWell is { } well)
            body.Add(new Container([.. Moment("Done well", well).Select(t => new TextBlock(t))], Separator: true));
        if (canDisagree)
            body.AddRange(Disagree(callId, result));
        return new AdaptiveCard(body, [SubmitButton.For("Next call", new CardCommand("/calls"))], Text(result)).ToAttachment();
    }

    /// <summary>The result in words.</summary>
    public static string Text(Scorecard result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var skills = string.Join('\n', result.Skills.Select(s => $"- {SkillNames.Heading(s.Skill)}: {Points(s)}"));
        var moments = result.ToWorkOn.Select(m => string.Join(' ', Moment("To work on", m)));
        var well = result.DoneWell is { } good ? [string.Join(' ', Moment("Done well", good))] : Array.Empty<string>();
        string[] hints = result.HintPoints > 0 ? [Hints(result)] : [];
        return string.Join("\n\n", [$"**{result.Sentence}**", skills, .. hints, .. moments, .. well]);
    }

    private static string Hints(Scorecard result) => $"Hints taken: {result.Hints}. They cost {result.HintPoints.ToString("0.#", CultureInfo.InvariantCulture)} points overall.";

    private static IEnumerable<CardElement> Curve(IReadOnlyList<CurvePoint> points)
    {
        var words = new TextBlock(string.Join("\n\n", Curves.Select(c => $"{c.Name}: {string.Join(", ", points.Select(p => $"{(p.Turn == 0 ? "at the start" : $"turn {p.Turn}")} {Number(c.Of(p.Feelings))}"))}")));
        // Some clients draw the chart without its title.
        yield return TextBlock.Heading(CurveTitle);
        yield return new LineChart(
            CurveTitle,
            "Turn",
            "0 to 100",
            0,
            100,
            [.. Curves.Select(c => new ChartLine(c.Name, c.Color, [.. points.Select(p => new ChartPoint(p.Turn, Math.Round(c.Of(p.Feelings))))]))],
            words);
        yield return new ActionSet([new ToggleButton("The curve in figures", ["curve-in-figures"])]);
        yield return new Container([words], Id: "curve-in-figures", IsVisible: false);
    }

    private static IEnumerable<CardElement> Disagree(string callId, Scorecard result)
    {
        if (Disagreement.Judged(result) is not { Count: > 0 } judged)
            yield break;
        yield return new Container([new ActionSet([new ToggleButton("I disagree", [DisagreePart])])], Separator: true);
        yield return new Container(
            [
                new TextBlock("What does the machine get wrong? A trainer will read it and decide."),
                new ChoiceInput("criterion", "Which judgement?", [.. judged.Select(c => new CardChoice($"{SkillNames.Heading(c.Skill)}: {c.Title} ({VerdictNames.Of(c.Verdict)})", c.Id))], "Choose"),
                new TextInput("why", "Why do you disagree?", IsMultiline: true, MaxLength: ReviewEntry.LongestWords),
                new ActionSet([SubmitButton.For("Send to a trainer", new CardCommand("/disagree", callId))]),
            ],
            Id: DisagreePart,
            IsVisible: false);
    }

    private static IReadOnlyList<CurvePoint> Thinned(IReadOnlyList<CurvePoint> curve) =>
        curve.Count <= MostPoints ? curve : [.. Enumerable.Range(0, MostPoints).Select(i => curve[(int)Math.Round(i * (curve.Count - 1) / (MostPoints - 1.0))])];

    private static string Points(SkillScore skill) =>
        skill.Points is { } points ? $"{Number(points)} of 100. {skill.Band}" : "not observed";

    private static string Number(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Moment(string heading, Moment moment)
    {
        yield return $"{heading}, turn {moment.Turn}: \"{MarkdownText.Plain(Short(moment.Quote))}\"";
        yield return moment.Why;
        if (moment.Better is { } better)
            yield return $"Better: {better}";
    }

    private static string Short(string quote) => quote.Length <= LongestQuote ? quote : quote[..LongestQuote] + "...";
}
