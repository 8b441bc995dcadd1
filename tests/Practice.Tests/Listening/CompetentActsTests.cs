namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Moving the case: steps, times, ownership, offers, limits.</summary>
public class CompetentActsTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_CompetentActs_AsInTheCodebook(string act, string text, bool there) => ActTable.Check(act, text, there);

    public static TheoryData<string, string, bool> Rows() => ActTable.All(
        ActTable.Of("explain-step", """
            + I'm opening the bill now
            + let me check the data records
            + i'll look at the usage line by line
            + I need the customer number so that I can open your bill
            + Next I will compare both months
            + im checking that with the network team, you stay with me
            + The reason I ask is that the data was used in the evening
            + First I'll read the notes, then I'll open the bill
            + I've opened the bill and I'm reading it
            + I am pulling up the records for march
            + let's go through it together line by line
            + so i can see both bills i need your number
            + I'm going to review the charges from the 5th
            - What happened?
            - I'll credit you 100 euros
            - You opened the bill yesterday
            - I will sort this out
            - I see.
            - I'm sorry
            - We look forward to your call
            - calm down
            - Let me know if that works
            - I can see why you're upset
            - You need to check the website
            - the bill is 412 euros
            """),
        ActTable.Of("set-expectation", """
            + Give me two minutes
            + this will take about five minutes
            + You'll have the money by Friday noon.
            + it takes 3-5 business days
            + I'll call you back tomorrow at 10
            + within 24 hours you get an email
            + First I open the bill, then we go through it line by line
            + The engineer will be there at 14:00
            + a couple of minutes please
            + you will hear from me by the end of the day
            + im back in 30 seconds
            + The refund should be on your account within a week.
            - I'll be back soon
            - as soon as possible
            - You were in Oslo for four days
            - How many days were you there?
            - We're open from 9 to 5
            - Would Friday at 9 or Monday at 2 suit you?
            - You waited two hours, I'm sorry
            - three weeks ago
            - One moment please
            - shortly
            - So you were at dinner until 11
            - the bill came yesterday
            """),
        ActTable.Of("own-it", """
            + I'll see this through
            + I'm going to sort this out with you
            + leave it with me
            + i will take care of it personally
            + That's on us, and I'm fixing it: I will make sure it's gone by Friday
            + Let's get this sorted together
            + I take full responsibility for that
            + you have my word
            + I'll stay with you until the block is gone
            + i wont let this drop, ill get to the bottom of it
            + I promise you I'll call back myself
            + I want to make this right
            + We'll work this out together, you and me
            - The team will take care of it
            - We value your business
            - You have to sort this out
            - I'll check the bill
            - our billing department will handle that
            - It's not my job
            - I can't promise anything
            - I will not take responsibility for that
            - You should make sure the hotspot is off
            - take care!
            - Can you handle that yourself?
            - my supervisor will fix it
            """),
        ActTable.Of("offer", """
            + I can take off 194 euros
            + would you like me to put a cap on the line?
            + How about a credit of 150?
            + I've credited 200 euros to your account
            + we could spread it over three months
            + You could also turn off data roaming in settings
            + i will call u back tomorrow morning
            + try restarting the phone
            + Another option is a smaller tariff
            + What if we split the bill in two?
            + your account has been refunded
            + Go to settings and tap mobile data
            + I'd like to offer you half of it back
            - We'll look into it
            - I can't refund that
            - What happened?
            - You want a refund, I understand
            - Did you get a credit last time?
            - I'm opening the bill now
            - I can imagine that
            - Unfortunately we are unable to give you a credit
            - Can I have your number?
            - can you give me the account number
            - I'm checking whether there was a warning text
            - Thank you for calling
            """),
        ActTable.Of("refuse", """
            + I can't refund that
            + that's not possible, sorry
            + There is nothing I can do
            + unfortunately we are unable to take it off
            + No, we don't do that
            + i wont be giving you the money back
            + Sorry but no
            + You are not eligible for a credit
            + we dont offer refunds on data
            + I'm not able to change the bill
            + your claim was rejected
            + out of the question
            + can't help you with that mate
            + I'm afraid I can't do that
            - I can't imagine how you feel
            - I can't find your account
            - No problem at all
            - I can't thank you enough
            - We won't let you down
            - no worries
            - Can't you see the bill?
            - You didn't pay
            - No wonder you're upset
            - I can do that
            - it's no trouble
            - I will not leave you with this
            - I don't know what the scan will show, and I won't pretend to
            + I won't refund it
            """),
        ActTable.Of("cite-policy", """
            + That's our policy
            + according to your tariff it is charged per MB
            + You signed the terms and conditions
            + the system won't let me do that
            + we're not allowed to refund data
            + its in the contract
            + as per our guidelines
            + For data protection reasons I have to ask
            + Those are the rules
            + the terms say roaming is extra
            + I am only authorised to give 50
            + company procedure, sorry
            + That's how our system works
            - The router was broken, that caused it
            - What's your policy number?
            - I'm opening the bill now
            - what's your tariff?
            - I'm not going to hide behind policy
            - You used 9 GB in three hours
            - the engine is running
            - I'm sorry this happened
            - Do you know the rules of chess?
            - the form is here
            - I read your contract number as 7710452
            - I can take off 194
            - You signed the form yourself
            + You signed the contract
            """),
        ActTable.Of("hold", """
            + One moment please
            + bear with me
            + can you hold for a minute?
            + i'll be right back
            + Please hold the line
            + give me 2 mins
            + just a sec
            + I'm going to put you on hold while I ask
            + Could you wait a moment?
            + hang on
            + stay with me
            + back in two minutes
            - Sorry you had to wait
            - thanks for holding
            - You waited for an hour, I'm sorry
            - I don't want you to wait any longer
            - At the moment it's blocked
            - you were on hold for ages
            - It takes two weeks
            - What is your number?
            - the hold music is awful I know
            - Hold on to your receipt? no: did you keep it
            - any minute now
            - for the moment the line is open
            - I'll correct the bill now, it takes a minute.
            + a second please
            - A second assessor is coming
            - the suitcases wait for you there
            + wait for me here please
            """),
        ActTable.Of("transfer", """
            + I'll transfer you to billing
            + let me put you through to a colleague
            + You need to call the airline
            + please contact our technical department
            + DM us your number
            + fill in the form on our website
            + that's a different department
            + i will pass this on to my supervisor
            + you'll have to go to the shop
            + Please visit our website for that
            + My manager will call you
            + just call this number
            + I can connect you with someone who knows
            - I'll ask my colleague and stay here with you
            - I won't transfer you again
            - You were passed around, I'm sorry
            - I'll call you back
            - without sending you to another team
            - Did you call the hotel?
            - I'm looking at the website
            - what's your number
            - you should not have to call again
            - I moved the appointment
            - You've been transferred three times, that's awful
            - I will send you an email
            - I'd like to put you on the priority register
            - I'm getting you out of there
            + let me put you through to billing
            """));
}
