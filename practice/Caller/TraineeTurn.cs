using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Takes a trainee's message: what it cut off, what was heard, what it does to the caller, and what the caller answers.</summary>
internal static class TraineeTurn
{
    private const int TurnsToAnswer = 2;

    public static void Take(CallDraft d, IListener listener, TraineeSaid said)
    {
        if (d.State.Transcript.Any(l => l.Id == said.MessageId))
            return;
        if (d.State.Phase == CallPhase.Paused)
            CallLife.Resume(d);
        if (d.State.Phase != CallPhase.Live)
        {
            d.Refuse(d.State.Phase == CallPhase.Waiting ? "The call has not begun. Say 'ready' to take it." : "The call is over. Nothing you write reaches the caller any more.");
            return;
        }
        var line = new TranscriptLine(said.MessageId, Speaker.Trainee, said.Text, d.Now, d.Turn + 1, null, []);
        if (d.State.Planned.Any(p => p.Ends is not null))
        {
            // The caller is already saying goodbye; the message stands in the transcript, but nobody reads it.
            d.State = d.State with { Transcript = [.. d.State.Transcript, line] };
            return;
        }
        var begun = Begin(d, said, line);
        d.State = d.State with { Transcript = [.. d.State.Transcript, line with { Turn = d.Turn + 1 }] };
        if (d.State.OnHold)
            d.State = d.State with { OnHold = false };
        Answer(d, listener, begun);
    }

    private static Begun Begin(CallDraft d, TraineeSaid said, TranscriptLine line)
    {
        var burstRuns = d.State.Planned.Any(p => p.Speaker == Speaker.Caller);
        if (burstRuns && d.Mind.BurstBegan is null && d.State.Checkpoint is { } before)
        {
            var earlier = d.State.Turns[^1];
            d.State = before with { Transcript = d.State.Transcript, Mind = before.Mind with { NextLine = d.Mind.NextLine }, Checkpoint = before };
            return new Begun([.. earlier.LineIds, line.Id], earlier.Text + "\n" + said.Text, earlier.SecondsAfterCaller, earlier.FragmentsCutOff);
        }
        var cut = Interruption.FragmentsCutOff(d);
        if (d.Mind.BurstBegan is not null)
            d.State = d.State with { Planned = [] };
        d.State = d.State with { Checkpoint = d.State with { Checkpoint = null } };
        var seconds = cut > 0 ? 0 : Math.Max(0, (d.Now - d.Mind.LastOwnWord).TotalSeconds);
        return new Begun([line.Id], said.Text, Math.Round(seconds, 1), cut);
    }

    private static void Answer(CallDraft d, IListener listener, Begun begun)
    {
        var turn = d.Turn + 1;
        var before = d.State.Feelings;
        var reading = listener.Read(begun.Text, ContextOf(d));
        var heard = Understand(d, reading, begun, turn);
        Remember(d, heard);
        var changes = FeelingsChange.Apply(d, Appraisal.Of(d, heard)).ToList();
        if (FeelingsChange.MoveAcceptance(d) is { } moved)
            changes.Add(moved);
        d.Note([.. heard.Ledger]);
        var answer = Planner.To(d, heard, turn, before);
        Delivery.Plan(d, turn, answer.Says);
        Twists.Plan(d, turn);
        d.State = d.State with
        {
            Turns = [.. d.State.Turns, new TurnRecord
            {
                Number = turn,
                LineIds = begun.LineIds,
                Text = begun.Text,
                At = d.Now,
                SecondsAfterCaller = begun.Seconds,
                FragmentsCutOff = begun.CutOff,
                Reading = reading,
                Ledger = heard.Ledger,
                Changes = changes,
                Before = before,
                After = d.State.Feelings,
                Offers = heard.Offers,
                Moves = answer.Moves,
                QuestionsIgnored = [.. heard.QuestionsIgnored],
                AfterTwist = d.State.TwistAtTurn is { } at && at <= turn,
            }],
        };
        d.Mind = d.Mind with { LastWord = d.Now, Nudges = 0, BurstBegan = null };
    }

    private static TurnInWork Understand(CallDraft d, Reading reading, Begun begun, int turn)
    {
        var busy = reading.Has(Act.Hold) || reading.Has(Act.ExplainStep) || reading.Has(Act.SetExpectation);
        // Somebody who is working on the case may come back to a question a turn later; somebody who is not has ignored it.
        var engaged = reading.Facts.Count > 0 || reading.Offers.Count > 0 || reading.Has(Act.NameCause) || reading.Has(Act.Validate);
        var waited = d.Mind.WaitUntil is { } until ? (d.Now - until).TotalSeconds : (double?)null;
        return new TurnInWork
        {
            Text = begun.Text,
            Reading = reading,
            CutOff = begun.CutOff,
            Crams = Cramming.In(reading),
            Ledger = LedgerReading.Of(d, reading, turn, begun.LineIds[^1]),
            Offers = OfferWeighing.Weigh(d, reading, turn),
            QuestionsIgnored = busy ? [] : [.. d.Mind.QuestionsOpen.Except(reading.Answers).Where(q => !engaged || turn - d.Mind.QuestionsPut[q] > TurnsToAnswer)],
            AnsweredCaller = [.. d.Mind.QuestionsOpen.Intersect(reading.Answers)],
            LateBack = waited > Silence.GraceSeconds && d.State.Turns.Count > 0,
            BackInTime = waited <= 0 && begun.Seconds >= 15,
            SameAgain = d.State.Turns.Any(x => SameWords(x.Text, begun.Text)),
        };
    }

    private static void Remember(CallDraft d, TurnInWork t)
    {
        var r = t.Reading;
        d.Mind = d.Mind with
        {
            AgentName = r.AgentName ?? d.Mind.AgentName,
            WaitUntil = r.WaitPromised is { } wait ? d.Now + wait : null,
            QuestionsForestalled = d.Mind.QuestionsForestalled.Union(r.AnswersAhead),
            QuestionsOpen = [.. d.Mind.QuestionsOpen.Where(q => !r.Answers.Contains(q) && !t.QuestionsIgnored.Contains(q))],
            Insults = d.Mind.Insults + (r.Has(Act.Insult) ? 1 : 0),
            IdleTurns = t.DoesNothing || t.SameAgain ? d.Mind.IdleTurns + 1 : 0,
            TwistForestalled = d.Mind.TwistForestalled || (d.State.TwistAtTurn is null && r.RaisesTwist),
            TwistRaised = d.Mind.TwistRaised || (d.State.TwistAtTurn is not null && r.RaisesTwist),
        };
    }

    private static ListeningContext ContextOf(CallDraft d)
    {
        var spoken = d.State.Transcript.Where(l => l.Speaker == Speaker.Caller).ToList();
        return new ListeningContext
        {
            CallerJustSaid = [.. spoken.Where(l => l.Turn == d.Turn).Select(l => l.Text)],
            Told = d.Ledger.Told,
            ClosedTopics = d.Scenario.Topics.Where(t => !IsOpen(d, t)).Select(t => t.Id).ToHashSet(StringComparer.Ordinal),
            JustAnswered = d.State.Turns.Count > 0 && !d.State.Turns[^1].Reading.Repairs ? Answered(d, d.State.Turns[^1]) : new HashSet<string>(),
            OpenCallerQuestions = d.Mind.QuestionsOpen,
            LaterCallerQuestions = [.. d.Scenario.Questions.Select(q => q.Id).Where(id => !d.Mind.QuestionsPut.ContainsKey(id) && !d.Mind.QuestionsForestalled.Contains(id))],
            CallerSentences = [.. spoken.SelectMany(l => SpokenText.Of(l.Text).Sentences)],
        };
    }

    // A fact that was held back was what was wanted; one that was told, and a topic, may have been the wrong thing.
    private static HashSet<string> Answered(CallDraft d, TurnRecord last) =>
        [.. last.Reading.Questions.Where(q => q.About == QuestionAbout.Topic).Select(q => q.TargetId).Append(last.Reading.BroughtUp?.TopicId).OfType<string>(),
            .. last.Reading.Facts.Where(f => f.Use == FactUse.Asked && d.State.Ledger.Any(e => e.FactId == f.FactId && e.Kind == LedgerEntryKind.Told && e.Turn == last.Number)).Select(f => f.FactId)];

    private static bool IsOpen(CallDraft d, Topic topic) => Twists.IsTimeFor(d, topic)
        && (topic.AfterFact is not { } first || d.Ledger.IsTold(first)) && (topic.BeforeFact is not { } until || !d.Ledger.IsTold(until))
        && (topic.AfterDone.Count == 0 || topic.AfterDone.Any(r => Stands(d, r))) && !topic.BeforeDone.Any(r => Stands(d, r));

    private static bool Stands(CallDraft d, string resolution) => Settlement.IsDone(d, resolution) && !Settlement.IsVoided(d, resolution);

    private static bool SameWords(string a, string b)
    {
        if (a.Length < 12)
            return false;
        for (int i = 0, k = 0; ; i++, k++)
        {
            while (i < a.Length && !char.IsLetterOrDigit(a[i]))
                i++;
            while (k < b.Length && !char.IsLetterOrDigit(b[k]))
                k++;
            if (i >= a.Length || k >= b.Length)
                return i >= a.Length && k >= b.Length;
            if (char.ToLowerInvariant(a[i]) != char.ToLowerInvariant(b[k]))
                return false;
        }
    }

    private sealed record Begun(IReadOnlyList<string> LineIds, string Text, double Seconds, int CutOff);
}
