using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Which facts are asked, given back, checked and misheard.</summary>
public class FactTests
{
    [Theory]
    // Amounts
    [InlineData("So the bill is 412 euros.", "amount", "Restated")]
    [InlineData("412 euro", "amount", "Restated")]
    [InlineData("€412 is a lot", "amount", "Restated")]
    [InlineData("a bill of 412,00 €", "amount", "Restated")]
    [InlineData("EUR 412.00 for four days", "amount", "Restated")]
    [InlineData("four hundred and twelve euros!", "amount", "Restated")]
    [InlineData("four hundred twelve instead of thirty five", "amount", "Restated")]
    [InlineData("412 instead of 35", "usual", "Restated")]
    [InlineData("you normally pay 35", "usual", "Restated")]
    [InlineData("So that's 412 euros, right?", "amount", "Confirmed")]
    [InlineData("412?", "amount", "Confirmed")]
    [InlineData("is it 35 euros normally?", "usual", "Confirmed")]
    [InlineData("so that's 421 euros, right?", "amount", "Misheard")]
    [InlineData("you said the bill is 512 euros", "amount", "Misheard")]
    [InlineData("So your total was 142 euros?", "amount", "Misheard")]
    [InlineData("you normally pay 53 euros, correct?", "usual", "Misheard")]
    [InlineData("I can take off 194 euros of the bill", "amount", "")]
    [InlineData("would 250 euros off the bill be fair?", "amount", "")]
    [InlineData("I'll need about two minutes to open the bill", "amount", "")]
    [InlineData("we can put a cap of 50 on it", "amount", "")]
    [InlineData("388 of it is data", "amount", "")]
    [InlineData("Do you have the bill or the SMS in front of you, page 2?", "amount", "")]
    [InlineData("what were you charged", "amount", "Asked")]
    [InlineData("how much is the bill in total?", "amount", "Asked")]
    [InlineData("and how much do you usually pay", "usual", "Asked")]
    [InlineData("Could you tell me the amount on the bill please", "amount", "Asked")]
    [InlineData("amount?", "amount", "Asked")]
    // Codes
    [InlineData("your number is 7710452", "customer-number", "Restated")]
    [InlineData("77104 52, thank you", "customer-number", "Restated")]
    [InlineData("771-0452, got it", "customer-number", "Restated")]
    [InlineData("seven seven one oh four five two", "customer-number", "Restated")]
    [InlineData("double seven one zero four five two, right?", "customer-number", "Confirmed")]
    [InlineData("so the customer number is 7710 452?", "customer-number", "Confirmed")]
    [InlineData("your customer number is 7710425, right?", "customer-number", "Misheard")]
    [InlineData("so thats 7701452?", "customer-number", "Misheard")]
    [InlineData("the one ending in 0452", "customer-number", "Restated")]
    [InlineData("can i have ur customer number pls", "customer-number", "Asked")]
    [InlineData("send me the last four digits of your customer number", "customer-number", "Asked")]
    [InlineData("customer number please", "customer-number", "Asked")]
    [InlineData("I'll need your acount number first", "customer-number", "Asked")]
    [InlineData("Whats your custoner nubmer", "customer-number", "Asked")]
    [InlineData("Your customer number is on the bill.", "customer-number", "")]
    // Dates
    [InlineData("you were there from the 3rd to the 6th", "dates", "Restated")]
    [InlineData("3rd to 6th of March", "dates", "Restated")]
    [InlineData("from the 3 till 6 march", "dates", "Restated")]
    [InlineData("March 3-6", "dates", "Restated")]
    [InlineData("3-6 March, four days", "dates", "Restated")]
    [InlineData("between 03/03 and 06/03 the phone was abroad", "dates", "Restated")]
    [InlineData("2026-03-03 to 2026-03-06", "dates", "Restated")]
    [InlineData("3.3.2026 until 6.3.2026", "dates", "Restated")]
    [InlineData("the third to the sixth of march", "dates", "Restated")]
    [InlineData("you arrived on the 3rd", "dates", "Restated")]
    [InlineData("nearly all of it on the 5th", "dates", "Restated")]
    [InlineData("so 3 to 6 March, right?", "dates", "Confirmed")]
    [InlineData("you travelled from the 4th to the 9th of March, right?", "dates", "Misheard")]
    [InlineData("so your trip was from 13 to 16 march?", "dates", "Misheard")]
    [InlineData("I'll call you tomorrow", "dates", "")]
    [InlineData("the credit will be there by Friday", "dates", "")]
    [InlineData("Would the 27th of March suit you for a call?", "dates", "")]
    [InlineData("when were you in oslo", "dates", "Asked")]
    [InlineData("What dates did you travel?", "dates", "Asked")]
    [InlineData("which days were you abroad pls", "dates", "Asked")]
    [InlineData("Please tell me the dates of your trip", "dates", "Asked")]
    // Quantities
    [InlineData("about 9 GB of data", "data", "Restated")]
    [InlineData("9gb in one evening", "data", "Restated")]
    [InlineData("nine gigs is a lot", "data", "Restated")]
    [InlineData("so 9 gigabytes, right?", "data", "Confirmed")]
    [InlineData("so it was 6 GB of data, right?", "data", "Misheard")]
    [InlineData("How much data was it?", "data", "Asked")]
    [InlineData("how many gigs did the phone use", "data", "Asked")]
    [InlineData("it takes 9 minutes", "data", "")]
    [InlineData("9 people asked me that", "data", "")]
    // Times
    [InlineData("you were at dinner until 11", "dinner", "Restated")]
    [InlineData("dinner till 11pm", "dinner", "Restated")]
    [InlineData("the dinner was over at 23:00", "dinner", "Restated")]
    [InlineData("dinner until eleven o'clock", "dinner", "Restated")]
    [InlineData("so dinner went on until 11, right?", "dinner", "Confirmed")]
    [InlineData("so you were at dinner until 10 pm, correct?", "dinner", "Misheard")]
    [InlineData("until when were you at dinner?", "dinner", "Asked")]
    [InlineData("I'm here until 11", "dinner", "")]
    // Names
    [InlineData("so you were in Oslo", "place", "Restated")]
    [InlineData("a trip to olso", "place", "Restated")]
    [InlineData("Norway is included", "place", "Restated")]
    [InlineData("You were in Oslo?", "place", "Confirmed")]
    [InlineData("where were you?", "place", "Asked")]
    [InlineData("which city was it", "place", "Asked")]
    [InlineData("where did you travel to", "place", "Asked")]
    // Phrases
    [InlineData("your brand new phone", "phone", "Restated")]
    [InlineData("the phone is new, i see", "phone", "Restated")]
    [InlineData("So your daughter used the hotspot", "daughter", "Restated")]
    [InlineData("was somebody with you that evening?", "daughter", "Asked")]
    [InlineData("did anyone else use your phone", "daughter", "Asked")]
    [InlineData("so you did not have a new phone", "phone", "Misheard")]
    [InlineData("i think your phone downloaded updates", "phone", "")]
    [InlineData("can you tell me when you were in oslo", "dates", "Asked")]
    [InlineData("I see your line was going to be blocked today", "dates", "")]
    [InlineData("Three times the usual bill...", "usual", "")]
    [InlineData("so your usual bill is 3 euros, right?", "usual", "Misheard")]
    [InlineData("It is on page 2, the second was your trip", "dates", "")]
    [InlineData("What are the consequences for you at work when the line drops?", "dates", "")]
    [InlineData("what time is it there?", "dinner", "")]
    [InlineData("what time was dinner over?", "dinner", "Asked")]
    public void Read_RoamingReply_FactIsUsed(string text, string fact, string use) => Check(Cases.Roaming, text, fact, use);

    [Theory]
    [InlineData("the reading is 48213", "reading", "Restated")]
    [InlineData("48 213 on the meter", "reading", "Restated")]
    [InlineData("four eight two one three, right?", "reading", "Confirmed")]
    [InlineData("So your meter reads 48312, right?", "reading", "Misheard")]
    [InlineData("the record shows 48231", "reading", "")]
    [InlineData("What does the meter say?", "reading", "Asked")]
    [InlineData("could you read me the meter please", "reading", "Asked")]
    [InlineData("you moved on 2 February", "moved", "Restated")]
    [InlineData("you moved in on Feb 2nd", "moved", "Restated")]
    [InlineData("moved on 02/02", "moved", "Restated")]
    [InlineData("you moved on the 2nd of February, correct?", "moved", "Confirmed")]
    [InlineData("so you moved on the 12th of February?", "moved", "Misheard")]
    [InlineData("when did you move in?", "moved", "Asked")]
    [InlineData("When did u move", "moved", "Asked")]
    [InlineData("the engineer came at 14:12", "visit", "Restated")]
    [InlineData("the visit at 2:12 pm", "visit", "Restated")]
    [InlineData("the engineer came at 14.12?", "visit", "Confirmed")]
    [InlineData("so the engineer came at 14:21?", "visit", "Misheard")]
    [InlineData("I can send an engineer at 16:00", "visit", "")]
    [InlineData("when did the engineer come", "visit", "Asked")]
    [InlineData("40 users cannot work", "users", "Restated")]
    [InlineData("forty people are affected", "users", "")]
    [InlineData("so 14 users are affected, right?", "users", "Misheard")]
    [InlineData("How many users are affected?", "users", "Asked")]
    [InlineData("error 507", "error", "Restated")]
    [InlineData("you get error 507, right?", "error", "Confirmed")]
    [InlineData("so its error five oh seven", "error", "Restated")]
    [InlineData("you get error 570, correct?", "error", "Misheard")]
    [InlineData("whats the error code", "error", "Asked")]
    [InlineData("which error do you get?", "error", "Asked")]
    [InlineData("case AB7731", "case", "Restated")]
    [InlineData("the case is AB 7731, right?", "case", "Confirmed")]
    [InlineData("ab-7731", "case", "Restated")]
    [InlineData("your case is AB-7713, right?", "case", "Misheard")]
    [InlineData("do you have a reference", "case", "Asked")]
    [InlineData("your reference?", "case", "Asked")]
    [InlineData("you live in Calder Street", "street", "Restated")]
    [InlineData("Caldor Street, right?", "street", "Confirmed")]
    [InlineData("what's your adress", "street", "Asked")]
    [InlineData("you owe 1234.50 euros", "payment", "Restated")]
    [InlineData("1.234,50 €", "payment", "Restated")]
    [InlineData("€1,234.50 is outstanding", "payment", "Restated")]
    [InlineData("so you owe 1324.50 euros?", "payment", "Misheard")]
    [InlineData("how much do you owe us", "payment", "Asked")]
    [InlineData("the letter came yesterday", "letter", "Restated")]
    [InlineData("the letter of the 19th of November", "letter", "Restated")]
    [InlineData("the letter came on Thursday, right?", "letter", "Confirmed")]
    [InlineData("so the letter came the day before yesterday?", "letter", "Misheard")]
    [InlineData("when did the letter come?", "letter", "Asked")]
    [InlineData("I can spread it over 6 months", "payment", "")]
    [InlineData("it came in on 26 February", "moved", "")]
    [InlineData("Did the electrician ring on the 12th of February?", "moved", "")]
    public void Read_EnergyReply_FactIsUsed(string text, string fact, string use) => Check(Cases.Energy, text, fact, use);

    [Theory]
    [InlineData("so that's 421 euros, right?", "amount", "421 EUR")]
    [InlineData("so your trip was from 13 to 16 march?", "dates", "2026-03-13..2026-03-16")]
    [InlineData("so it was 6 GB of data, right?", "data", "6 GB")]
    [InlineData("your customer number is 771-0425, right?", "customer-number", "7710425")]
    [InlineData("so you were at dinner until 10 pm, correct?", "dinner", "22:00")]
    public void Read_WrongValue_IsKeptCanonical(string text, string fact, string said) =>
        Assert.Equal(said, Cases.Roaming.Read(text).Facts.Single(f => f.FactId == fact && f.Use == FactUse.Misheard).ValueSaid);

    [Fact]
    public void Read_ValueOfAFactNotTold_IsRestatedButNeverMisheard()
    {
        Assert.Equal(FactUse.Restated, Cases.Roaming.Read("the record shows 412 euros", told: false).Facts.Single().Use);
        Assert.DoesNotContain(Cases.Roaming.Read("so that's 421 euros, right?", told: false).Facts, f => f.Use == FactUse.Misheard);
    }

    [Fact]
    public void Read_TwoThingsAskedAtOnce_BothAreAsked()
    {
        var reading = Cases.Roaming.Read("Can I have your customer number and the dates of your trip please?");
        Assert.Equal(["customer-number", "dates"], reading.Facts.Where(f => f.Use == FactUse.Asked).Select(f => f.FactId).Order());
    }

    [Fact]
    public void Check_Notes_TellsCaughtMissedGarbled()
    {
        const string notes = "Customer 7710452, billed 421 EUR for Oslo trip. Promised cap.";
        NoteState StateOf(string fact) => new NotesReader(Cases.Roaming, notes).Check(Cases.Roaming.Fact(fact)).State;
        Assert.Equal(NoteState.Caught, StateOf("customer-number"));
        Assert.Equal(NoteState.Garbled, StateOf("amount"));
        Assert.Equal(NoteState.Caught, StateOf("place"));
        Assert.Equal(NoteState.Missed, StateOf("daughter"));
    }

    [Theory]
    [InlineData("fifth-call", "at-home", "Visit of 10 April entered as not at home, he was in all afternoon.", "Caught")]
    [InlineData("fifth-call", "boss", "He has a warning from his boss.", "Caught")]
    [InlineData("fifth-call", "boss", "No warning from his boss.", "Missed")]
    [InlineData("fifth-call", "free-from", "Gets up at 5 for it.", "Missed")]
    [InlineData("stopped-benefit", "form-sent", "He posted the form in time.", "Caught")]
    [InlineData("moved-appointment", "new-date", "Changed from 9 May to 22 April.", "Caught")]
    public void Check_NotesInOwnWords_AreReadByMeaning(string scenario, string fact, string notes, string state)
    {
        var found = BuiltIn.Get(scenario);
        Assert.Equal(state, new NotesReader(found, notes).Check(found.Fact(fact)).State.ToString());
    }

    private static void Check(Scenario scenario, string text, string fact, string use)
    {
        var facts = scenario.Read(text).Facts;
        var heard = string.Join(", ", facts.Select(f => $"{f.FactId}:{f.Use}:{f.ValueSaid}"));
        var uses = facts.Where(f => f.FactId == fact).Select(f => f.Use.ToString()).ToList();
        Assert.True(use.Length == 0 ? uses.Count == 0 : uses.Contains(use), $"'{text}' should be {fact} {(use.Length == 0 ? "unused" : use)}; heard: [{heard}]");
    }
}
