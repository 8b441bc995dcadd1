using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Listening.Questions;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>"No, I meant the bill": whoever asks once more because the answer was to something else does not mean what was just answered.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("No, I meant the bill.", true)]
    [InlineData("sorry, i meant who was in the room with you", true)]
    [InlineData("I was asking about the assessor.", true)]
    [InlineData("No, I mean the new phone.", true)]
    [InlineData("That's not what I asked.", true)]
    [InlineData("I asked you when it came.", true)]
    [InlineData("Oh, I mean, that must have been awful.", false)]
    [InlineData("I don't mean to rush you.", false)]
    [InlineData("I really meant what I said.", false)]
    [InlineData("I meant well.", false)]
    [InlineData("I asked the depot.", false)]
    [InlineData("I only asked because you never told us.", false)]
    public void Read_Reply_TellsWhetherItRepairs(string text, bool repairs) => Assert.Equal(repairs, Cases.Roaming.Read(text).Repairs);

    [Theory]
    [InlineData("You misread your own contract, that's your fault.", false)]
    [InlineData("No, you misunderstood me.", true)]
    public void Read_TakenAmiss_AccusesNobody(string text, bool onlySaysSo)
    {
        var reading = Cases.Roaming.Read(text);
        Assert.Equal(onlySaysSo, reading.SaysAnsweredAmiss);
        Assert.Equal(!onlySaysSo, reading.Has(PracticeCaller.Practice.Codebook.Act.Blame));
    }

    [Theory]
    [InlineData("sorry, i meant who was with you in Oslo", "who was with you in Oslo")]
    [InlineData("I mean the new phone. When did you get it?", "When did you get it")]
    public void Read_Repair_AsksOnce(string text, string words) => Assert.Equal(words, Assert.Single(Cases.Roaming.Read(text).Questions).Words);

    [Theory]
    [InlineData("Shall I do it?", true, true)]
    [InlineData("Shall I send it to you on paper in big letters?", true, false)]
    [InlineData("On paper, or would you rather have it by e-mail?", true, false)]
    [InlineData("May I ask whether that settles it for you?", false, false)]
    [InlineData("Would that settle everything, or is something still missing?", false, false)]
    [InlineData("May I explain what happened?", true, false)]
    public void LeaveAsked_Question_IsToldFromACheck(string words, bool asks, bool forIt)
    {
        Assert.Equal(asks, LeaveAsked.In(words));
        Assert.Equal(forIt, LeaveAsked.ForIt(words));
    }
}
