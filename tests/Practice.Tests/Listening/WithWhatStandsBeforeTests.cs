using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>A question is read with the remark or question before it, and with its own tail.</summary>
public sealed class WithWhatStandsBeforeTests
{
    [Theory]
    [InlineData("roaming-bill", "Moose socks are not so wild, I agree. How much did they cost, compared to this?", "socks-buy")]
    [InlineData("frozen-card", "A list with everything crossed off, love it. What else was on it?", "the-list")]
    [InlineData("two-dates", "Sherry on a snow day, I'm into it. What kind was it?", "sherry-kind")]
    [InlineData("tutorial", "Did your gran teach you to grind it like that? And was she a dark roast person too?", "gran-bean")]
    public void Read_QuestionThatPointsToTheRemarkBefore_FindsWhatIsMeant(string scenario, string text, string topic) => Assert.Equal(topic, Read(scenario, text).Questions[^1].TargetId);

    [Theory]
    [InlineData("frozen-card", "You have every reason to be upset. Do you have your phone with you?", "phone-flat")]
    [InlineData("roaming-bill", "Hello, my name is Nora Bell. Where was your phone that evening?", "phone-place")]
    public void Read_QuestionBehindWordsThatAreNotOfTheCase_IsReadAlone(string scenario, string text, string target) => Assert.Contains(Read(scenario, text).Questions, q => q.TargetId == target);

    [Theory]
    [InlineData("broken-export", "which list did you go down, is it one of ours?", 1)]
    [InlineData("roaming-bill", "With whom did you have this dinner?", 1)]
    [InlineData("leak-claim", "How long was he in the house, would you say?", 1)]
    [InlineData("parcel-delivered", "Do you wear glasses, may I ask?", 1)]
    [InlineData("leak-claim", "How old is the house, and were the pipes ever replaced?", 2)]
    public void Read_GuessEchoOrLongBeginning_AsksOnce(string scenario, string text, int questions) => Assert.Equal(questions, Read(scenario, text).Questions.Count);

    [Theory]
    [InlineData("ok and do the neighbours have it too", "do the neighbours have it too")]
    [InlineData("so you got there, what took so long", "what took so long")]
    [InlineData("lol who was at the door", "who was at the door")]
    [InlineData("I see what you mean about the bill did you call us before", "did you call us before")]
    public void Read_QuestionWithoutItsMark_IsSeen(string text, string question) => Assert.Equal(question, Read("fifth-call", text).Questions[^1].Words);

    [Theory]
    [InlineData("Please do the restart now.")]
    [InlineData("What stopped the card was our fraud check.")]
    public void Read_OrderOrExplanation_AsksNothing(string text) => Assert.Empty(Read("frozen-card", text).Questions);

    [Theory]
    [InlineData("When did he come, was he late?")]
    [InlineData("Where is your phone, is it locked?")]
    public void Read_SecondQuestionThatGuessesNothing_StandsForItself(string text) => Assert.Equal(2, Read("frozen-card", text).Questions.Count);

    [Theory]
    [InlineData("Was there anything else in the meantime?")]
    [InlineData("Is there anything else at all?")]
    public void Read_AnythingElseOfTheWholeMatter_IsThat(string text) => Assert.Equal(QuestionAbout.AnythingElse, Read("moved-appointment", text).Questions[0].About);

    private static Reading Read(string scenario, string text) => BuiltIn.Get(scenario).Read(text, told: false);
}
