using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>A caller says yes to what is given back in their own words and asked about, and to nothing that was put into their mouth.</summary>
public sealed class SaidBackTests
{
    private static readonly HashSet<string> Said = new("a young man came out and told the whole row that machine was down we were sent home it has been moved twice now".Split(' '), StringComparer.OrdinalIgnoreCase);

    [Theory]
    [InlineData("So the first time it was moved because the machine was down, is that correct?", true)]
    [InlineData("So the machine was down and you were sent home. Did I understand that right?", true)]
    [InlineData("So the first time it was moved because the doctor was ill, is that correct?", false)]
    [InlineData("So the machine was not down, is that correct?", false)]
    [InlineData("So it was moved 3 times because the machine was down, is that correct?", false)]
    [InlineData("It was moved because the machine was down.", false)]
    [InlineData("So the machine was down and you were sent home, is that correct? Who told you?", false)]
    public void Read_SummaryThatAsks_IsSaidBackWhereNothingIsNew(string text, bool saidBack) =>
        Assert.Equal(saidBack, new Listener(BuiltIn.Get("moved-appointment")).Read(text, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>(), CallerWords = Said }).SaidBack == GivenBack.Wholly);

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
        var context = new ListeningContext { CallerJustSaid = [], Told = builtIn.Facts.Select(f => f.Id).ToHashSet(StringComparer.Ordinal), CallerWords = new HashSet<string>(["February"], StringComparer.OrdinalIgnoreCase) };
        Assert.DoesNotContain(new Listener(builtIn).Read("So you sent the report in February and we asked for it again, is that correct?", context).Facts, f => f.Use == FactUse.Misheard);
    }
}
