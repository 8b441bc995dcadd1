using System.Globalization;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>What the trainee does at the desk, within the policy's limits.</summary>
internal static class DeskActions
{
    /// <summary>Asks the caller to wait.</summary>
    public const string Hold = "hold";

    /// <summary>Comes back from hold.</summary>
    public const string ResumeHold = "resume-hold";

    public static void Do(CallDraft d, DeskActed acted)
    {
        if (d.State.Phase != CallPhase.Live)
        {
            d.Refuse("The desk only works during a call.");
            return;
        }
        switch (acted.ActionId)
        {
            case Hold:
                SetHold(d, true);
                return;
            case ResumeHold:
                SetHold(d, false);
                return;
        }
        if (d.Scenario.Resolutions.FirstOrDefault(r => r.Id == acted.ActionId) is not { } resolution)
        {
            Answer(d, acted.ActionId, null, false, $"There is no action '{acted.ActionId}' here. Possible: {string.Join(", ", d.Scenario.Resolutions.Select(r => r.Id))}, hold.");
            return;
        }
        if (Refusal(d, resolution, acted.Value, out var value) is { } reason)
        {
            Answer(d, resolution.Id, value, false, reason);
            return;
        }
        if (resolution.FailsFirst && d.State.Deeds.All(x => x.ActionId != resolution.Id))
        {
            Answer(d, resolution.Id, value, false, $"{resolution.Title}: tried, and it did not work. It can be tried again.");
            return;
        }
        Answer(d, resolution.Id, value, true, resolution.DeskNote.Replace("{value}", Shown(resolution, value), StringComparison.Ordinal));
        if (resolution.HandsOver)
            CallLife.End(d, Ending.HandedOver);
    }

    private static string? Refusal(CallDraft d, Resolution r, string? typed, out decimal? value)
    {
        value = null;
        if (r.Forbidden)
            return $"{r.Title}: the policy does not allow this.";
        if (Settlement.IsVoided(d, r.Id))
            return $"{r.Title}: no longer possible.";
        if (r.Value is { } wanted)
        {
            var range = $"from {Number(wanted.Min)} to {Number(wanted.Max)} {wanted.Unit}".TrimEnd();
            if (string.IsNullOrWhiteSpace(typed))
                return $"{r.Title}: give a value, {range}.";
            if (!decimal.TryParse(new string([.. typed.Where(c => char.IsAsciiDigit(c) || c is '.' or '-')]), NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
                return $"{r.Title}: '{Short(typed)}' is not a number. Give a value {range}.";
            value = number;
            if (number < wanted.Min || number > wanted.Max)
                return $"{r.Title}: {Number(number)} {wanted.Unit} is outside your limit. Possible: {range}.";
        }
        var done = value;
        return d.State.Deeds.Any(x => x.ActionId == r.Id && x.Accepted && x.Value == done) ? $"{r.Title}: already done." : null;
    }

    private static void Answer(CallDraft d, string action, decimal? value, bool accepted, string message)
    {
        d.State = d.State with { Deeds = [.. d.State.Deeds, new DeskDeed(action, value, accepted, d.Now, d.Turn)], Checkpoint = null };
        var line = new TranscriptLine(d.NewLineId(), Speaker.Desk, message, d.Now, d.Turn, null, []);
        d.Show(line);
        d.Effects.Add(new DeskAnswered($"desk-{line.Id}", action, accepted, message));
    }

    private static void SetHold(CallDraft d, bool on)
    {
        if (d.State.OnHold == on)
        {
            d.Refuse(on ? "The caller is already on hold." : "The caller is not on hold.");
            return;
        }
        d.State = d.State with { OnHold = on };
        if (on)
            d.Mind = d.Mind with { LastWord = d.Now, Nudges = 0 };
        Answer(d, on ? Hold : ResumeHold, null, true, on ? "The caller is on hold." : "The caller is back on the line.");
    }

    private static string Shown(Resolution r, decimal? value) => value is { } v ? $"{Number(v)} {r.Value?.Unit}".TrimEnd() : "";

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "...";
}
