namespace PracticeCaller.Practice.Scenarios;

/// <summary>A line that may be said for a move.</summary>
/// <param name="Id">The same as long as the files are: <c>re-ask#3</c> is the scenario's third line for that move, <c>plain/re-ask#1</c> the voice's first.</param>
/// <param name="Line">The words.</param>
public sealed record CandidateLine(string Id, Line Line);

/// <summary>Where a caller's words for a move come from: the scenario's own, then the voice's, then the plain voice's.</summary>
public static class LineSource
{
    /// <summary>All lines that fit the mood, best source first; within a source those written for this mood come before those for any.</summary>
    /// <param name="scenario">The call.</param>
    /// <param name="moveId">One of <see cref="MoveIds"/>; an unknown one has no lines.</param>
    /// <param name="mood">How the caller sounds now; lines for another mood are left out.</param>
    public static IReadOnlyList<CandidateLine> For(Scenario scenario, string moveId, Mood mood) => For(scenario, moveId, mood, VoiceLibrary.BuiltIn);

    /// <summary>The same with voices of one's own.</summary>
    public static IReadOnlyList<CandidateLine> For(Scenario scenario, string moveId, Mood mood, VoiceLibrary voices)
    {
        var voice = voices.Find(scenario.Caller.Voice);
        var plain = voices.Find(Voice.Plain);
        return
        [
            .. Fitting(scenario.Lines, ""),
            .. Fitting(voice.Lines, voice.Id + "/"),
            .. voice.Id == plain.Id ? [] : Fitting(plain.Lines, plain.Id + "/"),
        ];

        IEnumerable<CandidateLine> Fitting(IReadOnlyDictionary<string, IReadOnlyList<Line>> lines, string prefix) =>
            (lines.GetValueOrDefault(moveId) ?? [])
                .Select((line, i) => new CandidateLine($"{prefix}{moveId}#{i + 1}", line))
                .Where(c => c.Line.Mood is null || c.Line.Mood == mood)
                .OrderBy(c => c.Line.Mood is null);
    }
}
