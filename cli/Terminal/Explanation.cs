using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Cli.Terminal;

/// <summary>What the caller heard in a reply, what it did to them, and which moves they answered with: for authors who ask "why did she say that?".</summary>
internal static class Explanation
{
    /// <summary>The lines to print under a turn, each beginning with two blanks.</summary>
    public static IEnumerable<string> Of(TurnRecord turn)
    {
        var r = turn.Reading;
        if (r.Acts.Count > 0)
            yield return "  acts: " + string.Join("; ", r.Acts.Select(a => $"{ActIds.Of(a.Act)} \"{a.Words}\""));
        if (r.Facts.Count > 0)
            yield return "  facts: " + string.Join("; ", r.Facts.Select(f => $"{f.FactId} {f.Use.ToString().ToLowerInvariant()} \"{f.Words}\""));
        if (r.Offers.Count > 0)
            yield return "  offers: " + string.Join("; ", r.Offers.Select(o => $"{o.ResolutionId} {o.Tense.ToString().ToLowerInvariant()} {o.Amount}"));
        foreach (var q in r.Questions)
            yield return $"  question: {q.About} {q.TargetId}{Subject(q)} \"{q.Words}\"";
        if (r.Remark != Remark.None || r.Topics.Count > 0 || r.Answers.Count > 0)
            yield return $"  remark: {r.Remark} [{r.Aside?.AsCaller}], topics: {string.Join(", ", r.Topics)}, answers: {string.Join(", ", r.Answers)}";
        yield return $"  understood: {r.Understood:0.00}";
        foreach (var change in turn.Changes)
            yield return $"  felt: {change.Reason} (anger {change.Anger:+0.#;-0.#;0}, anxiety {change.Anxiety:+0.#;-0.#;0}, trust {change.Trust:+0.#;-0.#;0}, patience {change.Patience:+0.#;-0.#;0}, acceptance {change.Acceptance:+0.#;-0.#;0})";
        yield return "  moves: " + string.Join(", ", turn.Moves);
    }

    private static string Subject(HeardQuestion q) => q.About is QuestionAbout.Unknown or QuestionAbout.SmallTalk ? $"{q.Shape} [{q.Subject?.AsCaller}{q.Doing}]" : "";
}
