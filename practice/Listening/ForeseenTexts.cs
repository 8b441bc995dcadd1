using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Remarks;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>Every text that replies are compared with by meaning: for making the table of their directions beforehand.</summary>
public static class ForeseenTexts
{
    /// <summary>The texts of a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    public static IEnumerable<string> Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return ForeseenAnswers.TextsOf(scenario);
    }

    /// <summary>The texts that belong to every call.</summary>
    public static IEnumerable<string> OfEveryCall => CommonQuestions.Kinds.Examples.Concat(CommonRemarks.Kinds.Examples).Select(e => e.Text);
}
