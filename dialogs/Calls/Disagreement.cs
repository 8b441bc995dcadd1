using Microsoft.Bot.Builder;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Dialogs.Calls;

/// <summary>A trainee's word against a judgement of a result: it is kept for a trainer, or there is a reason why not.</summary>
/// <param name="CallId">The call; it may come from a client.</param>
/// <param name="CriterionId">The criterion; untrusted, may be empty.</param>
/// <param name="Words">Why; untrusted, may be empty.</param>
/// <param name="ByCard">True when it was chosen on a card, which names what there is to choose.</param>
public sealed record Disagreement(string CallId, string CriterionId, string Words, bool ByCard = false)
{
    /// <summary>Keeps it when it can be kept.</summary>
    /// <returns>What to say to the trainee.</returns>
    internal async Task<string> KeepAsync(ITurnContext turnContext, ICallRecords records, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(CallId, cancellationToken) is not { } call || call.UserId != (turnContext.Activity.From?.Id ?? "") || await records.ResultAsync(CallId, cancellationToken) is not { } result)
            return HelpTexts.DisagreeNoResult;
        var judged = Judged(result);
        if (CriterionId.Length == 0)
            return ByCard ? HelpTexts.DisagreeChoose : HelpTexts.DisagreeWhich(judged);
        var entry = new ReviewEntry(CriterionId, ReviewKind.Contested, null, Words.Trim(), string.IsNullOrWhiteSpace(call.UserName) ? "Trainee" : call.UserName, at);
        if (judged.FirstOrDefault(c => c.Id == CriterionId) is not { } criterion)
            return HelpTexts.DisagreeUnknown(judged);
        if (criterion.Review is { Open: false, Decision: { } decision })
            return HelpTexts.DisagreeDecided(criterion, decision);
        if (criterion.Review is { Open: true, Contest: { } said } && said.Words == entry.Words)
            return HelpTexts.DisagreeTwice(criterion);
        if (Reviewed.Problem(result, entry) is { } problem)
            return problem;
        await records.ContestAsync(CallId, entry, cancellationToken);
        return HelpTexts.DisagreeKept(criterion);
    }

    /// <summary>The judgements of a result that somebody can disagree with: those that say something about the call.</summary>
    internal static IReadOnlyList<CriterionResult> Judged(Scorecard result) =>
        [.. result.Skills.SelectMany(s => s.Criteria).Concat(result.Fatal).Where(c => c.Verdict != Verdict.NotObserved)];
}
