namespace PracticeCaller.Practice.Listening;

/// <summary>A thing that a reply names and the scenario does not know, so that the caller can answer what was really said.</summary>
/// <param name="Words">The naming words alone, as the agent wrote them: "garden gnome".</param>
/// <param name="AsCaller">The same with the article or owner as the caller would say it: "a garden gnome", "my daughter".</param>
/// <param name="Many">True for a plural.</param>
public sealed record NamedThing(string Words, string AsCaller, bool Many);
