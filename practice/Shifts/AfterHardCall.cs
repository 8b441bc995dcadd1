using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Shifts;

/// <summary>The call after one that ended badly: whether the trainee took something of it along.</summary>
/// <param name="Number">The call that ended badly, from 1.</param>
/// <param name="Next">The call after it.</param>
/// <param name="CarriedOver">True when patience or flexibility was lower there than before by more than one person's calls usually differ.</param>
/// <param name="Sentence">The same for people.</param>
public sealed record AfterHardCall(int Number, int Next, bool CarriedOver, string Sentence)
{
    /// <summary>One for every call that ended badly and had another one after it in which something could be compared.</summary>
    /// <param name="calls">The calls of a shift, in order.</param>
    internal static IReadOnlyList<AfterHardCall> In(IReadOnlyList<ShiftCall> calls)
    {
        List<AfterHardCall> found = [];
        for (var i = 0; i + 1 < calls.Count; i++)
        {
            if (EndedBadly(calls[i]) && Compared([.. calls.Take(i + 1)], calls[i + 1]) is { Count: > 0 } compared)
            {
                var fell = compared.Where(c => c.Now < c.Before - SkillTrend.UsualSpread).ToList();
                found.Add(new AfterHardCall(calls[i].Number, calls[i + 1].Number, fell.Count > 0, ShiftSentences.After(calls[i], calls[i + 1].Number, fell.Count > 0 ? fell : compared, fell.Count > 0)));
            }
        }

        return found;
    }

    private static bool EndedBadly(ShiftCall call) => call.Ending is Ending.HungUp or Ending.GivenUp or Ending.EndedForAbuse;

    private static List<(Skill Skill, double Before, double Now)> Compared(IReadOnlyList<ShiftCall> before, ShiftCall now) =>
    [
        .. from skill in SkillHeld.Watched
           let was = ShiftReport.Mean(before.Select(c => ShiftReport.Points(c, skill)))
           let had = ShiftReport.Points(now, skill)
           where was is not null && had is not null
           select (skill, was.Value, had.Value),
    ];
}
