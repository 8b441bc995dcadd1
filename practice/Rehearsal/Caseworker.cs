using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Rehearsal;

/// <summary>How reliably somebody does each part of the work; 0 never, 1 always.</summary>
/// <param name="Warmth">Names the feeling with its cause, says that it is justified.</param>
/// <param name="Reads">Notices how this caller writes, and speaks so.</param>
/// <param name="SumsUp">Says back what was told, and checks it.</param>
/// <param name="Invites">Asks openly and lets the caller tell it.</param>
/// <param name="Answers">Answers what the caller asked.</param>
/// <param name="TellsNews">Tells the caller what came up at the desk.</param>
/// <param name="Acts">Does at the desk what was agreed.</param>
/// <param name="Checks">Asks whether that solves it.</param>
/// <param name="LetsFinish">Waits until the caller has finished.</param>
/// <param name="Notes">Writes each told fact into the notes.</param>
internal sealed record Habits(double Warmth, double Reads, double SumsUp, double Invites, double Answers, double TellsNews, double Acts, double Checks, double LetsFinish, double Notes);

/// <summary>An agent who works on the case: hears, sums up, asks what is missing, offers what fits, does it, says so, checks.</summary>
internal abstract class Caseworker(Seen seen, Dice dice, Wordings words, Habits habits, Casework work) : Agent(seen, dice)
{
    private const int MostTurns = 26;
    private const int PolitenessAtTheEnd = 2;
    private const int TurnsBetweenAsks = 2;
    private const int TurnsOfHearing = 4;

    private readonly Queue<Step> _steps = new();
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _summed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private readonly List<(Remedy Remedy, decimal? Value)> _justDone = [];
    private readonly Dictionary<string, decimal?> _values = new(StringComparer.Ordinal);
    private Manner? _manner;
    private bool _newsTold;
    private int _owned;
    private int _checked;
    private int _justified;

    /// <summary>The words this agent speaks in.</summary>
    protected Wordings Words => words;

    // Whoever is loud or has much to tell is heard first; whoever is brief wants the remedy.
    private int ReadyAfter => _manner!.IsLoud || _manner.NeedsTime ? TurnsOfHearing : 2;

    private bool Usually(double share) => Dice.Chances(share);

    public override bool LetsFinish() => Usually(habits.LetsFinish);

    public override Step Next()
    {
        if (_steps.TryDequeue(out var waiting))
            return waiting;
        if (Seen.Turns >= MostTurns)
            return new Leave();
        _manner ??= Usually(habits.Reads) ? Manner.Of(Seen.CallerLines) : Manner.Usual;
        if (AtTheDesk() is { } deed)
            return deed;
        var parts = Message();
        // Somebody who has nothing to say says at least what they are doing.
        var text = Joined(parts.Count > 0 ? parts : [Word(words, "step")]);
        return new Say(text, Typing(text));
    }

    public override string Notes()
    {
        var facts = Seen.Told.Where(_ => Usually(habits.Notes));
        var done = Seen.Remedies.Where(r => Seen.IsDone(r.Id)).Select(r => Spoken(r, _values.GetValueOrDefault(r.Id)));
        return $"{Listed(facts)}. Done: {string.Join(", ", done)}.";
    }

    // Who writes without stops writes a new line instead.
    private static string Joined(IEnumerable<string> parts) => parts.Where(p => p.Length > 0).Aggregate((text, part) => text + (text[^1] is '.' or '?' or '!' ? ' ' : '\n') + part);

    private Do? AtTheDesk()
    {
        foreach (var remedy in work.Agreed)
        {
            if (_justDone.Any(d => d.Remedy.Id == remedy.Id) || !Usually(habits.Acts))
                continue;
            var value = _values.GetValueOrDefault(remedy.Id);
            _justDone.Add((remedy, value));
            return new Do(remedy.Id, value is { } v ? Number(v) : null);
        }

        return null;
    }

    private List<string> Message()
    {
        if (Seen.Turns == 0)
            return Opening();
        var parts = new List<string>();
        var failed = _justDone.Any(d => !Seen.IsDone(d.Remedy.Id) && Seen.Failed(d.Remedy.Id));
        if (failed)
            parts.Add(Word(words, "failed"));
        parts.AddRange(TellWhatIsDone());
        parts.AddRange(News());
        if (Usually(habits.Answers))
            parts.AddRange(AnswerQuestion());
        if (Seen.Turns == 1)
        {
            parts.AddRange(SumUp());
            parts.AddRange(Own());
            if (Usually(habits.Invites) && !_manner!.IsClipped)
                parts.Add(Word(words, "open"));
            else
                parts.AddRange(AskNext());
            return parts;
        }

        parts.AddRange(Kindness());
        if (work.IsFinished)
            parts.AddRange(Finish());
        else if (work.Next is { } remedy && Seen.Turns >= ReadyAfter)
            parts.AddRange(Offer(remedy));
        else
            parts.AddRange(FindOut());
        return parts;
    }

    private List<string> Opening()
    {
        var parts = new List<string> { Word(words, "greet") };
        if (_manner!.IsClipped)
        {
            parts.AddRange(SumUp());
            parts.Add(Word(words, "looking"));
            return parts;
        }

        if (Usually(habits.Warmth))
        {
            parts.AddRange(Cause());
            parts.Add(Word(words, "right"));
        }

        parts.Add(_manner.NeedsTime && Usually(habits.Invites) ? Word(words, "room") : Word(words, "looking"));
        return parts;
    }

    private IEnumerable<string> Cause()
    {
        var fact = Seen.Told.Where(f => f.IsValue && !_named.Contains(f.Id)).OrderByDescending(f => f.Weight).FirstOrDefault();
        if (fact is null)
            return [];
        _named.Add(fact.Id);
        return [Word(words, "cause", ("label", fact.Label), ("value", fact.Value))];
    }

    private IEnumerable<string> SumUp()
    {
        var fresh = Seen.Told.Where(f => !_summed.Contains(f.Id)).OrderByDescending(f => f.Weight).Take(4).ToList();
        if (fresh.Count == 0 || !Usually(habits.SumsUp))
            return [];
        _summed.UnionWith(fresh.Select(f => f.Id));
        return [Word(words, "sum", ("facts", Listed(fresh)))];
    }

    private IEnumerable<string> Own()
    {
        if (_owned >= 2 || habits.Warmth <= 0 && _owned >= 1)
            return [];
        _owned++;
        return habits.Warmth <= 0 ? [Word(words, "step")] : [Word(words, "mine")];
    }

    // Now and then, and only when something new has been told: kindness that goes on by itself is a formula.
    private IEnumerable<string> Kindness()
    {
        if (_manner!.IsClipped || !Usually(habits.Warmth * 0.5))
            return [];
        if (_justified < 2 && Seen.Turns % 3 == 0)
        {
            _justified++;
            return [.. Cause(), Word(words, "right")];
        }

        return Seen.Turns % 2 == 0 ? Cause() : Own();
    }

    private IEnumerable<string> TellWhatIsDone()
    {
        var done = _justDone.Where(d => Seen.IsDone(d.Remedy.Id)).ToList();
        _justDone.Clear();
        return done.Count == 0 ? [] : [Word(words, "done", ("remedy", string.Join(" and ", done.Select(d => Spoken(d.Remedy, d.Value)))))];
    }

    private IEnumerable<string> News()
    {
        if (_newsTold || Seen.DeskNotice is not { } notice)
            return [];
        _newsTold = true;
        if (!Usually(habits.TellsNews))
            return [];
        return Seen.NoticeConcernsCaller ? [Word(words, "news", ("note", CaseKnowledge.Yours(notice).TrimEnd('.') + "."))] : [Word(words, "unhurried")];
    }

    private IEnumerable<string> AnswerQuestion()
    {
        if (Seen.JustSaid.LastOrDefault(l => l.TrimEnd().EndsWith('?')) is not { } question)
            return [];
        var asked = Desk.Words(question);
        var field = Seen.Record.Where(f => !_read.Contains(f.Label)).Select(f => (Field: f, Fit: Desk.Fit(asked, f))).Where(x => x.Fit > 0).OrderByDescending(x => x.Fit).FirstOrDefault().Field;
        if (field is null)
            return [Word(words, "step")];
        _read.Add(field.Label);
        return [Word(words, "answer", ("field", $"{field.Label}, {field.Value}"))];
    }

    private IEnumerable<string> Offer(Remedy remedy)
    {
        if (work.WantsMore(remedy))
            return Propose("better", remedy);
        return Propose("propose", remedy);
    }

    private IEnumerable<string> Propose(string section, Remedy remedy)
    {
        var with = remedy.Requires.Where(id => !Seen.IsDone(id)).Select(id => work.Fitting.FirstOrDefault(r => r.Id == id)).OfType<Remedy>().Where(r => r.NeedsFacts.All(Seen.IsTold) && work.Times(r) == 0);
        var all = with.Prepend(remedy).Take(2).ToList();
        foreach (var each in all)
        {
            _values[each.Id] = work.ValueOf(each);
            work.Offered(each);
        }

        return [Word(words, section, ("remedy", string.Join(" and ", all.Select(r => Spoken(r, _values[r.Id])))))];
    }

    private IEnumerable<string> FindOut()
    {
        var sum = Seen.Told.Count(f => !_summed.Contains(f.Id)) >= 2 ? SumUp() : [];
        var deeper = Seen.Turns % 2 == 1 ? [] : AskNext();
        return [.. sum, .. deeper.Any() ? deeper : Invite()];
    }

    private IEnumerable<string> AskNext()
    {
        var missing = work.Missing.Where(f => !Seen.IsHidden(f.Id)).Concat(Seen.Askable.Where(f => f.Weight >= 2 && habits.Invites > 0.6)).FirstOrDefault(f => Seen.Turns - _asked.GetValueOrDefault(f.Id, -TurnsBetweenAsks * 2) > TurnsBetweenAsks);
        if (missing is null)
            return [];
        _asked[missing.Id] = Seen.Turns;
        return [Word(words, "ask", ("label", missing.Label))];
    }

    private IEnumerable<string> Invite()
    {
        if (habits.Warmth <= 0)
            return [Word(words, "open")];
        if (_manner!.NeedsTime && Seen.Turns % 2 == 0)
            return [Word(words, "room")];
        return [Usually(habits.Invites) ? Word(words, "deeper") : Word(words, "open")];
    }

    private IEnumerable<string> Finish()
    {
        _checked++;
        if (_checked > PolitenessAtTheEnd)
            return [Word(words, "bye")];
        return Usually(habits.Checks) ? [Word(words, "check")] : [Word(words, "bye")];
    }
}
