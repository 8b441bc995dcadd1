using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>The caller's story, told in its order to whoever wants to hear it.</summary>
internal static class Chapters
{
    /// <summary>The next chapter, or null when the story is told.</summary>
    /// <param name="d">The step.</param>
    /// <param name="toldNow">Facts told in this very reply.</param>
    /// <param name="skip">How many chapters this reply has begun already.</param>
    public static Move? Next(CallDraft d, IReadOnlySet<string> toldNow, int skip = 0)
    {
        // Once something has come in between, or the matter is settled, nobody goes back to the beginning.
        if (d.Mind.TwistSpoken || d.Mind.TwistRaised || Settlement.IsSettled(d))
            return null;
        for (var i = 0; i < d.Scenario.Story.Count; i++)
        {
            var chapter = d.Scenario.Story[i];
            var lines = OwnLine.Of($"story:{i}", chapter.Say);
            if (lines.Any(l => d.Mind.UsedLines.Contains(l.Id)) || IsKnown(d, chapter, toldNow) || skip-- > 0)
                continue;
            return new Move("tell", Own: lines, Tells: chapter.Tells);
        }

        return null;
    }

    private static bool IsKnown(CallDraft d, Chapter chapter, IReadOnlySet<string> toldNow) => chapter.Tells.Count > 0 && chapter.Tells.All(f => d.Ledger.IsTold(f) || toldNow.Contains(f));
}
