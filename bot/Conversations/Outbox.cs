using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using PracticeCaller.Bot.Store;
using PracticeCaller.Dialogs.Wire;

namespace PracticeCaller.Bot.Conversations;

/// <summary>Keeps what a bot sends until its turn has been saved. Save first, then send.</summary>
public sealed class Outbox(TimeProvider time)
{
    /// <summary>Puts activities into the turn that is running; they get an id when they have none.</summary>
    public ResourceResponse[] Stage(ITurnContext turnContext, IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var scope = TurnScope.Current ?? throw new InvalidOperationException("A bot sends only within a turn of its conversation.");
        List<ResourceResponse> answers = [];
        foreach (var activity in activities)
        {
            activity.Id ??= Guid.NewGuid().ToString("N");
            activity.Timestamp = time.GetUtcNow();
            if (turnContext.Activity.Type != ActivityTypes.Message)
                activity.ReplyToId = null;
            // The turn puts the bot's own name on everything; a caller speaks under theirs.
            if (PracticeMark.Of(activity)?.CallerName is { } caller)
                activity.From = new ChannelAccount { Id = activity.From?.Id, Name = caller, Role = RoleTypes.Bot };
            Put(scope, activity);
            answers.Add(new ResourceResponse(activity.Id));
        }

        return [.. answers];
    }

    /// <summary>Puts an activity that takes the place of an earlier one into the turn that is running. Of several for one place the last counts.</summary>
    public ResourceResponse StageUpdate(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        var scope = TurnScope.Current ?? throw new InvalidOperationException("A bot sends only within a turn of its conversation.");
        var target = activity.Id;
        var same = scope.Outgoing.FindIndex(a => a.Id == target || PracticeMark.Of(a)?.Replaces == target);
        if (same < 0 || scope.Outgoing[same].Id != target)
        {
            activity.ChannelData = ((PracticeMark.Of(activity) ?? new PracticeMark()) with { Replaces = target }).ToChannelData();
            activity.Id = Guid.NewGuid().ToString("N");
        }

        activity.ReplyToId = null;
        activity.Timestamp = time.GetUtcNow();
        if (same >= 0)
            scope.Outgoing[same] = activity;
        else
            scope.Outgoing.Add(activity);
        return new ResourceResponse(target);
    }

    private static void Put(TurnScope scope, Activity activity)
    {
        if (activity.Type == ActivityTypes.Typing)
        {
            scope.EndsTyping = true;
            return;
        }

        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            scope.Answer = activity;
            return;
        }

        if (activity.Type == ActivityTypes.Message)
            scope.EndsTyping = false;
        scope.Outgoing.Add(activity);
    }
}
