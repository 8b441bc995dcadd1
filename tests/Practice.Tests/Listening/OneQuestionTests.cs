using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>An echo belongs to its question, a question about the case offers nothing, and "what happened at five" wants no story.</summary>
public sealed class OneQuestionTests
{
    [Theory]
    [InlineData("When were you there, do you know the day?", 1)]
    [InlineData("How much is the bill, do you remember?", 1)]
    [InlineData("What was the price per megabyte, did they say?", 1)]
    [InlineData("How much is the bill, and when were you there?", 2)]
    public void Read_Echo_IsNoQuestionOfItsOwn(string text, int questions) => Assert.Equal(questions, Cases.Roaming.Read(text).Questions.Count);

    [Theory]
    [InlineData("Would a cap on the line of 50 euros help you?", true)]
    [InlineData("I'll look for a credit.", false)]
    [InlineData("I can give you a credit of 190 euros.", true)]
    public void Read_RemedyLookedFor_IsNoOffer(string text, bool offers) => Assert.Equal(offers, Cases.Roaming.Read(text).Offers.Count > 0);

    [Theory]
    [InlineData("parcel-delivered", "Thank you for not using the saw all day, that is a real sacrifice.")]
    [InlineData("fifth-call", "You are right, sending a second router makes no sense when nobody has looked at the cable first.")]
    [InlineData("stopped-benefit", "It seems to me the form's either sat in a pile somewhere or it's gone to the wrong office.")]
    public void Read_RemedyThankedForOrFoundSenselessOrSupposed_IsNoOffer(string scenario, string text) => Assert.Empty(BuiltIn.Get(scenario).Read(text, told: false).Offers);

    [Theory]
    [InlineData("fifth-call", "I think we may have to send an engineer, would Friday suit?")]
    [InlineData("stopped-benefit", "It looks like I can restart the payment today.")]
    public void Read_RemedyHeldOutCarefully_IsOne(string scenario, string text) => Assert.NotEmpty(BuiltIn.Get(scenario).Read(text, told: false).Offers);

    [Theory]
    [InlineData("I can set up a payment plan for you over 10 months.", 10)]
    [InlineData("I can set up a payment plan for you, 40 pounds a month.", null)]
    public void Read_RateOfAPlan_IsNotItsLength(string text, int? months) => Assert.Equal(months, (int?)BuiltIn.Get("estimated-bill").Read(text, told: false).Offers.Single(o => o.ResolutionId == "plan").Amount);

    [Fact]
    public void Read_RemedyNamedInAQuestionOfTheCase_IsNoOffer() => Assert.Empty(BuiltIn.Get("frozen-card").Read("Is it locked with a code, the phone?", told: false).Offers);

    [Theory]
    [InlineData("two-dates", "Do you always get the same room?", 0, "room")]
    [InlineData("two-dates", "Can I give you the same room?", 1, null)]
    [InlineData("wrong-gift", "What would you want first, an exchange or your money back?", 0, null)]
    public void Read_WishOrHabitAskedFor_OffersNothing(string scenario, string text, int offers, string? fact)
    {
        var read = BuiltIn.Get(scenario).Read(text, told: false);
        Assert.Equal(offers, read.Offers.Count);
        Assert.Equal(fact, read.Questions.FirstOrDefault(q => q.About == QuestionAbout.Fact)?.TargetId);
    }

    [Theory]
    [InlineData("Is there anything else?")]
    [InlineData("So is there anything else that I should know about?")]
    public void Read_AnythingElse_IsThat(string text) => Assert.Contains(BuiltIn.Get("stopped-benefit").Read(text, told: false).Questions, q => q.About == QuestionAbout.AnythingElse);

    [Theory]
    [InlineData("What happened?", true)]
    [InlineData("And then?", true)]
    [InlineData("What happens at five?", false)]
    public void Read_WhatHappened_AsksForTheStory(string text, bool story) => Assert.Equal(story, Cases.Roaming.Read(text).Questions.Any(q => q.About == QuestionAbout.Story));

    /// <summary>A summary with a question mark asks whether it is right, and for nothing else.</summary>
    [Theory]
    [InlineData("roaming-bill", "So you were there from the 3rd to the 6th?", "dates")]
    [InlineData("roaming-bill", "412 euros?", "amount")]
    [InlineData("estimated-bill", "and normally it's about 225?", "usual")]
    [InlineData("leak-claim", "So you've sent the report twice already?", "sent-twice")]
    [InlineData("fifth-call", "So this is your fifth call?", "fifth")]
    public void Read_WhatWasSaidGivenBackAsAQuestion_AsksWhetherItIsSo(string scenario, string text, string fact)
    {
        var read = BuiltIn.Get(scenario).Read(text, told: true);
        Assert.Equal(fact, Assert.Single(read.Questions).TargetId);
        Assert.Contains(read.Facts, f => f.FactId == fact && f.Use == FactUse.Confirmed);
    }

    [Fact]
    public void Read_QuestionWordInAStatement_IsNotGivenBack() =>
        Assert.Equal("booked-by", BuiltIn.Get("two-dates").Read("Under whose name was the room booked on the 8th of January?", told: true).Questions[0].TargetId);

    [Fact]
    public void Read_WhatShouldHaveBeen_PromisesNothing() =>
        Assert.DoesNotContain(BuiltIn.Get("stopped-benefit").Read("So it should've come on the 12th of March?", told: true).Acts, a => a.Act == Act.SetExpectation);
}
