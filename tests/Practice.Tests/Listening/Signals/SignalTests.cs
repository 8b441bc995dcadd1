using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening.Signals;

/// <summary>What a reply does, whatever the case: pairs in which the first has more of it than the second.</summary>
public class SignalTests
{
    private const string Said = "They charged me twice for the hotel and nobody picks up the phone. I am worn out.";

    [Theory]
    [InlineData("So you paid for the hotel twice and can't reach anybody.", "Our office opens at nine and closes at five on weekdays.")]
    [InlineData("It sounds like you feel left alone with it.", "You should call the bank first.")]
    [InlineData("You're worn out.", "Mm-hmm. Yeah.")]
    [InlineData("You want this to be over.", "You know, I have seen this a lot, you know.")]
    [InlineData("- and nobody at the other end.", "Okay. Mm-hmm.")]
    [InlineData("Charged twice.", "Charged twice?")]
    [InlineData("Nobody picks up.", "Mm-hmm, uh-huh.")]
    public void Reflection(string more, string less) => Assert.True(Read(more).Reflection > Read(less).Reflection);

    [Theory]
    [InlineData("What happened when you called?", "I will look at the bill.")]
    [InlineData("Did the hotel write to you?", "That is a lot of money.")]
    [InlineData("tell me what happened", "the hotel has it now")]
    [InlineData("You called them twice?", "Okay, okay.")]
    [InlineData("What then?", "Yeah?")]
    [InlineData("I'm wondering how you found out.", "Here is the list of what was booked, all of which can be checked.")]
    public void Question(string more, string less) => Assert.True(Read(more).Question > Read(less).Question);

    [Theory]
    [InlineData("You should read the terms, and you need to fill in the form on the website before Friday.", "You were charged twice.")]
    [InlineData("The system books every night again at midnight and takes the money three days later.", "Okay.")]
    public void Informs(string more, string less) => Assert.True(Read(more).Informs > Read(less).Informs);

    [Theory]
    [InlineData("I'm so sorry you had to go through that.", "The hotel has the money.")]
    [InlineData("I hope you get some rest now.", "I hope to finish my report.")]
    public void Warmth(string more, string less) => Assert.True(Read(more).Warmth > Read(less).Warmth);

    [Theory]
    [InlineData("I know exactly how that feels, it happened to me too.", "The hotel has the money.")]
    [InlineData("My bank once took a rent twice. I slept badly for weeks, and my wife did too.", "I can call them for you. I hope it works, and I am here all day.")]
    [InlineData("You must feel let down.", "Do you know who took the call, and did you write it down?")]
    public void Understanding(string more, string less) => Assert.True(Read(more).Understanding > Read(less).Understanding);

    [Theory]
    [InlineData("You really must pay this before anything else.")]
    [InlineData("I need you to be patient now.")]
    [InlineData("You could end up in court over it.")]
    [InlineData("Why don't you just read the terms?")]
    [InlineData("Don't you know that a deposit is taken?")]
    [InlineData("You're overreacting.")]
    [InlineData("That's not how it works, and it's your own fault.")]
    [InlineData("Just forget about the hotel.")]
    public void Pushing(string reply) => Assert.True(Read(reply).Pushes > 0);

    [Theory]
    [InlineData("So you feel you have to pay it all over again.")]
    [InlineData("It sounds like you have to do everything twice.")]
    [InlineData("What do you think you should do next?")]
    [InlineData("What would you need to feel safe?")]
    [InlineData("I'll call the hotel and tell you what they say.")]
    [InlineData("You were charged twice, and that is not your fault at all.")]
    [InlineData("Is it okay if I look at the bill with you?")]
    public void No_pushing(string reply) => Assert.Equal(0, Read(reply).Pushes);

    [Theory]
    [InlineData("Is it all right if I tell you what others did?", 1)]
    [InlineData("It's up to you.", 1)]
    [InlineData("Maybe a word with the manager could help.", 1)]
    [InlineData("If you like, I can call them now; it's your decision.", 2)]
    [InlineData("Have you thought about the card company? It's entirely up to you, and how does that sound?", 2)]
    [InlineData("The money went out on Friday.", 0)]
    [InlineData("You must call the card company.", 0)]
    public void Choice_left(string reply, int kinds) => Assert.Equal(kinds, Read(reply).LeavesChoice);

    [Theory]
    [InlineData("Good luck with the hotel!", true)]
    [InlineData("I hope you get some sleep tonight.", true)]
    [InlineData("Thank you for telling me all this.", true)]
    [InlineData("You're very welcome, and come back whenever you need.", true)]
    [InlineData("It was nice talking to you.", true)]
    [InlineData("The hotel has the money.", false)]
    [InlineData("Okay bye.", false)]
    public void Good_wishes(string reply, bool there) => Assert.Equal(there, Read(reply).Wishes);

    [Theory]
    [InlineData("What worries you most about it?", "May I help you?")]
    public void Exploration(string more, string less) => Assert.True(Read(more).Exploration > Read(less).Exploration);

    [Theory]
    [InlineData("Charged twice for the hotel, and nobody picked up. When did you call?", "Good morning.")]
    public void Uptake_is_higher_where_the_words_return(string more, string less) => Assert.True(Uptake.Of(Said, more) > Uptake.Of(Said, less));

    [Theory]
    [InlineData("Thank you for this. Could you please have a look at it when you have time?", "Why did you delete it? Stop that.")]
    public void Politeness(string more, string less) => Assert.True(ToneSignals.Of(more).Politeness > ToneSignals.Of(less).Politeness);

    [Fact]
    public void Irritation_gratitude_and_care_tell_texts_apart()
    {
        var (angry, thankful, caring) = (ToneSignals.Of("This is so annoying, I hate it."), ToneSignals.Of("Thank you so much, I appreciate it!"), ToneSignals.Of("I'm so sorry, I hope you feel better soon."));
        Assert.True(angry.Irritation > thankful.Irritation && angry.Irritation > caring.Irritation);
        Assert.True(thankful.Gratitude > angry.Gratitude && thankful.Gratitude > caring.Gratitude);
        Assert.True(caring.Care > angry.Care && caring.Care > thankful.Care);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?????")]
    [InlineData("\0\u200b\ud83d")]
    public void Any_text_has_finite_signals(string text)
    {
        var signals = SignalReader.Read([text], text);
        Assert.True(double.IsFinite(signals.Reflection + signals.Informs + signals.Warmth + signals.Understanding + Uptake.Of(text, text) + ToneSignals.Of(text).Politeness));
    }

    private static TurnSignals Read(string reply) => SignalReader.Read([Said], reply);
}
