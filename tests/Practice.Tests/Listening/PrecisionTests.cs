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
    public void Read_NewsDenialsAndQuestions_AreNoMishearing(string scenario, string fact, string text) =>
        Assert.DoesNotContain(Read(scenario, fact, text).Facts, f => f.Use == FactUse.Misheard);

    [Theory]
    [InlineData("roaming-bill", "amount", "So your bill is 421 euros?")]
    [InlineData("roaming-bill", "place", "You were in Bergen, right?")]
    [InlineData("roaming-bill", "dates", "So you were there from the 5th to the 8th.")]
    [InlineData("missed-connection", "late", "So your first plane was not late.")]
    public void Read_WrongValueGivenBack_IsStillAMishearing(string scenario, string fact, string text) =>
        Assert.Contains(Read(scenario, fact, text).Facts, f => f.FactId == fact && f.Use == FactUse.Misheard);

    private static Reading Read(string scenario, string fact, string text)
    {
        var builtIn = BuiltIn.Get(scenario);
        Assert.Contains(builtIn.Facts, f => f.Id == fact);
        return new Listener(builtIn).Read(text, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>(builtIn.Facts.Select(f => f.Id)) });
    }
}
