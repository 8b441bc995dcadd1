using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>An echo belongs to its question, a question about the case offers nothing, and "what happened at five" wants no story.</summary>
public sealed class OneQuestionTests
{
    [Theory]
    [InlineData("When were you there, do you know the day?", 1)]
    [InlineData("How much is the bill, do you remember?", 1)]
    [InlineData("How much is the bill, and when were you there?", 2)]
    public void Read_Echo_IsNoQuestionOfItsOwn(string text, int questions) => Assert.Equal(questions, Cases.Roaming.Read(text).Questions.Count);

    [Theory]
    [InlineData("Would a cap on the line of 50 euros help you?", true)]
    [InlineData("I'll look for a credit.", false)]
    [InlineData("I can give you a credit of 190 euros.", true)]
    public void Read_RemedyLookedFor_IsNoOffer(string text, bool offers) => Assert.Equal(offers, Cases.Roaming.Read(text).Offers.Count > 0);

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
}
