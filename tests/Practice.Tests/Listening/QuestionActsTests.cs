namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Asking, checking and giving back.</summary>
public class QuestionActsTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_QuestionActs_AsInTheCodebook(string act, string text, bool there) => ActTable.Check(act, text, there);

    public static TheoryData<string, string, bool> Rows() => ActTable.All(
        ActTable.Of("open-question", """
            + What happened?
            + can you tell me what happened in oslo
            + How did you notice it?
            + what would help you most right now
            + Tell me more about that evening
            + why do you think it was the hotspot?
            + What can I do to make this right?
            + walk me through that evening
            + Could you describe what the bill shows?
            + how are things going with the new phone so far?
            + Is there anything you remember from that night?
            + what are you hoping for
            + please explain what you saw on the bill
            - Did you use the phone?
            - What is your customer number?
            - when were you in Oslo
            - How much was the bill?
            - how many days were you there?
            - Is that ok for you?
            - I know what happened
            - What a shock!
            - how frustrating that must be
            - which city was it
            - What I can do is take off half
            - who was with you
            """),
        ActTable.Of("closed-question", """
            + Did you use the phone in the evening?
            + were you alone
            + What is your customer number?
            + when did you arrive
            + Is that correct?
            + So that's 412 euros, right?
            + send me the last four digits
            + Customer number please
            + would you like me to credit 100 euros?
            + does that make sense?
            + ok and was anybody with you who could have used it
            + How much do you normally pay?
            + which day was it
            + do u have the bill in front of u
            + Could you give me your account number?
            - What happened?
            - Tell me what you remember
            - I did use the system
            - That must be hard, right
            - Have a nice day
            - You were in Oslo for four days.
            - We do not offer that
            - Let me know if you need anything
            - I will send you the number
            - When you were in Oslo the phone used data.
            - why?
            - How can I make this right?
            """),
        ActTable.Of("ask-fact", """
            + What is your customer number?
            + can i have ur customer number pls
            + When were you in Oslo?
            + send me the last four digits
            + I'll need your account number
            + Customer number?
            + which phone do you have
            + did you try switching the hotspot off?
            + who else was using the phone
            + What have you tried so far?
            + May I have your date of birth?
            + do you have the bill in front of you?
            + tell me your address please
            + what time was the dinner over
            + Where were you that evening
            - How are you feeling?
            - What would you like me to do?
            - Does that work for you?
            - Is that right?
            - May I put you on hold?
            - Would you like a credit?
            - What happened?
            - do you understand?
            - Is there anything else I can help with?
            - what would be a fair solution for you
            - Your customer number is on the bill.
            - how can I help
            """),
        ActTable.Of("confirm-fact", """
            + So that's 412 euros, right?
            + Your number is 7710452, correct?
            + you were in Oslo?
            + 3rd to the 6th of March, is that right?
            + Just to confirm: 412 euros.
            + and normally it is 35, yes?
            + So it was 9 GB, correct?
            + it was oslo right
            + Did I get that right, 771 0452?
            + Let me check: you were at dinner until 11?
            + 412 euros?
            + is it 35 euros normally?
            - What is your customer number?
            - The bill is 412 euros.
            - You were in Oslo, that's why.
            - right
            - Is that correct?
            - I can take off 194, ok?
            - Do you like Oslo?
            - so sorry about the 412 euros
            - I'll be back in two minutes, ok?
            - when were you in Oslo?
            - 412 euros is a lot
            - I see 388 euros of data here
            """),
        ActTable.Of("paraphrase", """
            + So you were in Oslo from the 3rd to the 6th and nobody warned you.
            + ok so 412 instead of the 35 you normally pay
            + What I'm hearing is that nobody told you about the cost
            + it sounds like you were in oslo for work and hardly used the phone
            + Let me recap: 412 euros, four days in Oslo, normally 35.
            + You said you were at dinner until 11 and the phone stayed at the hotel.
            + so you barely touched the phone and got a bill over 412
            + If I understood right, your bill is 412 and you usually pay 35
            + you're saying nobody warned you while you were in Oslo
            + in other words you paid 412 for four days
            + So your daughter had the hotspot while you were at dinner till 11
            + just so i have it right, oslo, four days, 412 euros
            - What is your customer number?
            - I can take off 194 and put a cap on the line.
            - I understand.
            - So what is your customer number?
            - ok
            - I'm opening the bill now
            - You said "nobody warned me" but we did send a text
            - So I'll check that for you
            - the system charges per megabyte
            - You should have switched off the hotspot in Oslo
            - So sorry.
            - I see 388 euros of data on the 5th
            """),
        ActTable.Of("check-understanding", """
            + Does that make sense?
            + did i get that right?
            + Have I understood you correctly?
            + is that clear so far
            + Am I right that the phone is new?
            + Do you follow?
            + Correct me if I'm wrong.
            + did i miss anything
            + Is that what you meant?
            + you were in Oslo the whole time, is that correct?
            + have i got that right
            + does everything make sense so far?
            - Is that ok for you?
            - Does that work for you?
            - I understand you.
            - Did you get the bill by post?
            - what happened
            - It makes sense to put a cap
            - right.
            - I want to understand what happened
            - Are you sure?
            - do you understand english?? are you deaf
            - Is there anything else?
            - clear skies in oslo
            """),
        ActTable.Of("confirm-solution", """
            + Does that work for you?
            + would that help?
            + is that ok with you
            + How does that sound?
            + Are you happy with that?
            + Shall I go ahead and book it?
            + I can take off 194. Deal?
            + did that fix it?
            + is it working now?
            + would that be all right
            + 194 off and a cap, does that sound fair?
            + can you live with that?
            + let me know if that works
            - Does that make sense?
            - Give me two minutes, is that ok?
            - Is there anything else I can help you with?
            - What would help?
            - That works.
            - I'm happy with the new system
            - Is that correct?
            - ok?
            - was it working in Oslo before the trip or not
            - May I put you on hold?
            - are you ok
            - It sounds fair
            """));
}
