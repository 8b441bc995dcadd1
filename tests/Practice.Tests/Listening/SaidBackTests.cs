using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>A caller says yes to what is given back in their own words and asked about, and to nothing that was put into their mouth.</summary>
public sealed class SaidBackTests
{
    private static readonly IReadOnlyList<SpokenSentence> Said = SpokenSentences.Of("""
        On Wednesday a young man came out and told the whole row that the machine was down. We were sent home. The first time it was moved in the waiting room, the second time by a text. They have moved it twice now.
        My brother drove us there, and I paid him the petrol. My mother has kept the letter. Nobody called my mother at the desk. They didn't say a word about parking.
        I didn't pay the deposit because the boiler leaked. No, the neighbour fetched the slippers. I turned the heating off at 9pm, it was the 21st; it cost £40 and 1,200 in all. Was the parcel left with the neighbour?
        My brother's wife runs the café.
        """);

    [Theory]
    [InlineData("So the machine was down and you were sent home, is that right?", SaidBackShare.All)]
    [InlineData("So the machine was down and you were sent home. Did I understand that right?", SaidBackShare.All)]
    [InlineData("The first time it was moved in the waiting room, right?", SaidBackShare.All)]
    [InlineData("ok so they have moved it twice now, yes?", SaidBackShare.All)]
    [InlineData("So your brother drove you there and you paid the petrol, is that right?", SaidBackShare.All)]
    [InlineData("Nobody called your mother at the desk, correct?", SaidBackShare.All)]
    [InlineData("So they never said a word about parking, right?", SaidBackShare.All)]
    [InlineData("Somebody called your mother at the desk, correct?", SaidBackShare.NotSaid)]
    [InlineData("So they said a word about parking, right?", SaidBackShare.NotSaid)]
    [InlineData("So the boiler leaked, right?", SaidBackShare.All)]
    [InlineData("So you paid the deposit, right?", SaidBackShare.NotSaid)]
    [InlineData("So you didn't pay the deposit, right?", SaidBackShare.All)]
    [InlineData("So the neighbour fetched the slippers, right?", SaidBackShare.All)]
    [InlineData("So the neighbour never fetched the slippers, right?", SaidBackShare.NotSaid)]
    [InlineData("So the boiler never leaked, right?", SaidBackShare.NotSaid)]
    [InlineData("So it was the 21st, and you turned the heating off, right?", SaidBackShare.All)]
    [InlineData("So you turned the heating off at 9 pm, right?", SaidBackShare.All)]
    [InlineData("So you turned the heating off at 8 pm, right?", SaidBackShare.NotSaid)]
    [InlineData("So you turned the heating on, right?", SaidBackShare.NotSaid)]
    [InlineData("So the heating cost 1200 in all, right?", SaidBackShare.All)]
    [InlineData("So your brothers wife runs the cafe, right?", SaidBackShare.All)]
    [InlineData("So you paid the petrol outside, right?", SaidBackShare.Most)]
    [InlineData("So the parcel was left with the neighbour, right?", SaidBackShare.None)]
    [InlineData("So the young man was sent home, is that right?", SaidBackShare.None)]
    [InlineData("So a young man from radiology told the row the machine was down, is that right?", SaidBackShare.Most)]
    [InlineData("So he drove you there and they paid the petrol, is that right?", SaidBackShare.Most)]
    [InlineData("So it was moved because the doctor was ill, is that correct?", SaidBackShare.None)]
    [InlineData("So the machine was not down in the whole row, is that correct?", SaidBackShare.NotSaid)]
    [InlineData("So it was moved 3 times because the machine was down, is that correct?", SaidBackShare.NotSaid)]
    [InlineData("So it was moved three times because the machine was down, is that correct?", SaidBackShare.NotSaid)]
    [InlineData("So you were sent home on a Thursday, is that correct?", SaidBackShare.NotSaid)]
    [InlineData("So you were sent home twice, is that correct?", SaidBackShare.None)]
    [InlineData("So the machine was down after they moved it, is that right?", SaidBackShare.None)]
    [InlineData("It was moved because the machine was down.", SaidBackShare.None)]
    [InlineData("So the machine was down and you were sent home, is that correct? Who told you?", SaidBackShare.None)]
    [InlineData("The machine was down and you were sent home, ok?", SaidBackShare.None)]
    [InlineData("My brother drove us there and I paid the petrol, right?", SaidBackShare.None)]
    [InlineData("You need to keep the letter of your mother, yes?", SaidBackShare.None)]
    public void Read_SummaryThatAsks_IsComparedWithWhatTheCallerSaid(string text, SaidBackShare share) =>
        Assert.Equal(share, new Listener(BuiltIn.Get("moved-appointment")).Read(text, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>(), CallerSentences = Said }).SaidBack);

    [Theory]
    [InlineData("So you were in Oslo and the bill is 412, is that right?", true)]
    [InlineData("So the bill is 412. Is that right?", true)]
    [InlineData("So the bill is 412, right? And who was with you?", true)]
    [InlineData("Nice weather today, isn't it? So you were in Oslo and the bill is 412.", false)]
    [InlineData("So you were in Oslo and the bill is 412, ok?", false)]
    [InlineData("So you were in Oslo and the bill is 412.", false)]
    [InlineData("So you feel let down by us, is that right?", false)]
    public void Read_FactAskedToBeConfirmed_IsChecked(string text, bool checks) => Assert.Equal(checks, BuiltIn.Get("roaming-bill").Read(text).ChecksAFact);

    [Theory]
    [InlineData("leak-claim", "So the plumber was there before the assessor.")]
    [InlineData("leak-claim", "The assessor was there on the 11th.")]
    public void Read_WhoWasThere_IsNotAsked(string scenario, string text) => Assert.Empty(BuiltIn.Get(scenario).Read(text).Questions);

    [Fact]
    public void Read_IsThereAnything_IsAskedWithoutAStopBeforeIt() => Assert.NotEmpty(BuiltIn.Get("leak-claim").Read("I have that now is there anything else you need").Questions);

    [Theory]
    [InlineData("fifth-call", "So nobody has ever looked at the cable, is that right?", "NOBODY")]
    public void Read_SummaryOfWhatWasForeseen_BringsItUp(string scenario, string text, string word)
    {
        var builtIn = BuiltIn.Get(scenario);
        var topic = builtIn.Read(text).BroughtUp?.TopicId;
        Assert.Contains(builtIn.Topics.Single(t => t.Id == topic).Say, l => l.Fragments.Any(f => f.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Read_MonthTheCallerNamed_IsNoMishearingOfAnotherDate()
    {
        var builtIn = BuiltIn.Get("leak-claim");
        var context = new ListeningContext { CallerJustSaid = [], Told = builtIn.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal), CallerSentences = SpokenSentences.Of("They wanted it again in February.") };
        Assert.DoesNotContain(new Listener(builtIn).Read("So you sent the report in February and we asked for it again, is that correct?", context).Facts, f => f.Use == FactUse.Misheard);
    }
}
