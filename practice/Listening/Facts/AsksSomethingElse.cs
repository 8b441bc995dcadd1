using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Whether a question that shares words with a told phrase wants something new about it: who wrote it, why, what it is like, what happens if. Nobody who asks that asks again.
/// What a fact answers is seen from the question words its author gives.
/// </summary>
internal static class AsksSomethingElse
{
    private static readonly string[] Words = ["who", "whose", "why", "when", "where", "how"];

    private static readonly string[] Consequences = ["what happens", "what will happen", "what would happen", "what is it like", "what does it feel", "do you think", "which is worse", "used to"];

    /// <summary>True when it asks something else.</summary>
    public static bool Of(Utterance u, Asked asked, Fact fact)
    {
        if (fact.Kind != FactKind.Phrase)
            return false;
        var text = string.Join(' ', Enumerable.Range(asked.Start, asked.End - asked.Start).Select(i => u[i].Norm));
        var word = Words.FirstOrDefault(w => text.StartsWith(w + " ", StringComparison.Ordinal));
        if (word is not null && !fact.AskedAs.Any(a => a.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase)))
            return true;
        if (text.StartsWith("what ", StringComparison.Ordinal) && text.EndsWith(" for", StringComparison.Ordinal) && !fact.AskedAs.Any(a => a.EndsWith(" for", StringComparison.OrdinalIgnoreCase)))
            return true;
        return Consequences.Any(c => text.Contains(c, StringComparison.Ordinal) && !fact.AskedAs.Any(a => a.Contains(c, StringComparison.OrdinalIgnoreCase)));
    }
}
