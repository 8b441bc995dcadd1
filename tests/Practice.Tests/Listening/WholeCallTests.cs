using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>What whole calls of strangers brought up: late in a call the agent brings news, wonders aloud, points back and puts right what they asked themselves.</summary>
public sealed class WholeCallTests
{
    [Theory]
    [InlineData("estimated-bill", "Your corrected bill will be 219.40, and it is posted tonight.")]
    [InlineData("frozen-card", "Once the hotel is paid there are 3,272 left on your account.")]
    [InlineData("leak-claim", "The new assessor is a Mr Adair. He rings you first.")]
    [InlineData("moved-appointment", "Dr Quinn is on duty and has read it.")]
    [InlineData("missed-connection", "You're on flight 418 at 15:10, in row 22.")]
    [InlineData("two-dates", "The hotel's number is 01723 555 0144.")]
    [InlineData("wrong-gift", "The pick-up has a number of its own, C-30417.")]
    [InlineData("stopped-benefit", "Good news: the scan has been found. It is your form, it came in on the 26th of February.")]
    [InlineData("wrong-gift", "Seven till seven every day, also Friday?")]
    [InlineData("estimated-bill", "So that is near enough what we estimated, 48208.")]
    [InlineData("estimated-bill", "So all together it's 223.35 plus the 186, that's 409.35.")]
    [InlineData("moved-appointment", "I've ordered patient transport, since you live over 60 km away.")]
    [InlineData("roaming-bill", "So you were on mobile data from the 4th to the 6th, and that came to 377. Is that right?")]
    [InlineData("stopped-benefit", "It was stamped in here on the 26th of February, so you were right.")]
    [InlineData("leak-claim", "The system was updated on 9 March.")]
    [InlineData("parcel-delivered", "The driver was on his round until 16:40.")]
    [InlineData("roaming-bill", "The block is stopped for 14 days, so until 7 April.")]
    public void Read_News_IsNoMishearing(string scenario, string text) => Assert.DoesNotContain(Told(scenario, text).Facts, f => f.Use == FactUse.Misheard);

    [Theory]
    [InlineData("roaming-bill", "So it was 421 euros, is that right?")]
    [InlineData("roaming-bill", "You were in Stockholm, you said.")]
    [InlineData("two-dates", "Your wife booked it on 19 March.")]
    [InlineData("roaming-bill", "421 euros, that's a lot.")]
    [InlineData("parcel-delivered", "The scan says 12:14, you told me.")]
    public void Read_WrongValueToldBack_IsStillHeard(string scenario, string text) => Assert.Contains(Told(scenario, text).Facts, f => f.Use == FactUse.Misheard);

    [Theory]
    [InlineData("leak-claim", "So the assessor came in March, right?", "visit")]
    [InlineData("leak-claim", "Your claim number is HC 123456, is that correct?", "claim-number")]
    public void Read_WrongValueOfWhatNobodyTold_AsksForIt(string scenario, string text, string fact) => Assert.Contains(new Listener(BuiltIn.Get(scenario)).Read(text, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>() }).Facts, f => f.Use == FactUse.Asked && f.FactId == fact);

    [Fact]
    public void Read_WrongDayOfSomethingElse_DoesNotAskForTheFact() =>
        Assert.DoesNotContain(new Listener(BuiltIn.Get("leak-claim")).Read("So the plumber came on a Saturday, right?", new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>() }).Facts, f => f.Use == FactUse.Asked);

    [Theory]
    [InlineData("frozen-card", "Is it dead or did it get lost?")]
    [InlineData("wrong-gift", "Ambulance control, wow, then you are the calm one all day.")]
    [InlineData("stopped-benefit", "Listen, good news: the scan has been found.")]
    [InlineData("wrong-gift", "So a blue one is no scooter to him, it's the wrong thing.")]
    [InlineData("two-dates", "Nothing serious, I hope?")]
    [InlineData("moved-appointment", "You should only have to tell her once.")]
    [InlineData("two-dates", "Shall I send you that on paper, in large print?")]
    [InlineData("parcel-delivered", "do you mean our driver must ring the bell by you every time?")]
    [InlineData("fifth-call", "When does he want it by, and who do I send it to?")]
    public void Read_PlainOrKindWords_AreNotCold(string scenario, string text) =>
        Assert.DoesNotContain(BuiltIn.Get(scenario).Read(text).Acts, a => a.Act is Act.Snap or Act.Insult or Act.Blame or Act.Argue or Act.Minimise or Act.Transfer);

    [Theory]
    [InlineData("Oh get lost.", Act.Insult)]
    [InlineData("You can get stuffed.", Act.Insult)]
    [InlineData("Listen, you need to understand that this is your bill.", Act.Snap)]
    public void Read_ColdWords_AreStillHeard(string text, Act act) => Assert.True(BuiltIn.Get("frozen-card").Read(text).Has(act));

    [Theory]
    [InlineData("Wait, you lost a shoe??", false)]
    [InlineData("Hang on, you were there twice?", false)]
    [InlineData("I'm quite new here, so bear with me a bit.", false)]
    [InlineData("Bear with me while I open your file.", true)]
    [InlineData("Wait a moment please.", true)]
    [InlineData("Hold on while I check that, okay?", true)]
    [InlineData("Bear with me while I open your new bill.", true)]
    public void Read_WaitThatOnlyWonders_AsksNobodyToWait(string text, bool holds) => Assert.Equal(holds, BuiltIn.Get("missed-connection").Read(text).Has(Act.Hold));

    [Theory]
    [InlineData("Sorry, I want to be sure: what is dated the 3rd of March?", false)]
    [InlineData("Sorry, you lost me there.", false)]
    [InlineData("Sorry, nobody should have to wait that long.", true)]
    [InlineData("I'm sorry I didn't get back to you sooner.", true)]
    public void Read_SorryForOnesOwnQuestion_IsNoApology(string text, bool apologises) => Assert.Equal(apologises, BuiltIn.Get("leak-claim").Read(text).Has(Act.Apology));

    [Theory]
    [InlineData("wrong-gift", "We fetch the blue one from your door and pay for it.", "keep-both")]
    [InlineData("two-dates", "Would Thursday the 21st for two nights suit you?", "upgrade")]
    [InlineData("moved-appointment", "So your neighbour fetched her from the station, right?", "transport")]
    public void Read_WordsLikeThoseOfARemedy_DoNotOfferIt(string scenario, string text, string remedy) => Assert.DoesNotContain(BuiltIn.Get(scenario).Read(text).Offers, o => o.ResolutionId == remedy);

    [Theory]
    [InlineData("estimated-bill", "The corrected bill goes out tonight.", "recalculate")]
    [InlineData("estimated-bill", "A corrected bill will be with you on Friday.", "recalculate")]
    public void Read_RemedyWithAParticiple_IsStillOffered(string scenario, string text, string remedy) => Assert.Contains(BuiltIn.Get(scenario).Read(text).Offers, o => o.ResolutionId == remedy);

    [Theory]
    [InlineData("missed-connection", "Excuse me, I asked also the booking number, do you have it near?", "booking")]
    [InlineData("missed-connection", "I meant the booking number.", "booking")]
    public void Read_WhatTheAgentSaysTheyAsked_IsAsked(string scenario, string text, string fact) => Assert.Equal(fact, Assert.Single(BuiltIn.Get(scenario).Read(text).Questions).TargetId);

    [Fact]
    public void Read_ListOfTwoThings_AsksForBoth() =>
        Assert.Equal(["full-name", "last-four"], BuiltIn.Get("frozen-card").Read("Can you tell me your full name and the last four numbers of the card?").Questions.Select(q => q.TargetId));

    [Theory]
    [InlineData("Is it ok?")]
    [InlineData("Ok like that?")]
    public void Read_ShortCheck_AsksWhetherItSuits(string text)
    {
        var reading = BuiltIn.Get("roaming-bill").Read(text);
        Assert.Equal(QuestionAbout.Check, Assert.Single(reading.Questions).About);
        Assert.True(reading.Has(Act.ConfirmSolution));
    }

    [Fact]
    public void Read_HaveAtItsStart_NamesNobody() => Assert.DoesNotContain(BuiltIn.Get("leak-claim").Read("Have I got that right?").Facts, f => f.FactId == "assessor");

    private static Reading Told(string scenario, string text)
    {
        var builtIn = BuiltIn.Get(scenario);
        return new Listener(builtIn).Read(text, new ListeningContext
        {
            CallerJustSaid = [],
            Told = builtIn.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal),
            CallerSentences = [.. builtIn.Facts.SelectMany(f => f.Tell).SelectMany(l => l.Fragments).SelectMany(SpokenSentences.Of)],
        });
    }
}
