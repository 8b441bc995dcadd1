namespace PracticeCaller.Practice.Caller;

/// <summary>One message the caller is going to send.</summary>
/// <param name="Text">The words.</param>
/// <param name="Move">The move behind them.</param>
/// <param name="Tells">Facts they tell.</param>
/// <param name="Ends">The ending they bring, or null.</param>
internal sealed record Utterance(string Text, string Move, IReadOnlyList<string> Tells, Ending? Ends = null);
