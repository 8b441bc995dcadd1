namespace PracticeCaller.Practice.Rehearsal;

/// <summary>What an agent does next.</summary>
/// <param name="After">Seconds of reading, thinking and typing before it.</param>
internal abstract record Step(double After);

/// <summary>Writes to the caller.</summary>
internal sealed record Say(string Text, double After) : Step(After);

/// <summary>Does something at the desk.</summary>
internal sealed record Do(string ActionId, string? Value, double After = 2) : Step(After);

/// <summary>Lets time pass.</summary>
internal sealed record Wait(double After) : Step(After);

/// <summary>Ends the call.</summary>
internal sealed record Leave(double After = 2) : Step(After);
