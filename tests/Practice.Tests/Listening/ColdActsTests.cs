namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>What pushes the caller away.</summary>
public class ColdActsTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_ColdActs_AsInTheCodebook(string act, string text, bool there) => ActTable.Check(act, text, there);

    public static TheoryData<string, string, bool> Rows() => ActTable.All(
        ActTable.Of("blame", """
            + You should have switched the hotspot off
            + you didn't read the terms
            + why didnt you check the settings before
            + That's your own fault
            + it's on you, sorry
            + You must have clicked on something
            + if you had read the text message this wouldn't have happened
            + u shouldve told us earlier
            + You failed to turn off roaming
            + did you not read the text we sent?
            + you obviously left the hotspot on
            + You forgot to switch it off.
            + next time read the terms
            - I'm not saying it's your fault
            - I'm not blaming you
            - You should have been told about it
            - you should have received a text
            - It is not your fault
            - You didn't get a warning, I see that
            - You didn't do anything wrong
            - not that I think you left it on
            - The hotspot was on between 8 and 11
            - why were you charged 412?
            - What did you do then?
            - our fault, not yours
            - You don't have to tell me why. Which language does your mother speak?
            - Please write it in your own words
            - was it your own pipe?
            + it's your own fault, really
            + You signed the form yourself
            - Did you sign the form yourself?
            - You don't need to pay it
            """),
        ActTable.Of("argue", """
            + That's not what I see here
            + that can't be
            + Are you sure you were in Oslo?
            + My notes say otherwise
            + i don't believe that
            + With all due respect, you used the data
            + You said "barely touched it" but the data says 9 GB
            + it clearly says here that you were told
            + Nobody else complained about it
            + you're mistaken
            + the system shows you used it
            + that's simply not true
            + I disagree
            - You're right
            - Are you sure you want the credit?
            - That's not fair to you
            - That shouldn't have happened
            - It's not right that nobody warned you
            - I can't believe this happened to you
            - the system is slow today
            - I see 388 euros of data
            - Let me check the notes
            - you said you were in Oslo
            - I believe you
            - that can't have been easy
            - I'm marking the appointment so that it can't be moved again without a call to you
            + that can't be right
            - So you say the bill is 780 pounds?
            + so you claim the bill is 780 pounds
            + you were not at home on 10 April
            - so you were not at home on 10 April, is that right?
            - I understand you were not at home that day
            - our entry says you were not at home, and that entry is wrong
            """),
        ActTable.Of("snap", """
            + As I said, it was data.
            + listen, I have other customers too
            + if you'd let me finish
            + I already told you that
            + For the last time, send me the number
            + do you want my help or not?
            + not my problem
            + what do you expect me to do
            + get over it
            + are you even listening
            + Whatever.
            + like i said before its data
            + there's no need to shout
            + i dont have all day
            - I'm listening
            - As you said, it was four days
            - I said I would call and I'm sorry I didn't
            - Look at the second line of the bill
            - you told me that already, sorry
            - ok
            - Let me finish reading the bill, then I'm all yours
            - It's a problem, and it's mine
            - No.
            - What do you want me to credit?
            - I hear you
            - You are not the only one who feels that way
            - Does that deal with it?
            + you'll just have to deal with it
            + deal with it
            - I'll deal with it today
            + You must feel a bit silly now
            - You must feel exhausted now
            """),
        ActTable.Of("insult", """
            + you're an idiot
            + Are you stupid?
            + shut up
            + fuck you
            + what is wrong with you
            + You people are all the same
            + You bloody people never read anything
            + People like you make this job hard
            + you're too slow to get it
            - You know, people mix these two bills up all the time
            - You have people at home who can sign for it
            - We have helped many people like you with it
            - That router is too old to run the new box
            + u moron
            + you are being pathetic
            + stfu and listen
            + go to hell lady
            + how dumb can you be
            + liar
            + That's a stupid question
            + What a dumb question
            - Stupid question, but how do I open it?
            - This is probably a stupid question, but which bill is it?
            - sorry if this is a stupid question
            - It's a dumb question, I know
            + You sound completely hysterical
            - This system is so stupid
            - You're not stupid
            - I was an idiot to close that window
            - That must drive you crazy
            - damn, that's a lot
            - the fee is ridiculous
            - Nobody thinks you're a liar
            - You must have felt stupid, and you weren't
            - what went wrong with your phone
            - I'm such a fool, I mistyped it
            - this is crazy money
            - fucking hell, 412?
            """),
        ActTable.Of("calm-down", """
            + Calm down please
            + relax
            + Don't worry
            + please dont be upset
            + there's no need to shout
            + take a deep breath
            + Watch your language
            + stop yelling at me
            + no need to panic
            + u need to chill
            + could you be a bit more polite please
            + if you keep shouting I will end the chat
            + Stay calm, ma'am
            + keep your voice down, lower your tone
            + not to worry, we'll fix it
            - I'm calm
            - I'm not telling you to calm down
            - You seem calmer now
            - Would a pause help you?
            - I was worried too
            - no worries
            - that must be worrying
            - Take your time
            - the worry must be awful
            - I won't ask you to calm down
            - cool
            - It would make me angry too
            """),
        ActTable.Of("minimise", """
            + At least we know now
            + it's only 412 euros
            + these things happen
            + It's no big deal
            + that's just a small glitch
            + could be worse
            + it isn't that bad
            + not the end of the world
            + its just a bill lol
            + Happens to everyone
            + look on the bright side
            + just a minor issue on your account
            + at least nobody was hurt
            - Just a moment
            - It takes at least two days
            - It's just that the bill is long
            - That's not a small thing
            - I only need your number
            - It's a lot of money
            - This should never happen
            - at least 24 hours
            - It is more than just a bill
            - It's only fair that you get a credit
            - how did that happen
            - I have just opened the bill
            - And do you still have your reading from November?
            + you still have your old phone
            """),
        ActTable.Of("jargon", """
            + The APN was misconfigured
            + I'll raise it with tier 2
            + our SLA is 48 hours
            + the MSISDN is not provisioned
            + it needs a RCA first
            + There was a chargeback on the ledger
            + check the DNS cache
            + this needs KYC remediation
            + the CDR shows it
            + our backend has a regression
            + we do that pro rata
            + your firmware is old
            - The APN (the address your phone uses to get online) was wrong
            - The bill shows data in the evening
            - ok
            - I'll send you an SMS
            - NO that is NOT what I said
            - your PIN please
            - our SLA, which means the time we promise, is two days
            - the phone used the hotspot
            - you're in the EU tariff
            - Thanks, AB
            - roaming was on
            - I see the PDF of your bill
            """),
        ActTable.Of("scripted", """
            + Your call is important to us
            + We apologise for any inconvenience caused
            + is there anything else i can help you with today?
            + Thank you for your patience and understanding
            + I understand your frustration.
            + Rest assured we take this seriously
            + How may I assist you today?
            + we value your loyalty
            + Thank you for contacting us
            + please do not hesitate to contact us
            + I do apologize for the inconvenience
            + as a valued customer
            - I'm sorry about the 412 euros
            - What happened in Oslo?
            - Hi Maria
            - I understand how upset you are that your normal 35 became 412 in Oslo
            - I'll call you back tomorrow
            - That's awful
            - thanks for the number
            - ok
            - Is there anything you remember?
            - that's inconvenient for your boss too
            - you matter to me
            - I'm on it
            """));
}
