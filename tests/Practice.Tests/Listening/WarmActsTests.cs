namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Acts that show the caller a fellow human.</summary>
public class WarmActsTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_WarmActs_AsInTheCodebook(string act, string text, bool there) => ActTable.Check(act, text, there);

    public static TheoryData<string, string, bool> Rows() => ActTable.All(
        ActTable.Of("acknowledge-feeling", """
            + That sounds really frustrating.
            + that must be so stressful with a new phone and all
            + I can hear how worried you are
            + you sound pretty upset and i get it
            + I understand you're angry about this
            + i see ur frustrated
            + What an awful surprise to open a bill like that
            + I can't imagine how scary that was
            + I'm so sorry you feel let down by us
            + sounds like a nightmare tbh
            + that can't have been easy
            + You must be exhausted after all these calls
            + of course you are frightened
            + Opening that must have been a shock, how upsetting!
            + i know this is very disapointing for you
            + Your frustration makes complete sense
            - I can't say I understand why you're upset
            - I understand the bill is 412 euros
            - Don't be upset
            - please do not worry
            - I'm frustrated too, my system is slow
            - Are you upset?
            - How do you feel about the phone?
            - The form is difficult to read
            - I understand.
            - I was worried the page would crash
            - you are welcome
            - no need to be angry with me
            - You must feel a bit silly now
            """),
        ActTable.Of("validate", """
            + Anyone would be angry about that
            + You have every right to be annoyed.
            + you're absolutely right, that shouldn't happen
            + I'd be livid too
            + i would have hit the roof
            + Not gonna lie, I would have screamed
            + That's not okay, and it is on us.
            + of course you're frightened
            + No wonder you're fuming
            + I don't blame you for being cross
            + that's completely understandable
            + You're not wrong to complain about it
            + fair point, we should have texted you
            + nobody should have to find that in a bill, you deserve better
            + it makes sense that you want answers
            - You're frustrated, I hear that.
            - You are right now in the queue
            - Is that right?
            - I would be happy to help
            - That's not right according to my notes
            - You should have read it
            - I will do it right away
            - that sounds frustrating
            - is it fair to say the bill came yesterday?
            - do you have the right number there
            - Right, what is your number
            - I'd like to check the bill
            - You are entitled to 600 euros
            + You are entitled to be angry about it
            """),
        ActTable.Of("apology", """
            + I'm sorry about that.
            + sry for the mess
            + So sorry this happened to you
            + Please accept my apologies
            + we apologise for the surprise on your bill
            + My mistake, I read the wrong line
            + Sorry, but that isn't possible
            + i do apologize maria
            + forgive me, I misread that
            + I regret that nobody warned you
            + sorrry i was slow
            + that was our fault, apologies
            - Sorry?
            - sorry what was that
            - I'm not sorry at all
            - you'll be sorry
            - no need to apologise
            - better safe than sorry
            - You don't have to apologize
            - sorry, could you repeat that?
            - Thank you for the number
            - I feel sorry for the next agent lol, no I don't
            - what a pity about the weather
            - that's regrettable weather
            - sorry my cat jumped on the keyboard
            + sorry my colleague never called you back
            """),
        ActTable.Of("name-cause", """
            + I'm sorry you opened a bill of 412 euros when you normally pay 35.
            + 412 instead of 35 for four days in Oslo - I'd be livid too
            + That must be horrible, four days in Oslo and then 412 euros
            + Nobody warned you in Oslo and then 412 on the bill. That's upsetting.
            + i get why ur angry, 412 euros for a phone u barely touched
            + Being charged 412 for a work trip you hardly used the phone on is maddening
            + I'd be upset too if my 35 euro bill turned into 412
            + sorry that nobody warned you while you were in oslo for work
            + You have every right to be angry: 412 euros, and a brand new phone
            + it's awful to come back from oslo to a bill like this
            + I understand how upset you are that your normal 35 became 412
            + A bill for 412 after barely touching the phone. That's a horrible shock.
            - I understand your frustration about this
            - Sorry for the inconvenience.
            - I'm sorry about your experience
            - I'm sorry about the issue
            - Per our terms roaming data in Oslo is billed per MB, there is nothing I can do, sorry
            - That sounds really frustrating.
            - So you were in Oslo from the 3rd to the 6th and the bill is 412 euros
            - anyone would be upset about the situation
            - The bill is 412 euros because of data in Oslo
            - I'm sorry. What is your customer number?
            - You're right to be angry with us.
            - I can take 194 off the bill
            - I am sorry you had to call today
            - sorry my cat jumped on the keyboard
            """),
        ActTable.Of("thanks", """
            + Thank you for waiting
            + thx for the number
            + Thanks!
            + Much appreciated, thank you
            + I appreciate you telling me that
            + ty for explaining
            + thank u so much for ur patience
            + Many thanks, Maria
            + cheers for that
            + thanks a lot for checking the dates
            + I really appreciate your honesty
            + Ok thanks, one moment
            - thanks for nothing
            - No thanks
            - thank god it works
            - I would appreciate it if you stopped
            - thanks for shouting at me
            - You should be thankful
            - it happened thanks to your phone
            - The credit is on your account
            - what can I do for you
            - We value your business
            - Please wait
            - Goodbye
            """),
        ActTable.Of("invite-more", """
            + Go on, I'm listening
            + take your time
            + Please continue
            + What else happened?
            + Tell me more about that evening
            + no rush, I'm here
            + I interrupted you, sorry - please go on
            + i'm all ears
            + Is there anything else you want to tell me about the trip?
            + carry on please
            + whenever you're ready
            + Take all the time you need.
            + You were saying?
            - I'll go ahead and book it
            - Shall I go ahead?
            - Is there anything else I can help you with today?
            - Take care
            - It takes time
            - We can't go on like this
            - I will continue with the check
            - hold on
            - tell me your number
            - go to settings
            - I hear you
            - please wait
            """));
}
