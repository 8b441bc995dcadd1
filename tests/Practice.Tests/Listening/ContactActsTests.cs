using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Opening and closing a contact.</summary>
public class ContactActsTests
{
    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_ContactActs_AsInTheCodebook(string act, string text, bool there) => ActTable.Check(act, text, there);

    public static TheoryData<string, string, bool> Rows() => ActTable.All(
        ActTable.Of("greeting", """
            + Hi
            + Good morning, this is Sam from billing
            + hello there
            + hey maria
            + Good afternoon!
            + morning!
            + hiya, how can i help
            + Welcome to Nordlink support
            + helo, my name is Ana
            + Good evening Ms Keller, nice to meet you
            + HI!!!
            + Ok hello
            - Maria, what happened?
            - Have a good evening
            - I'd say hi to him but no
            - in the morning I will call
            - The morning data was 2 GB
            - Goodbye
            - what happened that evening
            - You said hello to the engineer?
            - thank you
            - highly unusual
            - welcome back offer of 20 euros was sent
            - have a good day
            """),
        ActTable.Of("own-name", """
            + My name is Sam
            + this is Sam from billing
            + Sam here
            + hi im ana and i work in billing
            + You're speaking with Daniel
            + I'm from the billing department
            + you're through to customer care
            + Kind regards, Priya
            + my names Tom
            + It's Laura from the service desk
            + I'm your advisor today
            + Hello, Jakub here, how can I help?
            - What is your name?
            - Maria, one moment
            - I'm sorry
            - I'm here
            - This is awful
            - ok thanks, AB
            - I am looking at it now
            - Your name is Maria Keller
            - this is from the 5th
            - is that ok, Maria?
            - I'm with you
            - It is Monday
            """),
        ActTable.Of("closing", """
            + Goodbye
            + Have a nice day!
            + bye
            + take care, Maria
            + I'm ending this chat now
            + Have a lovely weekend
            + good night
            + speak to you tomorrow
            + All the best for the trip
            + enjoy the rest of your day
            + ok bye then
            + I will have to close this conversation
            - I'll take care of it
            - Good evening
            - You had a good trip?
            - by the way
            - the end of the day
            - close the app
            - Did you have a nice time in Oslo?
            - I won't hang up
            - the best option is a cap
            - Good morning
            - it ends with 52
            - enjoyed reading that
            """));

    [Theory]
    [InlineData("My name is Sam", "Sam")]
    [InlineData("hi, my name is sam and ill help", "Sam")]
    [InlineData("this is Priya from billing", "Priya")]
    [InlineData("Sam here, what happened?", "Sam")]
    [InlineData("im tom", "Tom")]
    [InlineData("I'm sorry", null)]
    [InlineData("this is terrible", null)]
    [InlineData("I am happy to help", null)]
    [InlineData("is your name Maria?", null)]
    [InlineData("call me Alex", "Alex")]
    public void Read_OwnName_IsTheAgentsName(string text, string? name) => Assert.Equal(name, Cases.Roaming.Read(text).AgentName);
}
