using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Practice.Tests.Evaluation;

/// <summary>A conversation brought along: the same scorecard, facts from the customer's words, and "not observed" for what nobody can know.</summary>
public class TranscriptTests
{
    private const string Lamp = """
        C: Hi, my order number is 77310 and I was charged 412 euros on 3 March for a lamp that never came. I'm furious.
        A: Being charged 412 euros for a lamp that never came is awful, I'm sorry. Let me open the order now.
        C: Can I get my money back?
        A: So it's order 77310, charged on 3 March, is that right? I'll refund it today and you have it by Friday. Does that solve it for you?
        C: Yes.
        """;

    [Theory]
    [InlineData("my order number is 77310", "What is your order number?", true)]
    [InlineData("my order number is 77310", "When did you order it?", false)]
    [InlineData("my order number is 77310", "What is your phone number?", false)]
    [InlineData("the bill came to 412 euros", "How much is the bill?", true)]
    [InlineData("my flight was on 3 March", "When was your flight?", true)]
    [InlineData("I never got an answer", "What is your order number?", false)]
    public void Asking_for_what_the_customer_said_is_a_re_ask(string customer, string agent, bool again)
    {
        var card = Score($"C: {customer}\nA: {agent}");
        Assert.Equal(again, Criterion(card, "listening.no-re-asks").Evidence.Any(e => !e.Good));
    }

    [Fact]
    public void Facts_said_back_count_as_used() => Assert.Equal(Verdict.Met, Criterion(Score(Lamp), "listening.told-facts-used").Verdict);

    [Fact]
    public void Wrong_number_said_back_is_a_mishearing() =>
        Assert.Contains(Criterion(Score("C: My order number is 77310.\nA: Thanks. So that is order number 77301, right?"), "listening.no-mishearings").Evidence, e => !e.Good);

    [Theory]
    [InlineData("listening.answers-questions")]
    [InlineData("listening.notes")]
    [InlineData("patience.lets-finish")]
    [InlineData("patience.feelings-before-form")]
    [InlineData("empathy.felt-heard")]
    [InlineData("empathy.fits-register")]
    [InlineData("problem-solving.workable-resolution")]
    [InlineData("problem-solving.honest-promises")]
    [InlineData("flexibility.twist-taken-up")]
    public void What_cannot_be_known_is_not_observed(string criterion)
    {
        var found = Criterion(Score(Lamp), criterion);
        Assert.Equal(Verdict.NotObserved, found.Verdict);
        Assert.Equal(0, found.Possible);
    }

    [Fact]
    public void Without_any_fact_re_asks_are_not_observed() =>
        Assert.Equal(Verdict.NotObserved, Criterion(Score("C: I'm furious.\nA: I can hear that. What happened?"), "listening.no-re-asks").Verdict);

    [Fact]
    public void Transcript_is_never_passed_and_has_no_curve()
    {
        var card = Score(Lamp);
        Assert.False(card.Passed);
        Assert.Empty(card.Curve);
        Assert.DoesNotContain("trust", string.Join(' ', card.ToWorkOn.Select(m => m.Why)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("C: Hello?")]
    [InlineData("A: Hello.")]
    [InlineData("A: Hello.\nA: Anybody there?\nC: \0\u200b 99999999999999999999 euros 31/02/0000")]
    public void Odd_transcripts_have_a_score(string text) => Assert.True(Score(text).Overall is null or (>= 0 and <= 100));

    private static CriterionResult Criterion(Scorecard card, string id) => card.Skills.SelectMany(s => s.Criteria).Single(c => c.Id == id);

    private static Scorecard Score(string text) => Evaluator.Score(
        new Transcript([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => new TranscriptTurn(l[0] == 'A' ? Speaker.Trainee : Speaker.Caller, l[3..]))]), Rubrics.FiveSkills);
}
