using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Words that look like a cold act, an offer or a mood and are none, each with its twin that is.</summary>
public class HeardForAReasonTests
{
    [Theory]
    [MemberData(nameof(Acts))]
    public void Read_LookAlikes_AreToldApart(string act, string text, bool there) => ActTable.Check(act, text, there);

    public static TheoryData<string, string, bool> Acts() => ActTable.All(
        ActTable.Of("blame", """
            - It was unfair of my colleague to write that you had forgotten to switch it off
            - Somebody told you that you should have read the terms. That was wrong.
            - I'm ashamed that we wrote you failed to turn it off
            - Our letter says it is your own fault; I take that back
            - nobody should ever have told you that it's your own fault
            + We told you that you should have switched it off
            + I wrote to you that it's your own fault, and it is
            + you said it was us, but it's your own fault
            - You don't fill out a thing, I do that here
            - you don't pay anything until I'm through
            - you don't send it back, our driver fetches it
            + You don't read anything we send you
            + you don't pay your bills on time
            - When you landed in Oslo, which evening was that?
            - You don't know the name of the hotel?
            """),
        ActTable.Of("argue", """
            - no you don't need to prove a thing
            - No, you did not miss anything
            - I did answer that, three messages up, and I'm happy to do it again
            - Our reminder says you owe a fine. That is wrong.
            - No new contract, that's rubbish
            - my colleague told you it was your fault, and that is false
            + I read what you wrote. That is wrong.
            + no you did use it
            + That is nonsense
            """),
        ActTable.Of("refuse", """
            - I won't drop this call
            - We won't charge you for it
            - I won't rush you
            - I won't go anywhere until it's solved
            - No, I meant the evening before
            - No, that's mad, of course you had it with you
            - no, you don't have to pay up front
            - I can't say any figure before I've seen the usage list
            - I can't credit it until I know where it comes from
            - Don't worry, I won't
            - and no, no forms today
            + I won't credit that
            + I really can't do that
            + No, we can't do that
            + no, sorry
            + I can't tell you that
            + we won't be able to refund it
            + No, that is our policy
            + I can't make an exception
            """),
        ActTable.Of("snap", """
            - and are u there all on your own or is somebody with you
            - are you on your own out there
            """),
        ActTable.Of("apology", """
            - Sorry, I meant the phone you had with you
            - sorry i only asked because of the hotel
            - Sorry to ask, was anybody with you?
            + Sorry, I should have called you
            + sorry that nobody warned you
            """),
        ActTable.Of("validate", """
            - No idea where that comes from, I'd have to look into it
            - I don't know yet how it got that high
            """),
        ActTable.Of("hold", """
            - no, I stay on the line with you
            + please stay on the line
            """));

    [Theory]
    [InlineData("Don't be scared, I'm taking the block off right now", true)]
    [InlineData("don't worry, I will look into it today", true)]
    [InlineData("You must be worn out. Breathe. I'm with you.", true)]
    [InlineData("Don't worry", false)]
    [InlineData("Calm down, I'm looking", false)]
    [InlineData("There's no need to shout, I will look", false)]
    [InlineData("don't get upset, I think it's fine", false)]
    public void Read_CalmingOfFearWithHelp_IsKind(string text, bool kindly)
    {
        var reading = Cases.Roaming.Read(text, ActTable.Caller);
        Assert.True(reading.Has(Act.CalmDown));
        Assert.Equal(kindly, reading.CalmsKindly);
    }

    [Theory]
    [InlineData("A cap on the line won't help you now", "cap", "Denied")]
    [InlineData("There is the cap, but that one won't do", "cap", "Denied")]
    [InlineData("I could credit something. I know that's no use.", "credit", "Denied")]
    [InlineData("A credit is too late for this bill", "credit", "Denied")]
    [InlineData("I can put a cap on the line", "cap", "Proposed")]
    [InlineData("I'll put a cap on the line, and I won't charge for it", "cap", "Promised")]
    public void Read_RemedyNamedToBeRuledOut_IsDenied(string text, string id, string tense)
    {
        var offers = Cases.Roaming.Read(text).Offers;
        Assert.Equal(tense, Assert.Single(offers, o => o.ResolutionId == id).Tense.ToString());
    }

    [Theory]
    [InlineData("Would you rather have the credit or the cap?", true)]
    [InlineData("Which suits you better, a cap or a credit?", true)]
    [InlineData("I can give you a credit and a cap", false)]
    public void Read_RemediesToChooseBetween_AreOneOfSeveral(string text, bool several)
    {
        var offers = Cases.Roaming.Read(text).Offers;
        Assert.Equal(2, offers.Count);
        Assert.All(offers, o => Assert.Equal(several, o.OneOfSeveral));
    }

    [Theory]
    [InlineData("I am new here, so it takes me a little", "Newcomer")]
    [InlineData("this is my first week", "Newcomer")]
    [InlineData("Still learning, so one step at a time. I am still learning.", "Newcomer")]
    [InlineData("I'm new here. Which days were you in Oslo?", "None")]
    [InlineData("I'm a bit nervous about that", "None")]
    [InlineData("my mother died on Sunday", "TraineeTrouble")]
    [InlineData("I am so exhausted", "TraineeTrouble")]
    public void Read_BeingNew_IsNoTrouble(string text, string remark)
    {
        var heard = Cases.Roaming.Read(text, ActTable.Caller).Remark.ToString();
        Assert.True(heard == remark || (remark == "None" && heard is not ("TraineeTrouble" or "Newcomer")), $"'{text}' was heard as {heard}");
    }

    [Theory]
    [InlineData("Please try it again now", true)]
    [InlineData("Does it work now?", true)]
    [InlineData("did the export go through?", true)]
    [InlineData("Did I get that right?", false)]
    [InlineData("I try to find it", false)]
    public void Read_AskedToTry_IsKnown(string text, bool asks) => Assert.Equal(asks, Cases.Energy.Read(text).AsksWhetherItWorks);

    [Theory]
    [InlineData("Ok", "work")]
    [InlineData("hang on", "hung-up")]
    public void Read_FillersAlone_GiveNoFactBack(string text, string fact)
    {
        var scenario = new ScenarioBuilder("fillers", new DateOnly(2026, 3, 24))
            .Fact("work", FactKind.Phrase, "it worked ok", "work", "did it work", "ok")
            .Fact("hung-up", FactKind.Phrase, "they hung up", "hung up|hang", "did they hang up", "hang on")
            .Build();
        Assert.DoesNotContain(scenario.Read(text).Facts, f => f.FactId == fact);
    }
}
