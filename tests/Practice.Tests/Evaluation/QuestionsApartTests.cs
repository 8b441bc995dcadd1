using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Tests.Listening;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>Which questions of a reply are counted, and the one of several that a coach would have asked alone.</summary>
public sealed class QuestionsApartTests
{
    [Theory]
    [InlineData("When were you in Oslo?", 1)]
    [InlineData("When were you in Oslo, and who was with you?", 2)]
    [InlineData("When were you in Oslo? Who was with you?", 2)]
    [InlineData("When were you in Oslo? A giraffe?", 1)]
    [InlineData("I also asked your number. When were you in Oslo?", 1)]
    [InlineData("What a hotel that must be, I wonder! When were you in Oslo?", 1)]
    [InlineData("when were you in oslo and who was with you", 2)]
    public void Of_Reply_CountsWhatWantsAnAnswer(string text, int questions) => Assert.Equal(questions, QuestionsApart.Of(Cases.Roaming.Read(text)).Count);

    [Theory]
    [InlineData("Oh dear. When were you in Oslo, and who was with you?", "When were you in Oslo?")]
    [InlineData("And when were you in Oslo? Who was with you?", "When were you in Oslo?")]
    [InlineData("Who? When?", null)]
    public void First_OfSeveral_StandsAlone(string text, string? alone) => Assert.Equal(alone, QuestionsApart.First(Cases.Roaming.Read(text)));
}
