using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Rehearsal;

/// <summary>Automatic agents play whole calls of every built-in scenario. A few calls here; thousands by <c>rehearse --all</c>.</summary>
public class RehearsalTests
{
    private const int Calls = 2;

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void SkilledPassesAndLeads_NoGamerPasses(string id)
    {
        var rehearsal = Rehearsals.Run(BuiltIn.Get(id), Calls, 7);

        Assert.Equal(0, rehearsal.GamersPassed);
        Assert.True(rehearsal.Row(AgentKinds.Skilled).Overall - rehearsal.Row(AgentKinds.Novice).Overall >= ScenarioRehearsal.Lead, $"skilled {rehearsal.Row(AgentKinds.Skilled).Overall}, novice {rehearsal.Row(AgentKinds.Novice).Overall}");
        Assert.All(rehearsal.Rows, r => Assert.Equal(Calls, r.Outcomes.Count));
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void AnyGamer_UnderAnyRubricForCalls_Fails(string id)
    {
        var rehearser = new Rehearser(BuiltIn.Get(id));
        // The rubric for transcripts passes nobody: what words cannot show is not observed there.
        var gamers = AgentKinds.All.Where(a => a.IsGamer).ToList();
        Assert.Equal(7, gamers.Count);
        foreach (var gamer in gamers)
        {
            var call = rehearser.Play(gamer, Rehearsals.SeedOf(3, gamer.Id.Length));
            Assert.All(Rubrics.All.Where(r => r.Rubric != Rubrics.Conversation), r => Assert.False(rehearser.Judge(call, r.Rubric).Passed, $"{gamer.Id} passes {id} under {r.Rubric.Reference}"));
        }
    }

    [Fact]
    public void SameSeed_SameTable_WhateverTheThreads()
    {
        var scenario = BuiltIn.Get("roaming-bill");
        var first = Rehearsals.Run(scenario, 3, 11);
        var second = Rehearsals.Run(scenario, 3, 11);
        var other = Rehearsals.Run(scenario, 3, 12);

        Assert.Equal(CallJson.Write(first.Rows.Select(r => r.Outcomes)), CallJson.Write(second.Rows.Select(r => r.Outcomes)));
        Assert.NotEqual(CallJson.Write(first.Rows.Select(r => r.Outcomes)), CallJson.Write(other.Rows.Select(r => r.Outcomes)));
    }

    [Fact]
    public void PairedCalls_HaveTheSameCaller()
    {
        var rehearser = new Rehearser(BuiltIn.Get("roaming-bill"));
        var openings = AgentKinds.All.Select(a => rehearser.Play(a, 5).State.Transcript[0].Text).Distinct();
        Assert.Single(openings);
    }

    [Theory, MemberData(nameof(Scenarios))]
    public void RehearsedCall_ReplaysToTheSameBytes_WithAFreshListener(string id)
    {
        var scenario = BuiltIn.Get(id);
        var rehearser = new Rehearser(scenario);
        foreach (var agent in AgentKinds.All)
        {
            var played = rehearser.Play(agent, 3);
            var again = new Call(scenario, new Listener(scenario)).Replay(played.Events);
            Assert.Equal(CallJson.Write(played.State), CallJson.Write(again));
        }
    }

    [Fact]
    public void ManySeeds_OfTheLeastReliableCaseworker_AlwaysHaveSomethingToSay()
    {
        var average = AgentKinds.All.Single(a => a.Id == "average");
        var rehearsal = Rehearsals.Run(BuiltIn.Get("broken-export"), 120, 1, agents: [average]);
        Assert.All(rehearsal.Rows[0].Outcomes, o => Assert.True(o.Turns > 0));
    }

    [Fact]
    public void Agents_SeeNoFeelings() =>
        Assert.DoesNotContain(typeof(Seen).GetProperties().Concat(typeof(Remedy).GetProperties()).Select(p => p.PropertyType), t => t == typeof(CallState) || t == typeof(Mind) || t == typeof(Feelings) || t == typeof(Scenario) || t == typeof(ResolutionValue));
}
