using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>The other future of a call: exact, and other only from the turn that was taken again.</summary>
public class WhatIfTests
{
    private static readonly Call Roaming = new(BuiltIn.Get("roaming-bill"), new Listener(BuiltIn.Get("roaming-bill")));

    private static readonly string[] Said =
    [
        "Can I have your customer number please",
        "I understand your frustration. Roaming is charged per MB according to your tariff.",
        "412 instead of 35 for four days, I'd be livid too. Let me open the bill, about two minutes.",
    ];

    [Fact]
    public void Events_SameWords_GiveTheSameBytes()
    {
        var events = Played();
        Assert.Equal(CallJson.Write(Roaming.Replay(events)), CallJson.Write(Roaming.Replay(WhatIf.Events(Roaming, events, 2, Said[1]))));
    }

    [Fact]
    public void Events_OtherWords_ChangeNothingBeforeThemAndMuchAfter()
    {
        var events = Played();
        var was = Roaming.Replay(events);
        var other = Roaming.Replay(WhatIf.Events(Roaming, events, 2, "You're right to be angry. 412 euros when you normally pay 35, and nobody warned you."));
        Assert.Equal(was.Turns.Count, other.Turns.Count);
        Assert.Equal(CallJson.Write(was.Turns[0]), CallJson.Write(other.Turns[0]));
        Assert.Equal(was.Turns[1].Before, other.Turns[1].Before);
        Assert.True(other.Turns[1].After.Trust > was.Turns[1].After.Trust + 5, $"{other.Turns[1].After} should trust more than {was.Turns[1].After}");
        Assert.Equal(Said[2], other.Turns[2].Text);
    }

    [Fact]
    public void Before_StandsWhereTheTurnBegan()
    {
        var events = Played();
        var before = Roaming.Replay(WhatIf.Before(Roaming, events, 3));
        Assert.Equal(2, before.Turns.Count);
        Assert.Equal(Roaming.Replay(events).Turns[2].Before, before.Feelings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Events_NoSuchTurn_SaysWhichThereAre(int turn)
    {
        var events = Played();
        Assert.Contains("turns 1 to 3", Assert.Throws<ArgumentOutOfRangeException>(() => WhatIf.Events(Roaming, events, turn, "x")).Message, StringComparison.Ordinal);
    }

    private static List<RecordedEvent> Played()
    {
        var at = new DateTimeOffset(2026, 3, 24, 9, 0, 0, TimeSpan.Zero);
        List<RecordedEvent> events = [new(at, new CallStarted("roaming-bill", Roaming.Scenario.ContentHash, 3, CallMode.Practice, 0, Call.EngineVersion))];
        for (var i = 0; i < Said.Length; i++)
            events.Add(new RecordedEvent(at.AddSeconds(20 * (i + 1)), new TraineeSaid($"t{i}", Said[i])));
        return events;
    }
}
