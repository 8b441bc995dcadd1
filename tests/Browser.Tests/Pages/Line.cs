namespace PracticeCaller.Browser.Tests.Pages;

/// <summary>A message in the transcript as the trainee sees it.</summary>
/// <param name="Mine">True for the trainee's own.</param>
/// <param name="Text">Its words.</param>
internal sealed record Line(bool Mine, string Text);
