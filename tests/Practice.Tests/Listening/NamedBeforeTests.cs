using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Whoever a question means by "he" or "her" is read with their name where the same message has named them.</summary>
public sealed class NamedBeforeTests
{
    [Theory]
    [InlineData("Thank you for telling me about your dad. What is his name?", "What is your dad's name?")]
    [InlineData("So your wife booked it. Is she with you?", "Is your wife with you?")]
    [InlineData("The plumber was there first. What did he say?", "What did the plumber say?")]
    [InlineData("Your mother reads the letters. Does her hip hurt?", "Does your mother's hip hurt?")]
    [InlineData("Your mother reads the letters. Did you tell her?", "Did you tell your mother?")]
    [InlineData("What is his name?", "What is his name?")]
    [InlineData("Your wife booked it. What did he say?", "What did he say?")]
    [InlineData("Your wife is there. When does your daughter see her?", "When does your daughter see her?")]
    public void TextOf_Question_NamesWhomItMeans(string text, string question)
    {
        var u = Utterance.Of(text, new Tokeniser(new TypoMender([])));
        Assert.Equal(question.TrimEnd('?'), FactsMeant.TextOf(u, QuestionFinder.Find(u)[0]));
    }
}
