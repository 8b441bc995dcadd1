using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>What decent strangers typed and the caller took amiss.</summary>
public sealed class HeardAmissTests
{
    [Theory]
    [InlineData("leak-claim", "Your plumber sounds like a treasure, hang on to her.")]
    [InlineData("leak-claim", "how many times did you ring us in total do you think?")]
    [InlineData("parcel-delivered", "I hope at least that the soup was good.")]
    [InlineData("parcel-delivered", "You did more than many customers do.")]
    [InlineData("parcel-delivered", "Is there a neighbour you didn't ask?")]
    [InlineData("frozen-card", "You had a travel notice. Which country did you put?")]
    [InlineData("fifth-call", "bet your colleagues were wondering where you went")]
    [InlineData("estimated-bill", "I don't think you did anything wrong")]
    [InlineData("estimated-bill", "What time do you get up in the night?")]
    [InlineData("moved-appointment", "it takes guts to say you can't do it")]
    [InlineData("missed-connection", "well you were on our plane and it was late because of paperwork so thats hardly your fault")]
    [InlineData("frozen-card", "You did the notice so the card shouldn't have been blocked for being abroad.")]
    [InlineData("leak-claim", "if we asked for the report when we had it since the start then somebody misfiled it simple as that")]
    [InlineData("tutorial", "i cant get going without my coffee either so i do feel for you")]
    [InlineData("fifth-call", "What do you do to calm down after one of these calls?")]
    [InlineData("wrong-gift", "Maybe somebody in the warehouse picked from the shelf next to it, the boxes do look pretty alike.")]
    [InlineData("moved-appointment", "You write very nicely, you don't need to worry about your English with me.")]
    [InlineData("parcel-delivered", "I am happy it is there, and don't worry about your face, madam, nobody sees it here.")]
    [InlineData("leak-claim", "That's decent of you, and you needn't worry for her.")]
    [InlineData("stopped-benefit", "I'm not going to say ten working days to you!")]
    [InlineData("moved-appointment", "No, I don't take it as a complaint.")]
    [InlineData("two-dates", "i've got no open tickets here.")]
    [InlineData("broken-export", "not the hours, the rights sorry.")]
    [InlineData("estimated-bill", "It won't be the nebuliser, they sip hardly anything, so please let Pat carry on with it.")]
    [InlineData("estimated-bill", "leaving 379.35, and over 10 months that's just under 38 pounds, a bit below your 40.")]
    [InlineData("wrong-gift", "my screen says it was scanned as the blue one when we packed it, so thats our mistake not yours.")]
    [InlineData("leak-claim", "Page two says it is not wear.")]
    [InlineData("parcel-delivered", "You said you never look there.")]
    [InlineData("leak-claim", "Please don't be so hard on yourself, I sign for parcels without looking.")]
    [InlineData("broken-export", "how many people is it on the payroll now, mine says 38 and you have 40?")]
    [InlineData("estimated-bill", "its only 5 off your reading so thats ok")]
    [InlineData("estimated-bill", "only 5 off so the estimate is nearly bang on")]
    [InlineData("fifth-call", "No, I am not going to hang up on you.")]
    public void Read_KindOrPlainWords_AreNotCold(string scenario, string text) =>
        Assert.DoesNotContain(Of(scenario, text).Acts, a => a.Act is Act.Snap or Act.Insult or Act.Blame or Act.Argue or Act.Minimise or Act.CalmDown or Act.Refuse);

    [Theory]
    [InlineData("frozen-card", "Please ask for the key at the desk, it is paid for.", Act.Transfer)]
    [InlineData("frozen-card", "If the phone turns up, ring us from home before you use it.", Act.Transfer)]
    [InlineData("missed-connection", "The big window beneath the screen; I shall pass that on to Lena.", Act.Transfer)]
    [InlineData("missed-connection", "You certainly did not dream it.", Act.Blame)]
    [InlineData("parcel-delivered", "Writing under it that you were wrong is the braver half of it, I think.", Act.Argue)]
    [InlineData("missed-connection", "The gate made a note that you were late through your own fault, which is not true.", Act.Blame)]
    [InlineData("frozen-card", "There is just the one left: what was the last payment you made in Ireland before you travelled?", Act.Minimise)]
    [InlineData("parcel-delivered", "Shall I send it to number 12, or would you sooner go yourself?", Act.Transfer)]
    [InlineData("broken-export", "Gillian can send that to the bank before five.", Act.Transfer)]
    [InlineData("leak-claim", "I send a second assessor, a different person from Mr Hale.", Act.Transfer)]
    [InlineData("leak-claim", "I'd also like to send a second assessor, a different person this time and one who kneels.", Act.Transfer)]
    [InlineData("estimated-bill", "it might be worth telling pat tho", Act.Transfer)]
    [InlineData("roaming-bill", "The warning went to the old card, so you can't have seen it.", Act.Refuse)]
    [InlineData("roaming-bill", "The rest is just your normal plan.", Act.Minimise)]
    [InlineData("roaming-bill", "Does anything at work hang on this phone?", Act.Hold)]
    [InlineData("moved-appointment", "Sorry, I lost you for a second.", Act.Hold)]
    [InlineData("missed-connection", "Your bags stay in Porto and wait there.", Act.Hold)]
    [InlineData("broken-export", "So the plan is that Gillian uploads the file today.", Act.CitePolicy)]
    public void Read_WordsOfAnotherMeaning_AreNotTheAct(string scenario, string text, Act act) => Assert.DoesNotContain(Of(scenario, text).Acts, a => a.Act == act);

    [Theory]
    [InlineData("I'll send your case to the billing department.", Act.Transfer)]
    [InlineData("You need to ask at the office of our branch.", Act.Transfer)]
    [InlineData("I'm opening your order please wait", Act.Hold)]
    [InlineData("It's only 20 pounds above your usual bill.", Act.Minimise)]
    [InlineData("It's only 20 off the price.", Act.Minimise)]
    [InlineData("Our tariff says that data abroad is extra.", Act.CitePolicy)]
    [InlineData("Hang on a second please.", Act.Hold)]
    [InlineData("I'm not able to say when you will be paid.", Act.Refuse)]
    [InlineData("We do not take that as proof of purchase.", Act.Refuse)]
    [InlineData("It was only over a weekend.", Act.Minimise)]
    [InlineData("You said yourself you never read the letter.", Act.Blame)]
    [InlineData("You need to calm down and not worry about them.", Act.CalmDown)]
    [InlineData("Which team should I put you through to?", Act.Transfer)]
    [InlineData("how many times do I have to explain this", Act.Snap)]
    [InlineData("Oh, grow up.", Act.Snap)]
    [InlineData("Why didn't you read the contract before you signed it?", Act.Blame)]
    [InlineData("At least nobody died.", Act.Minimise)]
    [InlineData("At least they called you back.", Act.Minimise)]
    [InlineData("You need to grow up.", Act.Snap)]
    [InlineData("Let me speak for once.", Act.Snap)]
    [InlineData("You didn't bother to read the terms.", Act.Blame)]
    [InlineData("As I said, you cannot have the refund.", Act.Refuse)]
    [InlineData("I won't give you a refund.", Act.Refuse)]
    [InlineData("You need to be patient, calm down.", Act.CalmDown)]
    [InlineData("Hang on, I need your number first.", Act.Hold)]
    [InlineData("I'm just checking your account now.", Act.ExplainStep)]
    [InlineData("I just wanted to say thank you.", Act.Thanks)]
    [InlineData("A thank you very much from all of us.", Act.Thanks)]
    [InlineData("I've noted that, thank you.", Act.Thanks)]
    [InlineData("You don't need to worry about that.", Act.CalmDown)]
    [InlineData("Please don't worry about your order.", Act.CalmDown)]
    [InlineData("What I need is for you to calm down.", Act.CalmDown)]
    public void Read_WordsMeantSo_AreStillHeard(string text, Act act) => Assert.Contains(Of("roaming-bill", text).Acts, a => a.Act == act);

    [Theory]
    [InlineData("wrong-gift", "did you send the return form or stop at the ten days bit")]
    [InlineData("wrong-gift", "would you rather swap it or get a refund and buy one somewhere else")]
    [InlineData("fifth-call", "Would there be anything on your side, an extension lead, a new telly?")]
    [InlineData("frozen-card", "does the hotel take apple pay")]
    [InlineData("frozen-card", "Does the hotel take Apple Pay or anything other than a card in the slot?")]
    [InlineData("fifth-call", "Have you been offered any compensation so far, even a few quid off?")]
    [InlineData("frozen-card", "Could anyone at home send you the 640 tonight?")]
    [InlineData("moved-appointment", "Has the amount of the fee been refunded at any stage?")]
    [InlineData("moved-appointment", "Nobody called your mother at the desk, correct?")]
    public void Read_QuestionThatNamesARemedy_OffersNothing(string scenario, string text) => Assert.Empty(Of(scenario, text).Offers);

    [Fact]
    public void Read_OurOwnPeople_AreOffered() => Assert.NotEmpty(Of("wrong-gift", "Can someone from our shop bring you the red one by courier?").Offers);

    [Theory]
    [InlineData("fifth-call", "I'll send an engineer to you. That was wrong of us.")]
    [InlineData("roaming-bill", "I can give you a credit of 190 euros, as it was unfair.")]
    [InlineData("fifth-call", "Would a direct line help you?")]
    public void Read_RemedyHeldOut_IsOffered(string scenario, string text) => Assert.Contains(Of(scenario, text).Offers, o => o.Tense != OfferTense.Denied);

    [Theory]
    [InlineData("I'm no technician, so please bear with me.", true)]
    [InlineData("Hold on while I look at your bill.", true)]
    [InlineData("I know you rang because of the bill. Hold on.", false)]
    [InlineData("Hold the line, as I said.", false)]
    public void Read_RequestToWait_SaysWhyOrNot(string text, bool why) => Assert.Equal(why, Of("roaming-bill", text).SaysWhyToHold);

    [Theory]
    [InlineData("A thank you from a machine isn't much use to anybody.")]
    [InlineData("Was the thank you signed by anyone?")]
    public void Read_SomebodysThankYou_ThanksNobody(string text) => Assert.DoesNotContain(Of("broken-export", text).Acts, a => a.Act == Act.Thanks);

    [Fact]
    public void Read_HangOnToHer_IsNoWait() => Assert.DoesNotContain(Of("leak-claim", "Your plumber sounds like a treasure, hang on to her.").Acts, a => a.Act == Act.Hold);

    [Theory]
    [InlineData("fifth-call", "are u on a computer now or phone", Remark.None)]
    [InlineData("fifth-call", "A whole morning on the stairs, my back hurts just thinking about it", Remark.None)]
    [InlineData("fifth-call", "I can well imagine you groan every time you have to pick up the telephone to us.", Remark.None)]
    [InlineData("fifth-call", "I always think the worst of it is not knowing when it will go next.", Remark.Passing)]
    [InlineData("broken-export", "damn thats tight, 2 hrs. is there any other way to pay them?", Remark.None)]
    [InlineData("roaming-bill", "i feel sick just reading that number", Remark.None)]
    [InlineData("roaming-bill", "are you a computer?", Remark.BotQuestion)]
    [InlineData("roaming-bill", "am I talking to a real person?", Remark.BotQuestion)]
    public void Read_WordsBesideTheCase_AreOnlyThatWhereTheyAre(string scenario, string text, Remark remark) => Assert.Equal(remark, Of(scenario, text).Remark);

    [Theory]
    [InlineData("roaming-bill", "Charming until eleven in the evening, this should be paid as overtime.", "charming-remark")]
    [InlineData("stopped-benefit", "Terry is a good mate, not everybody gives his van in such weather.", "terry-remark")]
    [InlineData("two-dates", "You're doing just fine Harold, you're telling it real clear.", "followed-you")]
    public void Read_Remark_BringsUpWhatWasForeseenForIt(string scenario, string text, string topic) => Assert.Equal(topic, Of(scenario, text).BroughtUp?.TopicId);

    [Theory]
    [InlineData("You have every right to be angry.")]
    [InlineData("I completely get why this has got to you.")]
    [InlineData("Sounds like you've been let down badly.")]
    [InlineData("My apologies for the trouble.")]
    [InlineData("I promise I'm not going anywhere.")]
    public void Read_WordsThatFitAnyCall_BringUpNothingOfThisOne(string text) => Assert.All(BuiltIn.All, s =>
    {
        var read = s.Read(text, told: false);
        Assert.Null(read.BroughtUp);
        Assert.Empty(read.Topics);
    });

    [Theory]
    [InlineData("fifth-call", "Where does the cable go, then?", false)]
    [InlineData("fifth-call", "And then?", true)]
    [InlineData("fifth-call", "So what happened then?", true)]
    public void Read_ThenBehindAQuestion_WantsNoStory(string scenario, string text, bool story) => Assert.Equal(story, Of(scenario, text).Questions.Any(q => q.About == QuestionAbout.Story));

    [Theory]
    [InlineData("fifth-call", "How many times a day would you say it drops?", false)]
    [InlineData("fifth-call", "Would you say that once more?", true)]
    [InlineData("fifth-call", "can you say that again?", true)]
    public void Read_WouldYouSay_IsNoWishToHearItAgain(string scenario, string text, bool again) => Assert.Equal(again, Of(scenario, text).Remark == Remark.RepeatThat);

    [Theory]
    [InlineData("stopped-benefit", "is somebody at the old place passing on your post?", false)]
    [InlineData("broken-export", "Which file does it stop on, or does it fall over before it writes anything at all?", false)]
    [InlineData("tutorial", "Would a fresh bag on Monday be all right?", true)]
    [InlineData("two-dates", "Is the 21st all right if we keep that room for you?", true)]
    public void Read_WhatOthersDo_IsNoOffer(string scenario, string text, bool offers) => Assert.Equal(offers, Of(scenario, text).Offers.Count > 0);

    [Theory]
    [InlineData("stopped-benefit", "How can I help you today?")]
    [InlineData("two-dates", "what's going on?")]
    [InlineData("missed-connection", "What's the problem today?")]
    public void Read_AnOpeningBehindWhatWasTold_AsksNothingAgain(string scenario, string text) =>
        Assert.DoesNotContain(BuiltIn.Get(scenario).Read(text).Facts, f => f.Use == FactUse.Asked);

    [Fact]
    public void Read_WhatOthersDo_FindsItsAnswer() => Assert.Equal(QuestionAbout.Topic, Of("stopped-benefit", "is somebody at the old place passing on your post?").Questions[0].About);

    private static Reading Of(string scenario, string text) => BuiltIn.Get(scenario).Read(text, told: false);

    [Theory]
    [InlineData("missed-connection", "How long did you wait for the stairs?", false)]
    [InlineData("missed-connection", "Would you wait a moment, please?", true)]
    public void Read_WaitAskedFor_IsNoWaitWanted(string scenario, string text, bool hold) => Assert.Equal(hold, Of(scenario, text).Acts.Any(a => a.Act == Act.Hold));
}
