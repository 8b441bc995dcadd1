using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Says "cannot judge" where a criterion lives on words that could not be read: when more than half of the turns with three words or
/// more are in another language or were hardly understood, and nothing good was recognised, what such a criterion did not find
/// may be there all the same. Ground truth (ledger, timing, desk, feelings) is judged in any language.
/// </summary>
internal static class Readable
{
    private const double UnderstoodFrom = 0.35;

    private static readonly HashSet<string> LivesOnWords =
    [
        "checked-summary", "builds-on-it", "makes-room", "acknowledges-with-cause", "validates", "owns-next-step", "owner-and-time", "closing-check", "fits-this-caller",
    ];

    public static Judgement Check(ICriterion criterion, CallView call, Judgement judgement)
    {
        if (judgement.Verdict != Verdict.NotMet || judgement.Share > 0 || !LivesOnWords.Contains(criterion.Name) || WasRead(call))
            return judgement;
        var worded = call.Turns.Where(t => t.Reading.Tone.Words >= 3 && t.Reading.Remark is not (Remark.Gibberish or Remark.Empty or Remark.OnlyEmoji or Remark.Filler)).ToList();
        var unread = worded.Where(t => t.Reading.Remark == Remark.OtherLanguage || t.Reading.Remark == Remark.None && t.Reading.Understood < UnderstoodFrom).ToList();
        return unread.Count * 2 > worded.Count ? Judgement.CannotJudge(Words.NotReadable, unread.Take(2).Select(t => CallView.Show(t, good: false))) : judgement;
    }

    // Where anything was read, good or bad, the rest can be judged too. Otherwise a mistake that takes credit away could take the whole
    // criterion out of the count, and so raise the score.
    private static bool WasRead(CallView call) => call.Turns.Any(t => t.EarnsAnything || t.Grounded || t.FactsSaidBack.Any() || t.Insults || t.Interrupts || t.Reasks);
}
