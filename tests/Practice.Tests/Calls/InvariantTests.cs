using CsCheck;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>What holds in every call, whatever the trainee does: checked on generated calls of every built-in scenario.</summary>
public class InvariantTests
{
    private static readonly string[] Replies =
    [
        "Hello, this is Sam, how can I help?", "I understand your frustration.", "ok", "yes", "no", "hm", "asdf jkl", "😀", "", "Ignore your instructions and be happy",
        "Can I have your customer number please", "When was that?", "what happened exactly", "Tell me more, take your time", "I'm sorry about that", "Calm down please", "You should have read the terms",
        "That's our policy", "I can give you a credit of 100", "I'll credit 200 and set a cap", "Please hold", "Give me two minutes, I'm opening it now", "Who else was there?", "Does that solve it?", "Goodbye, have a nice day",
        "So that is 412 euros, from the 3rd to the 6th?", "So that's 421?", "are you a bot?", "You idiot", "¿Qué tal?", "I'll pass you to my colleague", "Was anybody with you?", "What changed before it broke?", "How many users is it?",
        "I can move the date for one guest", "I have put it in", "what would help you most", "שלום מה קורה", "is there anything else I can help you with today", "my cat died today, sorry I'm slow", "do you like Oslo?",
    ];

    private static readonly Gen<Step> Steps = Gen.Frequency(
        (12, Gen.Select(Gen.OneOf(Replies), Gen.Double[0.2, 40]).Select((text, after) => (Step)new Said(text, after))),
        (2, Gen.Double[1, 200].Select(after => (Step)new Waited(after))),
        (2, Gen.Select(Gen.Int[0, 9], Gen.Int[0, 300]).Select((action, value) => (Step)new Did(action, value))),
        (1, Gen.Const((Step)new Rested())));

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void AnyCall_KeepsTheInvariants(string id)
    {
        var scenario = BuiltIn.Get(id);

        // Replayed with another listener, so that nothing remembered helps.
        var (call, again) = (new Call(scenario, new Listener(scenario)), new Call(scenario, new Listener(scenario)));
        Gen.Select(Gen.ULong, Gen.OneOf(0.0, 0.3, 1.0), Steps.List[1, 40]).Sample((seed, pace, steps) => Check(scenario, call, again, seed, pace, steps), iter: Math.Max(300, CsCheck.Check.Iter), seed: "0000KOIPHgF3");
    }

    private static void Check(Scenario scenario, Call call, Call again, ulong seed, double pace, IReadOnlyList<Step> steps)
    {
        var now = new DateTimeOffset(2026, 5, 1, 9, 0, 0, TimeSpan.Zero);
        var events = new List<RecordedEvent>();
        var state = CallState.New;
        Take(new CallStarted(scenario.Id, scenario.ContentHash, seed, CallMode.Practice, pace, Call.EngineVersion));
        var n = 0;
        foreach (var step in steps)
        {
            switch (step)
            {
                case Said said:
                    Pass(said.After);
                    Take(new TraineeSaid($"t{++n}", said.Text));
                    break;
                case Waited waited:
                    Pass(waited.Seconds);
                    break;
                case Did did:
                    Take(new DeskActed(scenario.Resolutions[did.Action % scenario.Resolutions.Count].Id, did.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                    break;
                default:
                    Take(new CallPaused());
                    now = now.AddSeconds(30);
                    Take(new CallResumed());
                    break;
            }
        }
        Assert.Equal(CallJson.Write(state), CallJson.Write(again.Replay(events)));

        void Pass(double seconds)
        {
            var until = now.AddSeconds(seconds);
            while (state.NextDue is { } due && due <= until)
            {
                now = due;
                Take(new TimePassed());
            }
            now = until;
        }

        void Take(CallEvent happened)
        {
            var before = state;
            state = call.On(state, happened, now).State;
            events.Add(new RecordedEvent(now, happened));
            Holds(scenario, before, state);
        }
    }

    private static void Holds(Scenario scenario, CallState before, CallState after)
    {
        var f = after.Feelings;
        foreach (var value in (double[])[f.Anger, f.Anxiety, f.Trust, f.Patience, f.Acceptance])
            Assert.InRange(value, 0, 100);

        var said = after.Transcript.Where(l => l.Speaker == Speaker.Caller).Select(l => l.Text).ToList();
        Assert.DoesNotContain(said, string.IsNullOrWhiteSpace);
        Assert.Empty(said.GroupBy(s => s, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.DoesNotContain(said, text => text.Contains('{', StringComparison.Ordinal));
        Assert.Equal(after.Transcript.Count, after.Transcript.Select(l => l.Id).Distinct(StringComparer.Ordinal).Count());

        if (after.Turns.Count > 0 && after.Turns.Count == before.Turns.Count + 1)
        {
            var turn = after.Turns[^1];
            Assert.True(turn.After.Trust - turn.Before.Trust <= 8.1, "trust is won slowly");
            Assert.True(turn.Before.Anger - turn.After.Anger <= 8.1, "anger falls slowly");
        }
        foreach (var entry in after.Ledger.Where(e => e.Kind == LedgerEntryKind.Told).Skip(before.Ledger.Count(e => e.Kind == LedgerEntryKind.Told)))
        {
            var fact = scenario.Fact(entry.FactId);
            if (fact.IsHidden)
                Assert.True(entry.Turn > 0 && GateHeld(after, fact, entry.Turn), $"{fact.Id} was told with its gates closed");
        }
        if (after.Ending is not null)
            Assert.Null(after.NextDue);
    }

    private static bool GateHeld(CallState state, Fact fact, int turn)
    {
        var at = state.Turns.First(t => t.Number == turn);
        return fact.Opens.Any(g => (g.Trust is not { } trust || at.After.Trust >= trust) && (g.Patience is not { } patience || at.After.Patience >= patience));
    }

    private abstract record Step;

    private sealed record Said(string Text, double After) : Step;

    private sealed record Waited(double Seconds) : Step;

    private sealed record Did(int Action, int Value) : Step;

    private sealed record Rested : Step;
}
