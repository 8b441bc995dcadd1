using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Tests.Calls;

/// <summary>Nobody thanks twice in a reply; so it is known which words thank.</summary>
public sealed class ThanksTests
{
    [Theory]
    [InlineData("Thank you. I mean that.", true)]
    [InlineData("ta, that's sorted then", true)]
    [InlineData("I'm obliged to you for looking.", true)]
    [InlineData("thank God. yes", false)]
    [InlineData("no thanks", false)]
    [InlineData("no thanks to you lot", false)]
    [InlineData("I'd be grateful if somebody looked.", false)]
    [InlineData("That's a relief.", false)]
    public void In_IsTrueOfWordsThatThank(string text, bool thanks) => Assert.Equal(thanks, Thanks.In(text));
}
