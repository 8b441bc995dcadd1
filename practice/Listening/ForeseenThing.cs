namespace PracticeCaller.Practice.Listening;

/// <summary>One thing that may be asked or remarked, in all the ways that were foreseen.</summary>
/// <param name="AskedAs">The ways to ask for it or to say it.</param>
/// <param name="Says">What the caller would say to it; empty where that is not one thing.</param>
public sealed record ForeseenThing(IReadOnlyList<string> AskedAs, IReadOnlyList<string> Says);
