using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Two questions in one message are two, however they are joined; a choice between two answers is one.</summary>
public sealed class TwoQuestionsTests
{
    [Theory]
    [InlineData("who lives there with you and were they home more this winter", 2)]
    [InlineData("How long did you wait on the line and who finally told you to write in?", 2)]
    [InlineData("have the kids eaten and have you got any money for food there", 2)]
    [InlineData("Did you keep your old number, and who set it up for you?", 2)]
    [InlineData("How are you managing for food, and is Terry able to help you out?", 2)]
    [InlineData("When did you last ring one in, and did whoever took it read it back?", 2)]
    [InlineData("Must she be fasting the next time, and for how many hours was she without food?", 2)]
    [InlineData("Who'd you talk to on the other calls, and did any of them call you back?", 2)]
    [InlineData("Would the other flat do you till Monday?", 1)]
    [InlineData("By when do you need it, and who else knows?", 2)]
    [InlineData("Since when does it drop?", 1)]
    [InlineData("Why? What happened?", 2)]
    [InlineData("What happened that day, if you can bear to tell it again?", 1)]
    [InlineData("Is it an old house or a new one?", 1)]
    [InlineData("I was at the counter and was told to wait.", 0)]
    [InlineData("Keep the slip and do it slowly.", 0)]
    [InlineData("We do it on a paper that shows the stamp, which the other one was not.", 0)]
    [InlineData("The card is ready at the counter, which is open until six. Please take your letter along.", 0)]
    [InlineData("Shall I send somebody else, a different person, who'd come within five days, and when are you in?", 2)]
    [InlineData("You'll be there on Friday and so will the money.", 0)]
    [InlineData("When you say lost, i mean was something else in it, like a letter or a card?", 1)]
    [InlineData("You had a letter, which one was it?", 1)]
    [InlineData("I have the policy open, who is the owner of it, and when did it happen?", 2)]
    [InlineData("I've got your file open, so can you give me your date of birth", 1)]
    [InlineData("Right I see, so did you post it in February", 1)]
    public void Read_Questions_AreCounted(string text, int questions) => Assert.Equal(questions, BuiltIn.Get("stopped-benefit").Read(text, told: false).Questions.Count);

    [Theory]
    [InlineData("estimated-bill", "Is it just the two of you at home, or did you have anyone stopping over Christmas?", new[] { "household", "visitors" })]
    [InlineData("frozen-card", "Have you got another card on you, or is there someone at home who could pay it over the phone?", new[] { "no-other", "home-pay" })]
    [InlineData("leak-claim", "Is the wall still open or have you had it plastered over again?", new[] { "wall-open" })]
    public void Read_Or_AsksTwiceWhereEachHalfHasAnAnswer(string scenario, string text, string[] targets) =>
        Assert.Equal(targets, BuiltIn.Get(scenario).Read(text, told: false).Questions.Select(q => q.TargetId));

    [Theory]
    [InlineData("stopped-benefit", "Did the woman give you a slip or anything, and would you know her if you saw her again?", new[] { "counter-slip", "know-her" })]
    [InlineData("fifth-call", "is it just the internet that goes or does the phone go dead aswell? any crackling on it?", new[] { "landline", "crackle" })]
    public void Read_SecondQuestion_WantsAnotherAnswerThanTheFirst(string scenario, string text, string[] targets) =>
        Assert.Equal(targets, BuiltIn.Get(scenario).Read(text, told: false).Questions.Select(q => q.TargetId));

    [Theory]
    [InlineData("broken-export", "did you try without the two new men in it? what happened")]
    [InlineData("roaming-bill", "you said theres a worse bit. what is it")]
    public void Read_WhatHappenedBehindAnotherThing_WantsNoStory(string scenario, string text) =>
        Assert.DoesNotContain(BuiltIn.Get(scenario).Read(text, told: false).Questions, q => q.About == QuestionAbout.Story);

    /// <summary>"What's" is looked up as it is written: once.</summary>
    [Theory]
    [InlineData("broken-export", "Who's the other admin, and where's the file?", "deputy")]
    [InlineData("roaming-bill", "OK. What's your job?", "job")]
    public void Read_Contraction_IsLookedUpAsWritten(string scenario, string text, string target) =>
        Assert.Equal(target, BuiltIn.Get(scenario).Read(text, told: false).Questions[0].TargetId);
}
