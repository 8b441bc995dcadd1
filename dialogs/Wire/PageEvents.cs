using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Wire;

/// <summary>Events that the practice page reads from the conversation beside the messages; Web Chat itself does not show them.</summary>
public static class PageEvents
{
    /// <summary>Name of the event with a <see cref="BriefEvent"/>.</summary>
    public const string Brief = "practice/brief";

    /// <summary>Name of the event with a <see cref="CallEventData"/>.</summary>
    public const string Call = "practice/call";

    /// <summary>Name of the event with a <see cref="DeskEvent"/>.</summary>
    public const string Desk = "practice/desk";

    /// <summary>Name of the event with a <see cref="HintEvent"/>.</summary>
    public const string Hint = "practice/hint";

    /// <summary>Name of the event with a <see cref="ScorecardEvent"/>.</summary>
    public const string Scorecard = "practice/scorecard";

    /// <summary>Name of the event with a <see cref="ShiftEvent"/>.</summary>
    public const string Shift = "practice/shift";

    /// <summary>Name of the event with a <see cref="NoticeEvent"/>.</summary>
    public const string Notice = "practice/notice";

    /// <summary>True when the other side is a page that reads these events; other channels refuse or show them.</summary>
    public static bool AreReadBy(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.ChannelId is Channels.Webchat or Channels.Directline;
    }

    /// <summary>An event.</summary>
    public static Activity Of<T>(string name, T value) => new() { Type = ActivityTypes.Event, Name = name, Value = WireValue.Of(value) };
}

/// <summary>What the trainee reads before the call.</summary>
public sealed record BriefEvent(string ScenarioId, string Title, string Reason, string CallerName, string Industry, int Difficulty, int Minutes, string? ContentNotice, Practice.Scenarios.Briefing Briefing, IReadOnlyList<Practice.Scenarios.DeskField> Record, IReadOnlyList<string> Policy, string Mode, int? Level = null);

/// <summary>How the call stands.</summary>
/// <param name="CallId">The call.</param>
/// <param name="Phase">live, paused, onhold, wrapup or closed.</param>
/// <param name="StartedAt">When it was taken.</param>
/// <param name="EndedAt">When it ended, or null.</param>
/// <param name="Ending">How it ended, or null.</param>
/// <param name="ScenarioId">The scenario.</param>
/// <param name="CallerName">Who calls.</param>
/// <param name="Mode">practice or exam.</param>
public sealed record CallEventData(string CallId, string Phase, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, Practice.Caller.Ending? Ending, string ScenarioId, string CallerName, Practice.Caller.CallMode Mode);

/// <summary>What the agent's desk shows.</summary>
public sealed record DeskEvent(IReadOnlyList<Practice.Scenarios.DeskField> Record, IReadOnlyList<string> Policy, IReadOnlyList<DeskActionItem> Actions, IReadOnlyList<DeskNoticeItem> Notices, IReadOnlyList<DeskDoneItem> Done);

/// <summary>An action that the desk offers.</summary>
public sealed record DeskActionItem(string Id, string Title, string? Unit, decimal? Min, decimal? Max);

/// <summary>A notice at the desk.</summary>
public sealed record DeskNoticeItem(string Id, string Text, DateTimeOffset At);

/// <summary>An action that was done.</summary>
public sealed record DeskDoneItem(string Id, string Title, decimal? Value, DateTimeOffset At);

/// <summary>A hint.</summary>
public sealed record HintEvent(string Text);

/// <summary>Something the trainee should know about the practice itself.</summary>
/// <param name="Text">What, and the cure.</param>
/// <param name="Level">info or warning.</param>
public sealed record NoticeEvent(string Text, string Level);

/// <summary>The result of a call.</summary>
public sealed record ScorecardEvent(string CallId, string ScenarioId, string ScenarioTitle, string CallerName, IReadOnlyDictionary<string, string> FactLabels, Scorecard Scorecard);

/// <summary>How a shift stands.</summary>
/// <param name="ShiftId">The shift.</param>
/// <param name="Number">The call it is at, from 1.</param>
/// <param name="Of">How many calls were planned.</param>
/// <param name="Phase">call, break or over.</param>
/// <param name="Mode">practice or exam.</param>
/// <param name="Done">The calls taken so far, without their results.</param>
/// <param name="Report">The report when it is over, else null.</param>
public sealed record ShiftEvent(string ShiftId, int Number, int Of, string Phase, Practice.Caller.CallMode Mode, IReadOnlyList<ShiftDoneItem> Done, Practice.Shifts.ShiftReport? Report)
{
    internal const string InCall = "call";
    internal const string InBreak = "break";
    internal const string Over = "over";
}

/// <summary>A call of a shift that was taken.</summary>
public sealed record ShiftDoneItem(int Number, string Title, string CallerName, Practice.Caller.Ending? Ending);
