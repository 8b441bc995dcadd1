using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>
/// "That is wrong" disputes what it points to. With something of the agent's own side just before it ("our letter says the 3rd, that is wrong"), or something
/// just denied ("no restart, that's nonsense"), it points there and agrees with the caller.
/// </summary>
internal static class OwnSide
{
    private static readonly PatternSet Own = PatternSet.Of("""
        i|we|our|us|my
        ^ no _
        ^ not _
        they|somebody|someone|colleague|letter|entry|notice|reminder|invoice|office
        """);

    /// <summary>True when the pronoun that begins this match points to the agent's own side.</summary>
    public static bool IsMeant(Utterance u, Hit hit)
    {
        if (u[hit.Start].Norm is not ("that" or "this" or "it"))
            return false;
        var sentence = u.SentenceOf(hit.Start);
        var clause = Math.Max(sentence.Start, u.ClauseStart(hit.Start));
        if (clause > sentence.Start)
            return Own.Any(u, sentence.Start, clause) && !AboutCaller(u, sentence.Start, clause);
        if (u[hit.Start].Sentence == 0)
            return false;
        var before = u.Sentences[u[hit.Start].Sentence - 1];
        return !before.Asks && Own.Any(u, before.Start, before.End) && !AboutCaller(u, before.Start, before.End);
    }

    // "I read what you wrote. That is wrong" disputes it.
    private static bool AboutCaller(Utterance u, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            if (u[i].Norm == "you" && u[i + 1].Norm is "said" or "say" or "wrote" or "write" or "claim" or "told" or "tell" or "mean" or "meant")
                return true;
        }

        return false;
    }
}
