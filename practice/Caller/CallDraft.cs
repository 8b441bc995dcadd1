using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>A step in the making: the state as it becomes, and what the host will have to do. Never leaves <see cref="Call.On"/>.</summary>
internal sealed class CallDraft(Scenario scenario, CallState state, DateTimeOffset now)
{
    public Scenario Scenario { get; } = scenario;
    public DateTimeOffset Now { get; } = now;
    public CallState State { get; set; } = state;
    public List<CallEffect> Effects { get; } = [];

    private HashSet<string>? _saidSoFar;

    /// <summary>Everything this caller has said, is about to say, or has just chosen to say; bare (see <see cref="Words.Bare"/>).</summary>
    public IReadOnlySet<string> SaidSoFar => _saidSoFar ??= [.. State.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => SpokenText.Of(l.Text).Bare), .. State.Planned.Select(p => SpokenText.Of(p.Text).Bare)];

    /// <summary>Marks words as chosen, so that they are not chosen twice in this step.</summary>
    public void Choose(string text)
    {
        _ = SaidSoFar;
        _saidSoFar!.Add(Words.Bare(text));
    }

    public Mind Mind
    {
        get => State.Mind;
        set => State = State with { Mind = value };
    }

    public string CallerName => Scenario.Caller.Name.Split(' ')[0];
    public PersonaGains Gains => Difficulty.On(Scenario.Caller.Gains, State.Start?.Difficulty ?? Difficulty.Usual);
    public double Pace => State.Start?.Pace ?? 1;
    public int Turn => State.Turns.Count;
    public Ledger Ledger => new(State.Ledger);
    public Mood Mood => Moods.Of(State.Feelings);

    public int Pick(int below)
    {
        var (value, next) = Chance.Pick(Mind.Chance, below);
        Mind = Mind with { Chance = next };
        return value;
    }

    public double Share()
    {
        var (value, next) = Chance.Share(Mind.Chance);
        Mind = Mind with { Chance = next };
        return value;
    }

    public string NewLineId()
    {
        var id = $"c{Mind.NextLine}";
        Mind = Mind with { NextLine = Mind.NextLine + 1 };
        return id;
    }

    public void Note(params ReadOnlySpan<LedgerEntry> entries) => State = State with { Ledger = [.. State.Ledger, .. entries] };

    /// <summary>Puts a line into the transcript and tells the host to show it.</summary>
    public void Show(TranscriptLine line)
    {
        State = State with { Transcript = [.. State.Transcript, line] };
        Effects.Add(new SayLine(line.Id, line));
    }

    public void Refuse(string reason) => Effects.Add(new NotNow($"no{State.Transcript.Count}-{Effects.Count}", reason));
}
