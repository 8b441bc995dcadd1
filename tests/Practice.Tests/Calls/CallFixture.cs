using System.Globalization;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>Plays a .call file and checks what it expects; README.md beside it says how one is written.</summary>
internal sealed partial class CallFixture
{
    private static readonly TimeSpan BetweenSteps = TimeSpan.FromSeconds(20);

    private readonly string _name;
    private readonly string[] _lines;
    private readonly Call _call;
    private readonly CallStarted _start;
    private readonly bool _saveAndLoad;
    private readonly List<RecordedEvent> _events = [];
    private CallState _state = CallState.New;
    private List<CallEffect> _since = [];
    private DateTimeOffset _now;
    private Feelings _before;
    private int _ledgerBefore;
    private int _messages;

    public CallFixture(string name, string text, bool saveAndLoad)
    {
        _name = name;
        _saveAndLoad = saveAndLoad;
        _lines = text.ReplaceLineEndings("\n").Split('\n');
        var head = Head().Match(text);
        if (!head.Success)
            throw new FormatException($"{name}: the first line must say 'scenario: ID  seed: N  pace: P'.");
        var scenario = BuiltIn.Get(head.Groups[1].Value);
        _call = new Call(scenario, new Listener(scenario));
        _start = new CallStarted(scenario.Id, scenario.ContentHash, ulong.Parse(head.Groups[2].Value, CultureInfo.InvariantCulture), CallMode.Practice, double.Parse(head.Groups[3].Value, CultureInfo.InvariantCulture), Call.EngineVersion);
        _now = new DateTimeOffset(scenario.Today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
    }

    public CallState State => _state;
    public IReadOnlyList<RecordedEvent> Events => _events;
    public Call Call => _call;

    public void Play()
    {
        Take(_start, begins: true);
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i].Trim();
            if (line.Length == 0 || line.StartsWith('#') || Head().IsMatch(line))
                continue;
            try
            {
                Step(line);
            }
            catch (Exception e) when (e is not FormatException)
            {
                throw new InvalidOperationException($"{_name}({i + 1}): {line}\n  {e.Message}\n{Recent()}", e);
            }
        }
    }

    private void Step(string line)
    {
        if (Agent().Match(line) is { Success: true } agent)
        {
            LetTimePass(agent.Groups[1].Success ? TimeSpan.FromSeconds(double.Parse(agent.Groups[1].Value, CultureInfo.InvariantCulture)) : BetweenSteps);
            Take(new TraineeSaid($"t{++_messages}", agent.Groups[2].Value.Replace("\\n", "\n", StringComparison.Ordinal)), begins: true);
        }
        else if (Wait().Match(line) is { Success: true } wait)
        {
            _since = [];
            LetTimePass(TimeSpan.FromSeconds(double.Parse(wait.Groups[1].Value, CultureInfo.InvariantCulture)));
        }
        else if (line.StartsWith("D:", StringComparison.Ordinal))
        {
            var parts = line[2..].Trim().Split(' ', 2);
            _now += TimeSpan.FromSeconds(2);
            Take(new DeskActed(parts[0], parts.Length > 1 ? parts[1] : null), begins: true);
        }
        else if (line is "pause" or "resume" or "hint" or "end" or "end abuse")
        {
            _now += TimeSpan.FromSeconds(1);
            Take(line switch { "pause" => new CallPaused(), "resume" => new CallResumed(), "hint" => new HintAsked(), "end" => new TraineeEnded(), _ => new TraineeEnded(true) }, begins: true);
        }
        else
        {
            new Expectation(line).Check(_state, _since, _before, _ledgerBefore);
        }
    }

    private void LetTimePass(TimeSpan time)
    {
        var until = _now + time;
        while (_state.NextDue is { } due && due <= until && _state.Phase == CallPhase.Live)
        {
            _now = due;
            Take(new TimePassed(), begins: false);
        }
        _now = until;
    }

    private void Take(CallEvent happened, bool begins)
    {
        if (begins)
        {
            _since = [];
            _before = _state.Feelings;
            _ledgerBefore = _state.Ledger.Count;
        }
        var step = _call.On(_state, happened, _now);
        _events.Add(new RecordedEvent(_now, happened));
        _state = _saveAndLoad ? CallJson.Read<CallState>(CallJson.Write(step.State)) : step.State;
        _since.AddRange(step.Effects);
    }

    private string Recent() => string.Join('\n', _state.Transcript.TakeLast(8).Select(l => $"    {l.Speaker}: {l.Text}   [{l.Move}]"))
        + $"\n    feelings {_state.Feelings}\n    acts {string.Join(", ", _state.Turns.LastOrDefault()?.Reading.Acts.Select(a => ActIds.Of(a.Act)) ?? [])}"
        + $"\n    reasons {string.Join(", ", _state.Turns.LastOrDefault()?.Changes.Select(c => c.Reason) ?? [])}"
        + $"\n    ledger {string.Join(", ", _state.Turns.LastOrDefault()?.Ledger.Select(c => $"{c.FactId} {c.Kind}") ?? [])}"
        + $"\n    offers {string.Join(", ", _state.Turns.LastOrDefault()?.Offers.Select(c => $"{c.ResolutionId} {c.Tense} {c.Amount} {c.Answer}") ?? [])}";

    [GeneratedRegex(@"scenario:\s*(\S+)\s+seed:\s*(\d+)\s+pace:\s*([\d.]+)")]
    private static partial Regex Head();

    [GeneratedRegex(@"^A(?:\s*\+([\d.]+)s)?:\s?(.*)$")]
    private static partial Regex Agent();

    [GeneratedRegex(@"^wait\s+([\d.]+)s$")]
    private static partial Regex Wait();
}
