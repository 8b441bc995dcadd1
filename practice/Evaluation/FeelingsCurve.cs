namespace PracticeCaller.Practice.Evaluation;

/// <summary>The caller's feelings over the call: the start, and one point after each trainee turn.</summary>
internal static class FeelingsCurve
{
    public static IReadOnlyList<CurvePoint> Of(CallView call)
    {
        var points = new List<CurvePoint> { new(0, 0, call.Scenario.Caller.Start, ResultWords.Start) };
        foreach (var turn in call.Turns)
        {
            var seconds = Math.Max(0, Math.Round((turn.Record.At - call.Call.StartedAt).TotalSeconds, 1));
            points.Add(new CurvePoint(turn.Number, seconds, turn.Record.After, LabelOf(call, turn)));
        }

        return points;
    }

    private static string? LabelOf(CallView call, TurnView turn)
    {
        var parts = new List<string>();
        if (call.Call.TwistAtTurn == turn.Number)
            parts.Add(ResultWords.TwistLabel);
        if (Situations.Of(call, turn).FirstOrDefault() is { } situation)
            parts.Add(CoachingWords.Label(situation));
        else if (AcknowledgesWithCause.IsSpecific(turn))
            parts.Add(ResultWords.HeardLabel);
        else if (call.Done.FirstOrDefault(d => d.Turn == turn.Number) is { } deed)
            parts.Add(call.Resolution(deed.ActionId)!.Title);
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }
}
