namespace PracticeCaller.Practice.Listening;

/// <summary>How far a reply takes up what the other just said: repeats it, builds on it, asks on.</summary>
public static class Uptake
{
    /// <summary>
    /// Standard deviations from an average classroom reply, about -2 to 2; a linear model trained on experts' ratings of classroom talk
    /// (NOTICE), of how much of what was said returns and of the reply's words.
    /// </summary>
    /// <param name="said">What the other just said.</param>
    /// <param name="reply">The reply.</param>
    public static double Of(string said, string reply) => WordModel.Uptake.Score(WordFeatures.OfReply(said ?? "", reply ?? ""), "uptake");
}
