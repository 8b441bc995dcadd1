using PracticeCaller.Practice.Listening.Questions;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Only what a yes answers is answered with one.</summary>
public sealed class LeaveAskedTests
{
    [Theory]
    [InlineData("Is that okay with you?", true)]
    [InlineData("Shall I put the crew in now?", true)]
    [InlineData("and are you happy for me to do both?", true)]
    [InlineData("would you do that?", true)]
    [InlineData("deal?", true)]
    [InlineData("ok if i do that?", true)]
    [InlineData("Is it all right if we send the crew?", true)]
    [InlineData("want me to?", true)]
    [InlineData("What time should we come?", false)]
    [InlineData("Which number can I reach you on?", false)]
    [InlineData("On paper, or would you rather have it by e-mail?", false)]
    [InlineData("Are you happy with that solution?", false)]
    [InlineData("Is that the right address?", false)]
    public void WantsAYes_IsTrueOfThese(string words, bool wants) => Assert.Equal(wants, LeaveAsked.WantsAYes(words));

    [Theory]
    [InlineData("Is that everything you came for, or have I left something out?", true)]
    [InlineData("Anything I've left out?", true)]
    [InlineData("did i forget anything", true)]
    [InlineData("Shall I leave it with a neighbour?", false)]
    [InlineData("Is there anything I can leave with your neighbour?", false)]
    [InlineData("Did we miss you at two?", false)]
    [InlineData("Can we leave a note for the driver?", false)]
    public void WhatIsLeftOut_IsAskedByThese(string words, bool asked) => Assert.Equal(asked, AsksOfTheWhole.WhatIsLeftOut(words));

    [Theory]
    [InlineData("Does that settle it for you, Dennis?", true)]
    [InlineData("Are it three passes, one for each of you?", false)]
    public void AsksOfTheWhole_IsTrueOfThese(string words, bool whole) => Assert.Equal(whole, AsksOfTheWhole.In(words));
}
