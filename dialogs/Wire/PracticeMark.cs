using Microsoft.Bot.Schema;

namespace PracticeCaller.Dialogs.Wire;

/// <summary>What our messages say about themselves in <c>channelData.practice</c>.</summary>
/// <param name="Kind">caller, desk or coach; null from a client.</param>
/// <param name="CallId">The call, or null.</param>
/// <param name="LineId">The line of its transcript, or null.</param>
/// <param name="CallerName">Who speaks, for the caller's lines.</param>
/// <param name="Twin">Name of an event that says the same, so that a page can show one of them; or null.</param>
/// <param name="Replaces">Id of the activity whose place it takes, or null.</param>
/// <param name="Silent">True when a page sent it for a button that was pressed.</param>
public sealed record PracticeMark(string? Kind = null, string? CallId = null, string? LineId = null, string? CallerName = null, string? Twin = null, string? Replaces = null, bool? Silent = null)
{
    /// <summary>The mark of an activity, or null.</summary>
    public static PracticeMark? Of(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return WireValue.As<Envelope>(activity.ChannelData as object)?.Practice;
    }

    /// <summary>The mark as channel data.</summary>
    public object ToChannelData() => WireValue.Of(new Envelope(this));

    private sealed record Envelope(PracticeMark? Practice);
}
