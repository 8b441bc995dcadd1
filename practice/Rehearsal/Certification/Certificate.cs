namespace PracticeCaller.Practice.Rehearsal;

/// <summary>One thing a scenario must prove.</summary>
/// <param name="Name">What is claimed, in a few words.</param>
/// <param name="Holds">True when the search proved it.</param>
/// <param name="Found">What the search found, one sentence.</param>
/// <param name="Cure">What the author may do when it does not hold.</param>
public sealed record Claim(string Name, bool Holds, string Found, string Cure);

/// <summary>A call that proves a way to win.</summary>
/// <param name="Call">The call; its seed and agent play it again.</param>
/// <param name="Points">Its points.</param>
/// <param name="Deeds">What was done at the desk, by id.</param>
public sealed record GoodPath(RehearsedCall Call, double Points, IReadOnlyList<string> Deeds);

/// <summary>What a search over rehearsed calls has proved about a scenario.</summary>
/// <param name="ScenarioId">Which scenario.</param>
/// <param name="Calls">Calls the search has played.</param>
/// <param name="Claims">All claims, in a fixed order.</param>
/// <param name="Paths">Two different good paths, or as many as were found.</param>
/// <param name="BestGamer">The gamer that came furthest, with its points.</param>
public sealed record Certificate(string ScenarioId, int Calls, IReadOnlyList<Claim> Claims, IReadOnlyList<GoodPath> Paths, (string Agent, double Points) BestGamer)
{
    /// <summary>True when every claim holds.</summary>
    public bool IsCertified => Claims.All(c => c.Holds);
}
