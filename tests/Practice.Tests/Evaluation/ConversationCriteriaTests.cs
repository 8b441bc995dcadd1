using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>Criteria that only the rubric for conversations weighs: of two talks about the same trouble, the first has more of it than the second.</summary>
public class ConversationCriteriaTests
{
    private const string Patient = """
        C: My sister does not speak to me any more since I sold our mother's house.
        A: So the house is sold, and with it your sister went silent. What did the house mean to the two of you?
        C: We grew up there. I could not pay for the roof, it was raining in.
        A: The rain came through the roof, you couldn't pay for it, and so you were the one who had to decide for both of you. That sounds like a lonely thing to carry.
        C: Nobody asked me how I felt about it, never.
        A: You lost the house as well, and nobody asked how you felt about it. Would it be okay if I told you what helped another family?
        C: Yes please, go on.
        A: They wrote a letter about what the house had been to each of them. Maybe something like that could help you two; you know your sister best, so it's up to you.
        C: A letter is good, I could write about the garden.
        A: The garden is a lovely place to begin, because you both grew up in it. I'm glad you told me about her.
        C: Thank you for this.
        A: You're very welcome. I hope she writes back, and feel free to come back whenever you need to talk.
        """;

    private const string Pushing = """
        C: My sister does not speak to me any more since I sold our mother's house.
        A: You should have asked her before you sold the house. You need to call your sister today.
        C: We grew up there. I could not pay for the roof, it was raining in.
        A: Why didn't you just get a loan for the roof? You must tell your sister about the rain and the roof now, or you could lose her for good.
        C: Nobody asked me how I felt about it, never.
        A: Don't be silly. I want you to stop this and call her, everybody asked how you felt, and it is your own fault that you sold it.
        C: I do not know what to say to her on the phone.
        A: You must say that you are sorry about the house, and you have to say it on the phone.
        C: A letter is good, I could write about the garden.
        A: There's no point in a letter about the garden, you need to call her.
        """;

    private const string Curt = """
        C: My sister does not speak to me any more since I sold our mother's house.
        A: oh that is bad
        C: We grew up there. I could not pay for the roof, it was raining in.
        A: did it rain much
        C: Nobody asked me how I felt about it, never.
        A: where are you from
        C: A letter is good, I could write about the garden.
        A: do you like gardens then
        """;

    [Theory]
    [InlineData("patience.no-pushing", Patient, Pushing)]
    [InlineData("flexibility.leaves-choice", Patient, Pushing)]
    [InlineData("flexibility.leaves-choice", Patient, Curt)]
    [InlineData("listening.takes-up", Patient, Pushing)]
    [InlineData("listening.takes-up", Patient, Curt)]
    [InlineData("listening.stays-with-it", Patient, Pushing)]
    [InlineData("listening.stays-with-it", Patient, Curt)]
    [InlineData("empathy.warm-words", Patient, Pushing)]
    [InlineData("empathy.warm-close", Patient, Curt)]
    [InlineData("flexibility.three-stages", Patient, Curt)]
    public void Better_talk_has_more_of_it(string criterion, string more, string less) => Assert.True(Share(more, criterion) > Share(less, criterion) + 0.1, $"{Share(more, criterion):0.00} and {Share(less, criterion):0.00}");

    [Fact]
    public void Whole_score_puts_the_patient_talk_first() => Assert.True(Score(Patient).Overall > Math.Max(Score(Curt).Overall!.Value, Score(Pushing).Overall!.Value) + 10);

    [Fact]
    public void Pushing_is_quoted() => Assert.Contains(Criterion(Pushing, "patience.no-pushing").Evidence, e => !e.Good && e.Quote.Contains("need to call your sister", StringComparison.Ordinal));

    [Fact]
    public void Talk_broken_off_has_stayed_with_less()
    {
        var half = string.Join('\n', Patient.Split('\n').Take(4));
        Assert.True(Share(Patient, "listening.stays-with-it") > Share(half, "listening.stays-with-it") + 0.2);
        Assert.Equal(Verdict.NotObserved, Criterion(half, "empathy.warm-close").Verdict);
    }

    [Fact]
    public void Saying_a_good_wish_over_and_over_earns_no_more_than_an_end_can_have()
    {
        var wishes = string.Join('\n', Enumerable.Range(1, 6).Select(i => $"C: word {i} of mine is here\nA: Good luck to you for day {i}."));
        Assert.Equal(Share(Patient, "empathy.warm-close"), Share(wishes, "empathy.warm-close"));
        Assert.True(Score(wishes).Overall < Score(Patient).Overall);
    }

    private static double Share(string talk, string criterion) => Criterion(talk, criterion) is { Possible: > 0 } found ? found.Points / found.Possible : throw new InvalidOperationException($"{criterion} is not counted.");

    private static CriterionResult Criterion(string talk, string id) => Score(talk).Skills.SelectMany(s => s.Criteria).Single(c => c.Id == id);

    private static Scorecard Score(string text) => Evaluator.Score(
        new Transcript([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => new TranscriptTurn(l[0] == 'A' ? Speaker.Trainee : Speaker.Caller, l[3..]))]), Rubrics.Conversation);
}
