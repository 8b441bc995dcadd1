namespace PracticeCaller.Cli.Measuring;

/// <summary>Precision, recall and F1 of sets of labels, and what was said instead of what was missed.</summary>
internal sealed class SetFigures<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, Tally> _tallies = Enum.GetValues<T>().ToDictionary(v => v, _ => new Tally());
    private readonly Dictionary<(T Missed, T? Instead), int> _confused = [];

    /// <summary>Counts one line.</summary>
    public void Add(IReadOnlySet<T> there, IReadOnlySet<T> said)
    {
        foreach (var (label, tally) in _tallies)
        {
            var (is_, heard) = (there.Contains(label), said.Contains(label));
            tally.Hits += is_ && heard ? 1 : 0;
            tally.Missed += is_ && !heard ? 1 : 0;
            tally.Extra += !is_ && heard ? 1 : 0;
        }

        var extra = said.Where(s => !there.Contains(s)).ToList();
        foreach (var missed in there.Where(t => !said.Contains(t)))
        {
            if (extra.Count == 0)
                Count((missed, null));
            foreach (var instead in extra)
                Count((missed, instead));
        }
    }

    /// <summary>Counts of one label.</summary>
    public Tally this[T label] => _tallies[label];

    /// <summary>Mean F1 over the labels that occur in the file at least once.</summary>
    public double MacroF1 => _tallies.Values.Where(t => t.Support > 0).Select(t => t.F1).DefaultIfEmpty(0).Average();

    /// <summary>Labels that occur in the file.</summary>
    public int Occurring => _tallies.Values.Count(t => t.Support > 0);

    /// <summary>F1 over all labels pooled.</summary>
    public double MicroF1
    {
        get
        {
            var all = new Tally { Hits = _tallies.Values.Sum(t => t.Hits), Missed = _tallies.Values.Sum(t => t.Missed), Extra = _tallies.Values.Sum(t => t.Extra) };
            return all.F1;
        }
    }

    /// <summary>What stood in the place of a missed label (null: nothing extra was said), most frequent first.</summary>
    public IReadOnlyList<(T? Instead, int Times)> InsteadOf(T missed) =>
        [.. _confused.Where(p => EqualityComparer<T>.Default.Equals(p.Key.Missed, missed)).Select(p => (p.Key.Instead, p.Value)).OrderByDescending(p => p.Value).ThenBy(p => p.Instead?.ToString(), StringComparer.Ordinal)];

    private void Count((T, T?) key) => _confused[key] = _confused.GetValueOrDefault(key) + 1;
}

/// <summary>How often a label was rightly found, missed, and wrongly found.</summary>
internal sealed class Tally
{
    public int Hits { get; set; }

    public int Missed { get; set; }

    public int Extra { get; set; }

    /// <summary>Lines that have the label.</summary>
    public int Support => Hits + Missed;

    /// <summary>1 when nothing was found.</summary>
    public double Precision => Hits + Extra == 0 ? 1 : Hits / (double)(Hits + Extra);

    /// <summary>1 when there was nothing to find.</summary>
    public double Recall => Support == 0 ? 1 : Hits / (double)Support;

    public double F1 => Hits == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
