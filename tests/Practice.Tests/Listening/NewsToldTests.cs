using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Tests.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>What an agent found is heard as news wherever it is stated, and not where it is only asked, supposed, meant to be found out or given back.</summary>
public sealed class NewsToldTests
{
    [Theory]
    [InlineData("The line test shows a fault in cabinet 7, so it's not your house.", true)]
    [InlineData("I've found something: the fault is out in cabinet 7 and it isn't your house. Have your neighbours noticed it?", true)]
    [InlineData("May I say what I see: the fault sits in cabinet 7, not in your house, so what does your router show?", true)]
    [InlineData("Is the fault in cabinet 7?", false)]
    [InlineData("If the fault is in cabinet 7, it's not your house.", false)]
    [InlineData("Let me check whether the fault is in cabinet 7.", false)]
    [InlineData("I need to know whether the fault is before your house.", false)]
    [InlineData("So you waited five hours on the stairs, is that right?", false)]
    [InlineData("ok", false)]
    public void News_AreHeardWhereTheyAreStated(string text, bool news) => Assert.Equal(news, BuiltIn.Get("fifth-call").Read(text).News.Count > 0);

    [Theory]
    [InlineData("Let me check whether the fault is in cabinet 7.")]
    [InlineData("If the fault is in cabinet 7, it's not your house.")]
    public void WhatIsNoNewsYet_IsNotTakenUpAsARemarkEither(string text)
    {
        var scenario = BuiltIn.Get("fifth-call");
        Assert.False(scenario.Read(text).BroughtUp is { } remark && scenario.Topics.First(t => t.Id == remark.TopicId).IsNews);
    }

    [Theory]
    [InlineData("roaming-bill", "It was 9 gigabytes in one single evening.", true)]
    [InlineData("roaming-bill", "It was not 9 gigabytes in one single evening.", false)]
    [InlineData("roaming-bill", "No, it was 9 gigabytes in one single evening.", true)]
    public void TheOpposite_IsNotTheNews(string scenario, string text, bool news) => Assert.Equal(news, BuiltIn.Get(scenario).Read(text).News.Count > 0);

    [Fact]
    public void TwoPieces_AreHeardInTheirOrder() =>
        Assert.Equal(["cabinet-news", "no-restart"], BuiltIn.Get("fifth-call").Read("The fault is in cabinet 7. You won't have to restart anything any more.").News.Select(n => n.TopicId));

    [Theory]
    [InlineData("stopped-benefit", "I can give you 120 pounds today for food, you don't pay it back, ok?", true)]
    [InlineData("frozen-card", "A new card would take three working days, too late for you.", false)]
    public void ARemedyThatIsOnlyNamedInNews_IsNotOffered(string scenario, string text, bool offered) => Assert.Equal(offered, BuiltIn.Get(scenario).Read(text).Offers.Count > 0);

    [Fact]
    public void WhatIsNews_GivesNoValueAmiss() =>
        Assert.DoesNotContain(BuiltIn.Get("fifth-call").Read("Your slot began at one and the engineer put you down as not at home at five past one.").Facts, f => f.Use == FactUse.Misheard);
}
