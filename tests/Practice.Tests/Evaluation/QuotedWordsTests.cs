using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>What a scorecard quotes is a whole sentence, and a next step is something that somebody does.</summary>
public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("Right. I'm stopping it now. Is that ok?", "stopping", "I'm stopping it now.")]
    [InlineData("I spoke to Mr. Hale about 12.50 of it. He agrees.", "12.50", "I spoke to Mr. Hale about 12.50 of it.")]
    [InlineData("no marks here\nand a second line", "second", "and a second line")]
    [InlineData("Done!", "Done", "Done!")]
    public void Around_Words_GivesTheSentence(string text, string found, string quoted) =>
        Assert.Equal(quoted, WholeSentence.Around(text, new Span(text.IndexOf(found, StringComparison.Ordinal), found.Length)).Of(text));

    [Fact]
    public void Around_VeryLongSentence_StaysAsFound()
    {
        var text = string.Join(' ', Enumerable.Repeat("and then it went on", 20));
        var span = new Span(40, 10);
        Assert.Equal(span, WholeSentence.Around(text, span));
    }

    [Theory]
    [InlineData("I'll take the 377 euros off your bill now", true)]
    [InlineData("I'll ask billing today and ring you by five", true)]
    [InlineData("I'm stopping the block this minute.", true)]
    [InlineData("Let me look at what happened.", true)]
    [InlineData("I do it now", true)]
    [InlineData("Your crew is booked for tomorrow.", true)]
    [InlineData("I'll get to that in a second", false)]
    [InlineData("I can see it", false)]
    [InlineData("I'm Kim, and I'll do everything I can.", false)]
    [InlineData("You were charged twice, that is our mistake", false)]
    [InlineData("Well, that is our mistake", false)]
    [InlineData("Let me be honest, that's our fault", false)]
    [InlineData("I can't do anything about it", false)]
    [InlineData("I'll be straight, that entry is wrong", false)]
    [InlineData("I take it as a yes", false)]
    [InlineData("I also asked your name", false)]
    public void IsIn_Sentence_TellsADeedFromAWord(string sentence, bool deed) => Assert.Equal(deed, NextStep.IsIn(sentence));
}
