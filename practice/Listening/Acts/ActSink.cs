using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Collects acts as ranges of tokens; overlapping ranges of one act become one.</summary>
internal sealed class ActSink(Utterance u)
{
    private readonly List<(Act Act, int Start, int End)> _found = [];
    private readonly List<(Act Act, int Start, int End)> _ruledOut = [];

    public Utterance U => u;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<(Act Act, int Start, int End)> Found => _found;

    public bool Has(Act act) => _found.Exists(f => f.Act == act);

    /// <summary>True when the act was found among these tokens.</summary>
    public bool Has(Act act, int start, int end) => _found.Exists(f => f.Act == act && f.Start < end && f.End > start);

    public void Add(Act act, int start, int end)
    {
        if (end <= start)
            return;
        var twin = _found.FindIndex(f => f.Act == act && f.Start < end && f.End > start);
        if (twin < 0)
            _found.Add((act, start, end));
        else
            _found[twin] = (act, Math.Min(_found[twin].Start, start), Math.Max(_found[twin].End, end));
    }

    /// <summary>Says that these words look like the act but are known not to be it.</summary>
    public void RuleOut(Act act, int start, int end) => _ruledOut.Add((act, start, end));

    /// <summary>True when something among these tokens is known not to be the act, though it looks like it.</summary>
    public bool IsRuledOut(Act act, int start, int end) => _ruledOut.Exists(f => f.Act == act && f.Start < end && f.End > start);

    public void Remove(Act act, int start, int end) => _found.Remove((act, start, end));

    public void Remove(Act act) => _found.RemoveAll(f => f.Act == act);
}
