using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>What shares words with something told and is neither a mistake about it nor asks for it again.</summary>
public class PrecisionTests
{
    [Theory]
    [InlineData("two-dates", "calendar", "Who put that ring there, you or somebody else?")]
    [InlineData("two-dates", "calendar", "Why is it ringed in blue?")]
    [InlineData("broken-export", "fault", "What happens to everybody if the export is still down tonight?")]
    public void Read_QuestionForSomethingNewAboutWhatWasTold_IsNotAskedAgain(string scenario, string fact, string text) =>
        Assert.DoesNotContain(Read(scenario, fact, text).Facts, f => f.FactId == fact && f.Use == FactUse.Asked);

    [Theory]
    [InlineData("leak-claim", "reason", "The pipe next door burst, so it was not wear at all.")]
    [InlineData("stopped-benefit", "form-sent", "I see that the form isn't in this folder, I'll look in the other one.")]
    [InlineData("stopped-benefit", "meter", "Have you got a warm blanket there?")]
    [InlineData("stopped-benefit", "form-sent", "I was in the wrong folder, your form is here.")]
    [InlineData("roaming-bill", "barely-used", "The network shows a lot of traffic on that evening.")]
    [InlineData("roaming-bill", "warning", "You're right, a warning would have been the least.")]
    [InlineData("missed-connection", "awake", "Have the little ones slept at all?")]
    [InlineData("missed-connection", "late", "An hour late and then no stairs, so you never had a chance at that door.")]
    [InlineData("roaming-bill", "dates", "You had a hard working week up there, nobody's thinking you sat around watching films.")]
    [InlineData("roaming-bill", "old-limit", "From today on your line stops at 60 euros.")]
    [InlineData("roaming-bill", "amount", "That leaves 62 euros on your bill.")]
    [InlineData("roaming-bill", "amount", "Your bill is down to 40 euros now.")]
    [InlineData("missed-connection", "time", "Your new flight leaves at 12:55.")]
    [InlineData("missed-connection", "time", "You are booked on the 12:55 with three seats.")]
    [InlineData("parcel-delivered", "needed-by", "The depot will bring it on Friday between 4 and 6.")]
    [InlineData("moved-appointment", "second-date", "Your mother has an appointment on 14 April at 10:30 now.")]
    [InlineData("broken-export", "fault", "The export ran through just now without an error.")]
    [InlineData("broken-export", "error", "who sets the five o clock deadline, the bank or your own bosses?")]
    [InlineData("leak-claim", "plumber", "How old is the pipework behind that wall, do you know?")]
    [InlineData("roaming-bill", "amount", "412 against 35 is almost twelve times.")]
    [InlineData("roaming-bill", "amount", "I see you are with us since 2019 and always paid on time.")]
    [InlineData("stopped-benefit", "posted-date", "Your form came to us on 26 February, I see.")]
    [InlineData("moved-appointment", "afraid", "Being worried for your mother makes sense.")]
    [InlineData("parcel-delivered", "time", "Were you in the house the whole time, even round about two o'clock?")]
    public void Read_NewsDenialsAndQuestions_AreNoMishearing(string scenario, string fact, string text) =>
        Assert.DoesNotContain(Read(scenario, fact, text).Facts, f => f.Use == FactUse.Misheard);

    [Theory]
    [InlineData("roaming-bill", "amount", "So your bill is 421 euros?")]
    [InlineData("roaming-bill", "place", "You were in Bergen, right?")]
    [InlineData("roaming-bill", "dates", "So you were there from the 5th to the 8th.")]
    [InlineData("missed-connection", "late", "So your first plane was not late.")]
    [InlineData("roaming-bill", "amount", "Right, so 421 euros, that's a lot.")]
    [InlineData("roaming-bill", "amount", "I've noted that your bill came to 402 this month.")]
    [InlineData("two-dates", "wife", "Your wife died in March, you said.")]
    [InlineData("two-dates", "booked-when", "So it was booked in March.")]
    [InlineData("stopped-benefit", "posted-date", "So you posted it on the 3rd of March.")]
    [InlineData("estimated-bill", "came", "So your bill came to you on the 12th of March.")]
    [InlineData("two-dates", "address", "17 Orchard Close, Kettering?")]
    [InlineData("two-dates", "calendar", "So it is ringed in red on your calendar.")]
    [InlineData("roaming-bill", "dinner", "So dinner went on until 9.")]
    [InlineData("broken-export", "stops-at", "It hangs at ninety percent, you said.")]
    public void Read_WrongValueGivenBack_IsStillAMishearing(string scenario, string fact, string text) =>
        Assert.Contains(Read(scenario, fact, text).Facts, f => f.FactId == fact && f.Use == FactUse.Misheard);

    [Theory]
    [InlineData("Your wife died in March, you said.", "We married in March.", false)]
    [InlineData("Your wife died in March, you said.", "We married in May.", true)]
    public void Read_WordThatTheCallerSaidOfSomethingElse_IsNoMistake(string text, string said, bool misheard)
    {
        var scenario = BuiltIn.Get("two-dates");
        var context = new ListeningContext { CallerJustSaid = [], Told = scenario.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal), CallerSentences = SpokenSentences.Of(said) };
        Assert.Equal(misheard, new Listener(scenario).Read(text, context).Facts.Any(f => f.FactId == "wife" && f.Use == FactUse.Misheard));
    }

    private static Reading Read(string scenario, string fact, string text)
    {
        var builtIn = BuiltIn.Get(scenario);
        Assert.Contains(builtIn.Facts, f => f.Id == fact);
        return new Listener(builtIn).Read(text, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>(builtIn.Facts.Select(f => f.Id)) });
    }
}
