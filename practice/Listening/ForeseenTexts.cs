using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Remarks;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>Every text that replies are compared with by meaning: for teaching the encoder, and for making the table of their directions beforehand.</summary>
public static class ForeseenTexts
{
    /// <summary>What may be asked in a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    public static IReadOnlyList<ForeseenThing> Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return ForeseenAnswers.Of(scenario);
    }

    /// <summary>What may be asked, and what may be said beside the case, in every call.</summary>
    public static IReadOnlyList<IReadOnlyList<ForeseenThing>> OfEveryCall => [Things(CommonRemarks.Kinds), Things(CommonQuestions.Kinds)];

    private static List<ForeseenThing> Things(KnownKinds kinds) => [.. kinds.Examples.GroupBy(e => e.Kind, e => e.Text).Select(g => new ForeseenThing([.. g], []))];
}
