using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Rehearsal;

/// <summary>The coach's better wordings, played; and the call that is suggested next.</summary>
public class DebriefTests
{
    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void Instead_OfANovicesCall_IsWhatTheCallerFeelsWhenItIsPlayed(string id)
    {
        var scenario = BuiltIn.Get(id);
        var played = new Rehearser(scenario).Play(AgentKinds.Novice, 5);
        var call = new Call(scenario, new Listener(scenario));
        var card = Debrief.Card(call, played.State, played.Events, Rubrics.FiveSkills, BuiltIn.All);

        Assert.NotEmpty(card.ToWorkOn);
        foreach (var moment in card.ToWorkOn)
        {
            Assert.NotNull(moment.Line);
            Assert.Equal(played.State.Turns[moment.Turn - 1].After, moment.After);
            if (moment.Instead is null || moment.Better!.StartsWith("Wait ", StringComparison.Ordinal))
                continue;
            Assert.StartsWith("With this", moment.InsteadWords, StringComparison.Ordinal);
            var before = WhatIf.Before(call, played.Events, moment.Turn);
            var again = call.Replay([.. before, new RecordedEvent(played.Events[before.Count].At, new TraineeSaid("other", moment.Better))]);
            Assert.Equal(again.Turns[moment.Turn - 1].After, moment.Instead);
        }
    }

    [Fact]
    public void Instead_OverManyCalls_IsBetterForTheCallerOnTheWhole()
    {
        var (moments, gain) = (0, 0.0);
        foreach (var scenario in BuiltIn.All)
        {
            var call = new Call(scenario, new Listener(scenario));
            var played = new Rehearser(scenario).Play(AgentKinds.Novice, 11);
            foreach (var moment in Debrief.Card(call, played.State, played.Events, Rubrics.FiveSkills, BuiltIn.All).ToWorkOn.Where(m => m.Instead is not null))
            {
                var (was, would) = (moment.After!.Value, moment.Instead!.Value);
                moments++;
                gain += would.Trust - was.Trust + was.Anger - would.Anger;
            }
        }

        Assert.True(moments >= 10, $"Only {moments} moments were played again.");
        Assert.True(gain / moments > 1, $"{gain / moments:0.0} points of trust and calm for each moment.");
    }

    [Fact]
    public void Fill_RecordOfAnotherEngine_IsLeftAlone()
    {
        var scenario = BuiltIn.Get("roaming-bill");
        var played = new Rehearser(scenario).Play(AgentKinds.Novice, 5);
        var call = new Call(scenario, new Listener(scenario));
        IReadOnlyList<RecordedEvent> old = [.. played.Events.Select(e => e.Event is CallStarted s ? e with { Event = s with { EngineVersion = "0.0" } } : e)];
        Assert.All(CoachingReplay.Fill(Evaluator.Score(played.State, scenario, Rubrics.FiveSkills), call, old).ToWorkOn, m => Assert.Null(m.Instead));
    }

    [Fact]
    public void Next_AfterAPoorCall_IsTheSameOnceMore_AndAfterAGoodOneAnother()
    {
        var scenario = BuiltIn.Get("roaming-bill");
        var rehearser = new Rehearser(scenario);
        var mute = Evaluator.Score(rehearser.Play(AgentKinds.All.Single(a => a.Id == "mute"), 1).State, scenario, Rubrics.FiveSkills);
        Assert.Equal("roaming-bill", NextCalls.After(mute, scenario, BuiltIn.All)!.ScenarioId);

        var skilled = Evaluator.Score(rehearser.Play(AgentKinds.Skilled, 1).State, scenario, Rubrics.FiveSkills);
        var next = NextCalls.After(skilled, scenario, BuiltIn.All)!;
        Assert.NotEqual("roaming-bill", next.ScenarioId);
        Assert.EndsWith(".", next.Reason, StringComparison.Ordinal);

        var weak = skilled with { Skills = [.. skilled.Skills.Select(s => s.Skill == Skill.Patience ? s with { Points = 41 } : s)] };
        var trains = NextCalls.After(weak, scenario, BuiltIn.All)!;
        Assert.Contains(Skill.Patience, BuiltIn.Get(trains.ScenarioId).Trains);
        Assert.Contains("patience, the lowest skill here (41 of 100)", trains.Reason, StringComparison.Ordinal);
        Assert.Null(NextCalls.After(skilled, scenario, []));
    }
}
