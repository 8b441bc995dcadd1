namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>What the scorecard on the page says.</summary>
/// <param name="Ending">How the call ended, in the page's words.</param>
/// <param name="Sentence">The result in one sentence.</param>
/// <param name="Skills">Points per skill, by its name on the page; null where nothing was seen.</param>
/// <param name="Reasons">What the page says about each criterion of a skill, one line each.</param>
internal sealed record Result(string Ending, string Sentence, IReadOnlyDictionary<string, int?> Skills, IReadOnlyDictionary<string, string> Reasons);
