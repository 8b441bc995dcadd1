using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Remedies with their tense and amount; questions with what they are about.</summary>
public class OfferAndQuestionTests
{
    [Theory]
    [InlineData("I can take off 194 euros", "credit", "Proposed", 194.0)]
    [InlineData("would you like me to credit 100 euro?", "credit", "Proposed", 100.0)]
    [InlineData("How about a credit of €150?", "credit", "Proposed", 150.0)]
    [InlineData("I could knock 120 off the bill", "credit", "Proposed", 120.0)]
    [InlineData("I can take off half the data charge, that's 194", "credit", "Proposed", 194.0)]
    [InlineData("I can take half of that off", "credit", "Proposed", null)]
    [InlineData("ok i take 150 off for you", "credit", "Promised", 150.0)]
    [InlineData("I'll credit you 200 euros", "credit", "Promised", 200.0)]
    [InlineData("let me refund 180 euros to you", "credit", "Promised", 180.0)]
    [InlineData("I have credited 206 euros to your account", "credit", "SaidDone", 206.0)]
    [InlineData("Ive just put the credit on ur account", "credit", "SaidDone", null)]
    [InlineData("I can't refund that", "credit", "Denied", null)]
    [InlineData("a refund is not possible", "credit", "Denied", null)]
    [InlineData("unfortunately i'm unable to credit that", "credit", "Denied", null)]
    [InlineData("I'll put a 50 euro cap on the line", "cap", "Promised", 50.0)]
    [InlineData("I can take off 194 and put a 50 euro cap on the line", "cap", "Proposed", 50.0)]
    [InlineData("we could unblock the line now", "unblock", "Proposed", null)]
    [InlineData("im lifting the block now", "unblock", "Promised", null)]
    [InlineData("the line has been unblocked", "unblock", "SaidDone", null)]
    [InlineData("tell you what: 180 euros back. deal?", "credit", "Proposed", 180.0)]
    [InlineData("fine, 220 then", "credit", "Proposed", 220.0)]
    [InlineData("how about 200?", "credit", "Proposed", 200.0)]
    [InlineData("ok 120 euros", "credit", "Proposed", 120.0)]
    [InlineData("Do you want the cap on the line?", "cap", "Proposed", null)]
    [InlineData("theres a credit for you here of 100 euros if that would be of any help", "credit", "Proposed", 100.0)]
    public void Read_Remedy_HasTenseAndAmount(string text, string id, string tense, double? amount)
    {
        var offers = Cases.Roaming.Read(text).Offers;
        var heard = string.Join(", ", offers.Select(o => $"{o.ResolutionId}:{o.Tense}:{o.Amount}"));
        Assert.True(offers.Any(o => o.ResolutionId == id && o.Tense.ToString() == tense && o.Amount == (decimal?)amount), $"'{text}' should be {id} {tense} {amount}; heard: [{heard}]");
    }

    [Theory]
    [InlineData("You want a refund, I hear you")]
    [InlineData("you remind me of my aunt")]
    [InlineData("Did anyone offer you a credit before?")]
    [InlineData("What happened in Oslo?")]
    [InlineData("I'm opening the bill")]
    public void Read_NoRemedy_NoOffer(string text) => Assert.Empty(Cases.Roaming.Read(text).Offers);

    [Theory]
    [InlineData("What happened?", "Story", true)]
    [InlineData("can you tell me what went wrong", "Story", true)]
    [InlineData("How can I help you today?", "Story", true)]
    [InlineData("How did that make you feel?", "Feeling", true)]
    [InlineData("what worries you most?", "Feeling", true)]
    [InlineData("What would help you now?", "Wish", true)]
    [InlineData("what would you like me to do", "Wish", true)]
    [InlineData("Is there anything else I can do for you?", "AnythingElse", false)]
    [InlineData("Does that work for you?", "Check", false)]
    [InlineData("did i get that right", "Check", false)]
    [InlineData("Would you like a credit?", "Check", false)]
    [InlineData("May I put you on hold?", "Permission", false)]
    [InlineData("can i ask you something", "Permission", false)]
    [InlineData("What is your name?", "Caller", false)]
    [InlineData("who am i speaking to", "Caller", false)]
    [InlineData("how are you", "SmallTalk", true)]
    [InlineData("What was the weather like?", "Topic", true)]
    [InlineData("what is your customer number", "Fact", false)]
    [InlineData("what router firmware do you have", "Unknown", false)]
    [InlineData("Do you play the piano?", "SmallTalk", false)]
    [InlineData("what would you consider fair?", "Wish", true)]
    [InlineData("which part bothers you the most?", "Feeling", true)]
    [InlineData("Would you like to tell me who was with you?", "Fact", false)]
    [InlineData("may I ask how much you normally pay", "Fact", false)]
    [InlineData("what does your cat think of the bill", "Unknown", true)]
    [InlineData("do you want me to sing you a song?", "Unknown", false)]
    [InlineData("all good now?", "Check", false)]
    [InlineData("Is that ok now?", "Check", false)]
    [InlineData("Is that all?", "Check", false)]
    [InlineData("So does that settle it?", "Check", false)]
    [InlineData("Does that deal with it?", "Check", false)]
    [InlineData("what's the weather like up there?", "Topic", true)]
    [InlineData("Is it raining where you are?", "Topic", false)]
    [InlineData("Tell me, why does it have to be red?", "Unknown", true)]
    [InlineData("Tell me, what happened?", "Story", true)]
    public void Read_Question_IsAbout(string text, string about, bool open)
    {
        var questions = Cases.Roaming.Read(text).Questions;
        var heard = string.Join(", ", questions.Select(q => $"{q.About}:{q.TargetId}:{q.Open}"));
        Assert.True(questions.Count == 1 && questions[0].About.ToString() == about && questions[0].Open == open, $"'{text}' should be {about} {(open ? "open" : "closed")}; heard: [{heard}]");
    }

    [Theory]
    [InlineData("what router firmware do you have", "router firmware")]
    [InlineData("Do you own a garden gnome?", "garden gnome")]
    [InlineData("which SIM tray colour is it", "SIM tray colour")]
    [InlineData("have you got it?", null)]
    public void Read_UnknownQuestion_NamesItsSubject(string text, string? subject) => Assert.Equal(subject, Cases.Roaming.Read(text).Questions.Single().Subject?.Words);

    [Theory]
    [InlineData("did you keep the receipt for the phone?", "Whether", "the receipt", null)]
    [InlineData("what colour is your phone", "Detail", "the colour", null)]
    [InlineData("do you have a dog", "Personal", "a dog", null)]
    [InlineData("So how would your daughter describe you?", "Personal", "my daughter", null)]
    [InlineData("have you ever been to spain?", "Personal", "spain", null)]
    [InlineData("how old are you", "Personal", null, null)]
    [InlineData("would you recommend madeira", "Opinion", "madeira", null)]
    [InlineData("do you think the government should regulate this?", "Opinion", "the government", null)]
    [InlineData("can you restart your phone please", "Doing", "my phone", "restart my phone")]
    [InlineData("do we send you a paper bill", "OurSide", "a paper bill", null)]
    public void Read_QuestionBesideTheFacts_SaysWhatAnswerItWants(string text, string shape, string? thing, string? doing)
    {
        var question = Cases.Roaming.Read(text).Questions.Single();
        Assert.Equal((null, shape, thing, doing), (question.TargetId, question.Shape.ToString(), question.Subject?.AsCaller, question.Doing));
    }

    [Theory]
    [InlineData("where were you? when was that? and who was with you?", 3)]
    [InlineData("What is your name and what is your customer number?", 2)]
    [InlineData("ok. I'm looking at it.", 0)]
    [InlineData("so you were in oslo what is your customer number", 1)]
    [InlineData("That's 412 euros, right?", 0)]
    public void Read_Questions_AreCounted(string text, int count) => Assert.Equal(count, Cases.Roaming.Read(text).Questions.Count);

    [Theory]
    [InlineData("give me two minutes", 120)]
    [InlineData("I need a couple of minutes to check", 120)]
    [InlineData("one moment", null)]
    [InlineData("back in 30 seconds", 30)]
    [InlineData("can you hold for half an hour", 1800)]
    [InlineData("you waited ten minutes, sorry", null)]
    [InlineData("it takes three weeks", null)]
    public void Read_Wait_IsTheTimePromised(string text, int? seconds) => Assert.Equal(seconds, Cases.Roaming.Read(text).WaitPromised?.TotalSeconds is { } s ? (int)s : null);

    [Theory]
    [InlineData("I can send the red one today", "send")]
    [InlineData("I can send the red one to the shop today", "shop")]
    [InlineData("I can send the red one, or you get it at the shop: send the red one to the shop", "send shop")]
    public void Read_PhrasesOfTwoRemedies_TheLongerIsMeant(string text, string ids)
    {
        var scenario = new ScenarioBuilder("gift", new DateOnly(2026, 3, 24)).Resolution("send", "send the red one").Resolution("shop", "send the red one to the shop").Build();
        Assert.Equal(ids, string.Join(' ', scenario.Read(text).Offers.Select(o => o.ResolutionId).Distinct()));
    }

    [Theory]
    [InlineData("Who am I speaking to?", "Caller")]
    [InlineData("Who did you speak to?", "Fact")]
    public void Read_WhoIsThere_IsTheCallerInPerson(string text, string about)
    {
        var scenario = new ScenarioBuilder("lost", new DateOnly(2026, 3, 24)).Fact("colleague", FactKind.Name, "Tom", "spoke|speak|colleague", "who did you speak to|who told you").Build();
        Assert.Equal(about, scenario.Read(text).Questions.Single().About.ToString());
    }

    [Fact]
    public void Read_Moment_AnswersTwistAndTopics()
    {
        Assert.True(Cases.Roaming.Read("One thing before you find out: there's a block on your line from today.").RaisesTwist);
        Assert.False(Cases.Roaming.Read("I'm opening the bill").RaisesTwist);
        Assert.Equal(["why"], Cases.Roaming.Read("It was roaming data in the evening").Answers);
        Assert.Equal(["when"], Cases.Roaming.Read("You will have it by Friday noon.").Answers);
        Assert.Equal(["weather"], Cases.Roaming.Read("did it rain much?").Topics);
    }

    [Fact]
    public void Read_Tone_TellsShoutingPressingGushing()
    {
        Assert.True(Cases.Roaming.Read("GIVE ME THE NUMBER NOW").Tone.Shouting);
        Assert.True(Cases.Roaming.Read("just answer the question, quickly please").Tone.Pressing);
        Assert.True(Cases.Roaming.Read("a short answer please").Tone.Pressing);
        Assert.False(Cases.Roaming.Read("one thing at a time").Tone.Pressing);
        Assert.False(Cases.Roaming.Read("that is three short answers from me").Tone.Pressing);
        Assert.True(Cases.Roaming.Read("Oh dear, I'm so so sorry!!! That's really truly terrible, I'm so very sorry!").Tone.Gushing);
        var plain = Cases.Roaming.Read("I'll open the bill. Two minutes.").Tone;
        Assert.False(plain.Shouting || plain.Pressing || plain.Gushing);
        Assert.True(plain.Plain > Cases.Roaming.Read("In accordance with the applicable contractual documentation, reimbursement eligibility determination necessitates comprehensive verification of the aforementioned consumption information.").Tone.Plain);
    }

    [Fact]
    public void Read_SpecificApology_WeighsMoreThanABareOne()
    {
        var bare = Cases.Roaming.Read("I'm sorry about that.", ActTable.Caller).First(Act.Apology)!;
        var own = Cases.Roaming.Read("I'm sorry nobody warned you in Oslo before it came to 412 euros.", ActTable.Caller).First(Act.Apology)!;
        Assert.Equal(0, bare.Specific);
        Assert.InRange(own.Specific, 0.6, 1);
    }
}
