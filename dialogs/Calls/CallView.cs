using Microsoft.Bot.Schema;
using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Wire;
using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>Shows a step of a call: messages for everybody, events for the practice page, typing while a line is on its way.</summary>
internal static class CallView
{
    public static IReadOnlyList<IActivity> Of(KeptCall before, KeptCall after, IReadOnlyList<CallEffect> effects, IActivity turn)
    {
        var page = PageEvents.AreReadBy(turn);
        var phaseChanged = Phase(before.State) != Phase(after.State);
        List<IActivity> show = [];
        // A page shows the call before its first line, and the last line before the end.
        var begins = before.State.Phase == CallPhase.Waiting;
        if (begins && DeskCard.IsShownIn(turn))
            show.Add(DeskCard.Message(after, null));
        if (page && phaseChanged && !IsOver(after.State))
            show.Add(PageEvents.Of(PageEvents.Call, Call(after)));
        if (page && begins)
            show.Add(PageEvents.Of(PageEvents.Desk, Desk(after)));
        foreach (var effect in effects)
            show.AddRange(Show(effect, effects, after, page));
        if (page && !begins && DeskChanged(before.State, after.State))
            show.Add(PageEvents.Of(PageEvents.Desk, Desk(after)));
        if (page && phaseChanged && IsOver(after.State))
            show.Add(PageEvents.Of(PageEvents.Call, Call(after)));
        if (!page && phaseChanged && Told(before.State, after.State) is { } told)
            show.Add(Messages.Coach(told));
        if (IsTyping(after.State))
            show.Add(new Activity { Type = ActivityTypes.Typing });
        return show;
    }

    /// <summary>The call as the page knows it.</summary>
    public static CallEventData Call(KeptCall record)
    {
        var state = record.State;
        return new CallEventData(record.Id, Phase(state), state.StartedAt, state.EndedAt, state.Ending, record.Scenario.Scenario.Id, record.Scenario.Scenario.Caller.Name, state.Start?.Mode ?? CallMode.Practice);
    }

    /// <summary>The desk as the page knows it.</summary>
    public static DeskEvent Desk(KeptCall record)
    {
        var scenario = record.Scenario.Scenario;
        return new DeskEvent(
            scenario.Desk.Fields,
            scenario.Desk.Policy,
            [.. scenario.Resolutions.Select(r => new DeskActionItem(r.Id, r.Title, r.Value?.Unit, r.Value?.Min, r.Value?.Max))],
            [.. record.State.Transcript.Where(l => l.Speaker == Speaker.Desk).Select(l => new DeskNoticeItem(l.Id, l.Text, l.At))],
            [.. record.State.Deeds.Where(d => d.Accepted).Select(d => new DeskDoneItem(d.ActionId, scenario.Resolutions.FirstOrDefault(r => r.Id == d.ActionId)?.Title ?? d.ActionId, d.Value, d.At))]);
    }

    private static IEnumerable<IActivity> Show(CallEffect effect, IReadOnlyList<CallEffect> all, KeptCall record, bool page)
    {
        switch (effect)
        {
            case SayLine { Line.Speaker: Speaker.Caller } say:
                yield return Messages.Caller(record.Id, record.Scenario.Scenario.Caller.Name, say.Line);
                break;
            case SayLine { Line.Speaker: Speaker.Desk } say:
                yield return Messages.Desk(record.Id, say.Line.Id, AtTheDesk(say.Line.Text, page));
                break;
            // What was done stands in the transcript as a desk line already.
            case DeskAnswered answer when !all.Any(e => e is SayLine { Line.Speaker: Speaker.Desk } line && line.Line.Text == answer.Message):
                yield return Messages.Desk(record.Id, answer.Id, AtTheDesk(answer.Message, page));
                break;
            case GiveHint hint:
                if (page)
                    yield return PageEvents.Of(PageEvents.Hint, new HintEvent(hint.Text));
                yield return Messages.Coach($"Hint: {hint.Text}", PageEvents.Hint);
                break;
            case NotNow refusal:
                if (page)
                    yield return PageEvents.Of(PageEvents.Notice, new NoticeEvent(refusal.Reason, "warning"));
                yield return Messages.Coach(refusal.Reason, PageEvents.Notice);
                break;
            default:
                break;
        }
    }

    private static string Phase(CallState state) => state.Phase switch
    {
        CallPhase.Live when state.OnHold => "onhold",
        CallPhase.Live => "live",
        CallPhase.Paused => "paused",
        CallPhase.WrapUp => "wrapup",
        CallPhase.Closed => "closed",
        _ => "waiting",
    };

    // The page shows whose line it is; in other channels everything has the bot's name above it.
    private static string AtTheDesk(string text, bool page) => page ? text : $"Desk: {text}";

    // The page shows it in its bar.
    private static string? Told(CallState before, CallState after) =>
        after.Phase == CallPhase.Paused ? "Paused: time stands still for the caller. `/resume` goes on."
        : before.Phase == CallPhase.Paused && after.Phase == CallPhase.Live ? "You are back in the call."
        : null;

    private static bool IsOver(CallState state) => state.Phase is CallPhase.WrapUp or CallPhase.Closed;

    private static bool IsTyping(CallState state) =>
        state is { Phase: CallPhase.Live, OnHold: false } && state.Planned.Count > 0 && state.Planned[0].Speaker == Speaker.Caller;

    private static bool DeskChanged(CallState before, CallState after) =>
        before.Deeds.Count != after.Deeds.Count
        || before.Transcript.Count(l => l.Speaker == Speaker.Desk) != after.Transcript.Count(l => l.Speaker == Speaker.Desk);
}
