using PracticeCaller.Practice.Caller;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>One thing said in a conversation of which only the words are known.</summary>
/// <param name="By">The trainee's side is the agent (<see cref="Speaker.Trainee"/>), the other the customer (<see cref="Speaker.Caller"/>).</param>
/// <param name="Text">What was said; untrusted, any length.</param>
/// <param name="At">When, or null when nobody knows.</param>
public sealed record TranscriptTurn(Speaker By, string Text, DateTimeOffset? At = null);

/// <summary>A conversation brought along from elsewhere: no ledger, no desk, no feelings; only words, and perhaps times.</summary>
/// <param name="Turns">In order.</param>
public sealed record Transcript(IReadOnlyList<TranscriptTurn> Turns);
