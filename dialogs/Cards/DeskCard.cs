using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Calls;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>The agent's desk as one card that changes in place: record, rules, actions, notes. Nothing of what the caller feels or hides.</summary>
public static class DeskCard
{
    /// <summary>Longest notes that the desk keeps during a call; Teams shows cards up to 28 KB.</summary>
    public const int LongestNotes = 4000;

    /// <summary>True where the desk is a card: channels that can change a card in place. The practice page has a desk of its own.</summary>
    public static bool IsShownIn(IActivity turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.ChannelId == Channels.Msteams;
    }

    /// <summary>The message with the card; it keeps its id, so that a later one takes its place.</summary>
    /// <param name="record">The call.</param>
    /// <param name="notes">The notes so far, or null.</param>
    public static Activity Message(KeptCall record, string? notes)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new Activity
        {
            Type = ActivityTypes.Message,
            Id = $"{record.Id}|desk",
            Summary = $"Your desk for the call of {record.Scenario.Scenario.Caller.Name}",
            InputHint = InputHints.IgnoringInput,
            Attachments = [Of(record, notes)],
            ChannelData = new PracticeMark("desk", record.Id).ToChannelData(),
        };
    }

    /// <summary>The card.</summary>
    public static Attachment Of(KeptCall record, string? notes)
    {
        ArgumentNullException.ThrowIfNull(record);
        var (call, state) = (record.Scenario.Scenario, record.State);
        var isOver = state.Phase is CallPhase.WrapUp or CallPhase.Closed;
        List<CardElement> body =
        [
            TextBlock.Title($"Your desk: {call.Caller.Name}"),
            new TextBlock(Standing(state), IsSubtle: true, Spacing: "None"),
            new FactSet([.. call.Desk.Fields.Select(f => new CardFact(f.Label, f.Value))]),
            new Container([TextBlock.Heading("Rules"), new TextBlock(Lines(call.Desk.Policy))], Separator: true),
        ];
        if (Done(state).ToList() is { Count: > 0 } done)
            body.Add(new Container([TextBlock.Heading("At the desk so far"), new TextBlock(Lines(done))], Separator: true));
        if (!isOver)
        {
            body.Add(new Container([TextBlock.Heading("Actions"), .. call.Resolutions.SelectMany(r => Action(record, r)), new ActionSet([Hold(record)])], Separator: true));
            body.Add(new Container(
                [
                    new TextInput("notes", "Notes for the wrap-up", IsMultiline: true, MaxLength: LongestNotes, Value: notes),
                    new ActionSet([Button(record, "Keep the notes", "/notes")]),
                ],
                Separator: true));
        }

        return new AdaptiveCard(body, isOver ? [] : Controls(record), Text(call)).ToAttachment();
    }

    /// <summary>True when the card looks otherwise after a step than before it.</summary>
    internal static bool Changes(CallState before, CallState after) =>
        (before.Phase, before.OnHold, before.Deeds.Count) != (after.Phase, after.OnHold, after.Deeds.Count) || Done(before).Count() != Done(after).Count();

    private static string Text(Scenario call) => $"Your desk: {call.Caller.Name}. `/help` names the actions.";

    private static string Standing(CallState state) => state.Phase switch
    {
        CallPhase.WrapUp or CallPhase.Closed => "The call is over.",
        CallPhase.Paused => "The practice is paused.",
        _ when state.OnHold => "The caller is on hold.",
        _ => "In the call. What you promise in words still has to be done here.",
    };

    private static IEnumerable<string> Done(CallState state) => state.Transcript.Where(l => l.Speaker == Speaker.Desk).Select(l => l.Text).TakeLast(12);

    private static IEnumerable<CardElement> Action(KeptCall record, Resolution resolution)
    {
        if (resolution.Value is { } value)
            yield return new NumberInput(CardAnswer.ValueInput(resolution.Id), string.Create(CultureInfo.InvariantCulture, $"{resolution.Title}: {value.Min:0.##} to {value.Max:0.##} {value.Unit}"), value.Unit);
        yield return new ActionSet([Deed(record, resolution.Title, resolution.Id)]);
    }

    private static SubmitButton Hold(KeptCall record) =>
        record.State.OnHold ? Deed(record, "Back from hold", "resume-hold") : Deed(record, "Put on hold", "hold");

    private static SubmitButton Deed(KeptCall record, string title, string action) =>
        SubmitButton.For(title, new CardCommand($"/do {action}", record.Id, Tried: record.State.Deeds.Count(d => d.ActionId == action), InCall: true));

    private static List<CardButton> Controls(KeptCall record)
    {
        var isExam = record.State.Start?.Mode == CallMode.Exam;
        List<CardButton> controls = [];
        if (!isExam)
            controls.AddRange([Button(record, "Hint", "/hint"), record.State.Phase == CallPhase.Paused ? Button(record, "Go on", "/resume") : Button(record, "Pause", "/pause")]);
        controls.Add(Button(record, "End the call", "/end", "destructive"));
        return controls;
    }

    private static SubmitButton Button(KeptCall record, string title, string command, string? style = null) =>
        SubmitButton.For(title, new CardCommand(command, record.Id, InCall: true), style: style);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Select(l => "- " + l));
}
