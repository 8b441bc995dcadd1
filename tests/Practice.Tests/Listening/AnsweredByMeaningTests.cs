using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Questions in words that no author wrote: what the caller knows is found by meaning, and a shared word alone is no answer.</summary>
public class AnsweredByMeaningTests
{
    [Theory]
    [InlineData("wrong-gift", "And the little one's name?", "who")]
    [InlineData("wrong-gift", "What distance could you manage by car?", "range")]
    [InlineData("wrong-gift", "What else will be lying on the birthday table, a helmet?", "helmet")]
    [InlineData("estimated-bill", "Where in the house will I find the meter?", "meter-spot")]
    [InlineData("broken-export", "Which of your people have heard about it so far?", "who-knows")]
    [InlineData("frozen-card", "In which place do you want to stay tonight?", "hotel")]
    public void Question_InOtherWords_FindsTheFact(string id, string text, string fact)
    {
        var asked = Read(id, text).Questions.Where(q => q.About == QuestionAbout.Fact).Select(q => q.TargetId);
        Assert.Contains(fact, asked);
    }

    [Theory]
    [InlineData("two-dates", "What do you put on your sandwiches?", "sandwich-kind")]
    [InlineData("wrong-gift", "Would stickers make it any better in his eyes?", "paint-it")]
    [InlineData("estimated-bill", "Is it freezing in your sitting room?", "cold")]
    [InlineData("broken-export", "What do they pour in that foundry of yours?", "foundry")]
    public void Question_BesideTheCase_FindsTheTopic(string id, string text, string topic) =>
        Assert.Contains(Read(id, text).Questions, q => q.About == QuestionAbout.Topic && q.TargetId == topic);

    [Theory]
    [InlineData("two-dates", "Tell me how it all came about, would you?", QuestionAbout.Story)]
    [InlineData("wrong-gift", "So what happened then?", QuestionAbout.Story)]
    [InlineData("two-dates", "What happened on Sunday?", QuestionAbout.Topic)]
    public void AskingForTheStory_IsNotAskingForAPartOfIt(string id, string text, QuestionAbout about) => Assert.Equal(about, Read(id, text).Questions[0].About);

    [Fact]
    public void EchoBesideAQuestion_IsNoQuestionOfItsOwn() =>
        Assert.Single(Read("broken-export", "The usual place? Where does that bar stop then?").Questions, q => q.TargetId is not null);

    [Fact]
    public void SoundingLikeBlame_InAQuestionThatWantsToKnow_IsNone()
    {
        Assert.DoesNotContain(Read("parcel-delivered", "Where did he leave the card, if you never look there?").Acts, a => a.Act == Act.Blame);
        Assert.Contains(Read("roaming-bill", "Why didn't you check the settings before?").Acts, a => a.Act == Act.Blame);
        Assert.DoesNotContain(Read("stopped-benefit", "Standing in the wet till you hear it drop, nobody can say you were careless.").Acts, a => a.Act == Act.Blame);
        Assert.NotEqual(Remark.BotQuestion, Read("broken-export", "Is there a third person with admin rights?").Remark);
        Assert.DoesNotContain(Read("estimated-bill", "You don't bother me one bit!").Acts, a => a.Act == Act.Blame);
    }

    [Theory]
    [InlineData("broken-export", "What does your cat think of the file?")]
    [InlineData("roaming-bill", "Can you sing the number of the bill?")]
    public void Question_ThatSharesOnlyAWord_AsksForNoFact(string id, string text) => Assert.DoesNotContain(Read(id, text).Facts, f => f.Use == FactUse.Asked);

    [Theory]
    [InlineData("Oh no, my glass of water fell over onto the keyboard.", Remark.Mishap)]
    [InlineData("You have a gift for putting things plainly.", Remark.Flattery)]
    [InlineData("My aunt kept every receipt of her life in a shoe box.", Remark.AgentsLife)]
    public void RemarkNobodyForesaw_IsHeardForWhatItIs(string text, Remark remark) => Assert.Equal(remark, Read("roaming-bill", text).Remark);

    [Fact]
    public void ValueSaidInAQuestion_IsNotWhatItAsksFor() =>
        Assert.DoesNotContain(Read("roaming-bill", "What was the weather like in Oslo?").Facts, f => f is { FactId: "place", Use: FactUse.Asked });

    private static Reading Read(string id, string text) => new Listener(BuiltIn.Get(id)).Read(text, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>(), OpenCallerQuestions = [] });
}
