using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Makes a record of a transcript, as if the call had been taken here: the same listening, and a ledger of what the customer's own words told.
/// Feelings stay level in it, because nobody knows them; criteria that need them do not look (<see cref="Ground"/>).
/// </summary>
internal static class TranscriptCall
{
    private static readonly DateTimeOffset NoDay = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The record, and a scenario that knows only what was said.</summary>
    public static (CallState Call, Scenario Scenario) Of(Transcript transcript)
    {
        var start = transcript.Turns.Select(t => t.At).FirstOrDefault(t => t is not null) ?? NoDay;
        var today = DateOnly.FromDateTime(start.Date);
        var facts = new ToldFacts(today);
        var tells = transcript.Turns.Select(t => t.By == Speaker.Caller ? facts.Read(t.Text) : []).ToList();
        var scenario = OpenCase.With(today, facts.All);
        var build = new Builder(scenario, new Listener(scenario, learned: false), start);
        for (var i = 0; i < transcript.Turns.Count; i++)
            build.Add(transcript.Turns[i], tells[i]);
        return (build.Finish(), scenario);
    }

    private sealed class Builder(Scenario scenario, IListener listener, DateTimeOffset begun)
    {
        private readonly List<TranscriptLine> _lines = [];
        private readonly List<TurnRecord> _turns = [];
        private readonly List<LedgerEntry> _ledger = [];
        private readonly HashSet<string> _told = new(StringComparer.Ordinal);
        private readonly List<SpokenSentence> _customerSentences = [];
        private readonly List<string> _customerSaid = [];
        private readonly List<TranscriptLine> _agentSaid = [];
        private readonly DateTimeOffset _start = begun;
        private DateTimeOffset _now = begun;

        public void Add(TranscriptTurn turn, IReadOnlyList<string> tells)
        {
            if (turn.At is { } at && at > _now)
                _now = at;
            if (turn.By == Speaker.Trainee)
            {
                _agentSaid.Add(Line(turn, _turns.Count + 1, []));
                return;
            }

            CloseTurn();
            var line = Line(turn, _turns.Count, tells);
            _customerSaid.Add(turn.Text);
            _customerSentences.AddRange(SpokenSentences.Of(turn.Text));
            foreach (var fact in tells.Where(_told.Add))
                _ledger.Add(new LedgerEntry(fact, LedgerEntryKind.Told, _turns.Count, line.Id));
        }

        public CallState Finish()
        {
            CloseTurn();
            return CallState.New with
            {
                Phase = CallPhase.Closed,
                StartedAt = _start,
                EndedAt = _now,
                Feelings = scenario.Caller.Start,
                Transcript = _lines,
                Turns = _turns,
                Ledger = _ledger,
            };
        }

        private TranscriptLine Line(TranscriptTurn turn, int number, IReadOnlyList<string> tells)
        {
            var line = new TranscriptLine($"l{_lines.Count + 1}", turn.By, turn.Text, _now, number, null, tells);
            _lines.Add(line);
            return line;
        }

        private void CloseTurn()
        {
            if (_agentSaid.Count == 0)
                return;
            var text = string.Join('\n', _agentSaid.Select(l => l.Text));
            var reading = listener.Read(text, new ListeningContext { CallerJustSaid = [.. _customerSaid], Told = _told.ToHashSet(StringComparer.Ordinal), CallerSentences = [.. _customerSentences] });
            var number = _turns.Count + 1;
            var entries = Entries(reading, number, _agentSaid[0].Id).ToList();
            _ledger.AddRange(entries);
            _turns.Add(new TurnRecord
            {
                Number = number,
                LineIds = [.. _agentSaid.Select(l => l.Id)],
                Text = text,
                At = _now,
                SecondsAfterCaller = 0,
                FragmentsCutOff = 0,
                Reading = reading,
                Ledger = entries,
                Changes = [],
                Before = scenario.Caller.Start,
                After = scenario.Caller.Start,
                Offers = [],
                Moves = [],
                QuestionsIgnored = [],
                AfterTwist = false,
            });
            _customerSaid.Clear();
            _agentSaid.Clear();
        }

        private IEnumerable<LedgerEntry> Entries(Reading reading, int turn, string line)
        {
            foreach (var fact in reading.Facts.GroupBy(f => f.FactId).Where(g => _told.Contains(g.Key)))
            {
                if (fact.FirstOrDefault(f => f.Use is FactUse.Restated or FactUse.Confirmed) is { } right)
                    yield return new LedgerEntry(fact.Key, LedgerEntryKind.Restated, turn, line, right.Span);
                else if (fact.FirstOrDefault(f => f.Use == FactUse.Misheard) is { } wrong)
                    yield return new LedgerEntry(fact.Key, LedgerEntryKind.Misheard, turn, line, wrong.Span, wrong.Words);
                else if (fact.FirstOrDefault(f => f.Use == FactUse.Asked) is { } asked)
                    yield return new LedgerEntry(fact.Key, LedgerEntryKind.AskedAgain, turn, line, asked.Span);
            }
        }
    }
}
