using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>One thing a good call has, judged from the finished record. Stateless.</summary>
internal interface ICriterion
{
    /// <summary>The skill it belongs to.</summary>
    Skill Skill { get; }

    /// <summary>Its name within the skill, as the rubric writes it.</summary>
    string Name { get; }

    /// <summary>Its name for people.</summary>
    string Title { get; }

    /// <summary>What the record must hold for it beside the words; without that it is not observed.</summary>
    Ground Needs => Ground.Words;

    /// <summary>What the record says about it.</summary>
    Judgement Judge(CallView call);
}

/// <summary>What a criterion found.</summary>
/// <param name="Verdict">In words.</param>
/// <param name="Share">0 to 1 of the criterion's weight; 0 when it does not count.</param>
/// <param name="Why">One sentence.</param>
/// <param name="Evidence">The words it rests on.</param>
internal sealed record Judgement(Verdict Verdict, double Share, string Why, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>From here on a criterion is called met.</summary>
    internal const double MetFrom = 0.8;

    /// <summary>From here on a criterion is called partly met.</summary>
    internal const double PartlyFrom = 0.25;

    /// <summary>A judgement whose verdict follows from the share.</summary>
    public static Judgement Of(double share, string why, params IEnumerable<Evidence> evidence)
    {
        var clamped = double.IsFinite(share) ? Math.Clamp(share, 0, 1) : 0;
        var verdict = clamped >= MetFrom ? Verdict.Met : clamped >= PartlyFrom ? Verdict.Partly : Verdict.NotMet;
        return new Judgement(verdict, clamped, why, [.. evidence]);
    }

    /// <summary>The judgement with a part of its share; the reason says why.</summary>
    public Judgement Scaled(double part, string why) => part >= 1 || Share <= 0 ? this : Of(Share * part, $"{Why} {why}", Evidence);

    /// <summary>The call gave no occasion.</summary>
    public static Judgement NotObserved(string why) => new(Verdict.NotObserved, 0, why, []);

    /// <summary>There was an occasion, but the engine cannot tell.</summary>
    public static Judgement CannotJudge(string why, params IEnumerable<Evidence> evidence) => new(Verdict.CannotJudge, 0, why, [.. evidence]);
}
