using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Which remedy next, and what must be known before it: the part of the job that is the same for everybody who knows it.</summary>
internal sealed class Casework(Seen seen)
{
    private const double WholeCase = 90;
    private const decimal FirstOfferShare = 0.8m;

    private readonly Dictionary<string, int> _offered = new(StringComparer.Ordinal);

    /// <summary>Which remedies this agent would use at all.</summary>
    public Func<Remedy, bool> Offers { get; init; } = _ => true;

    /// <summary>Remedies that fit this case and the rules, the most useful first; what a change has made necessary before all.</summary>
    public IEnumerable<Remedy> Fitting => seen.Remedies
        .Where(r => r is { Worth: > 0, Forbidden: false, HandsOver: false } && !seen.Voided.Contains(r.Id) && Offers(r))
        .OrderBy(r => seen.NeededNow.Contains(r.Id) ? 0 : 1).ThenByDescending(r => r.Worth);

    /// <summary>True when nothing more has to be done for the caller.</summary>
    public bool IsFinished => Fitting.Any() && (Done >= Math.Min(WholeCase, Fitting.Sum(r => r.Worth)) && (seen.NeededNow.Count == 0 || seen.NeededNow.Any(seen.IsDone)) || Open.All(GivenUp));

    private double Done => Fitting.Where(r => seen.IsDone(r.Id)).Sum(r => r.Worth);

    private IEnumerable<Remedy> Open => Fitting.Where(r => !seen.IsDone(r.Id));

    /// <summary>The next remedy that can be offered with reason now, or null.</summary>
    public Remedy? Next => Open.FirstOrDefault(r => !GivenUp(r) && r.NeedsFacts.All(seen.IsTold));

    /// <summary>Remedies the caller has agreed to and that wait for the desk.</summary>
    public IEnumerable<Remedy> Agreed => Open.Where(r => seen.Taken(r.Id) is OfferAnswer.Accepted or OfferAnswer.OverLimit);

    /// <summary>Facts that remedies still wait for, the most useful first.</summary>
    public IEnumerable<Heard> Missing => Open.Where(r => !GivenUp(r)).SelectMany(r => r.NeedsFacts).Where(f => !seen.IsTold(f)).Distinct(StringComparer.Ordinal).Select(seen.Fact);

    /// <summary>True when the caller found the last offer of it too small.</summary>
    public bool WantsMore(Remedy remedy) => seen.Taken(remedy.Id) is OfferAnswer.Haggled or OfferAnswer.Repeated && remedy.Min is not null && Times(remedy) == 1;

    /// <summary>The value to offer now: well within the limit first, the limit when that was not enough.</summary>
    public decimal? ValueOf(Remedy remedy)
    {
        if (remedy.Min is not { } min)
            return null;
        if (Times(remedy) > 0)
            return remedy.Max;
        var value = min + ((remedy.Max - min) * FirstOfferShare);
        return value >= 50 ? Math.Floor(value / 10) * 10 : Math.Max(min, Math.Floor(value));
    }

    public int Times(Remedy remedy) => _offered.GetValueOrDefault(remedy.Id);

    public void Offered(Remedy remedy) => _offered[remedy.Id] = Times(remedy) + 1;

    // Nobody who knows the job offers the same thing a third time.
    private bool GivenUp(Remedy remedy) => Times(remedy) >= 2 && seen.Taken(remedy.Id) is not (OfferAnswer.Accepted or OfferAnswer.OverLimit);
}
