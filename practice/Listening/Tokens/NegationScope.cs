namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>
/// How far a "not" reaches: to the end of its clause, and after verbs of saying and thinking ("I'm not saying that ...", "not that I ...")
/// to the end of the sentence or the next "but".
/// </summary>
internal static class NegationScope
{
    private const int ClauseReach = 8;
    private const int DeterminerReach = 3;

    /// <summary>Marks every token that lies in the reach of a negator.</summary>
    public static void Mark(Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
        {
            var reach = Reach(u, i);
            for (var k = i + 1; k < reach; k++)
            {
                if (u[k].Negator < 0)
                    u[k].Negator = i;
            }
        }
    }

    private static int Reach(Utterance u, int i)
    {
        var sentence = u.SentenceOf(i).End;
        switch (u[i].Norm)
        {
            case "not" or "never":
                if (i + 1 < sentence && u[i + 1].Norm is "only" or "just" or "sure")
                    return i;
                return OpensThought(u, i, sentence) ? ToBut(u, i, sentence) : ClauseLimit(u, i, sentence, ClauseReach);
            case "without":
                return ClauseLimit(u, i, sentence, DeterminerReach);
            case "no":
                // "no, ..." answers; "no reason to ..." denies what follows closely.
                var answers = i + 1 >= sentence || u[i + 1].Break != Break.None || (i + 1 < sentence && u[i + 1].Norm is "wonder" or "doubt" or "one" or "problem" or "i" or "you");
                return answers ? i : ClauseLimit(u, i, sentence, DeterminerReach);
            default:
                return i;
        }
    }

    private static bool OpensThought(Utterance u, int i, int end)
    {
        if (i + 1 >= end)
            return false;
        var next = u[i + 1].Norm;
        var second = i + 2 < end ? u[i + 2].Norm : "";
        return next is "saying" or "say" or "suggesting" or "implying" or "suggest" or "mean" or "claiming" or "think" or "telling" or "trying" or "blaming" or "asking" or "going"
            || (next == "that" && second is "i" or "it" or "you" or "we" or "this")
            || (next is "want" or "meant" or "like" or "have" && second is "to");
    }

    private static int ToBut(Utterance u, int i, int end)
    {
        for (var k = i + 1; k < end; k++)
        {
            if (u[k].Norm is "but" or "however" || (k > i + 2 && u[k].Break == Break.Soft && u[k].Norm is "i" or "it" or "we" or "just"))
                return k;
        }

        return end;
    }

    private static int ClauseLimit(Utterance u, int i, int sentenceEnd, int reach)
    {
        var limit = Math.Min(sentenceEnd, i + 1 + reach);
        var clause = u[i].Clause;
        for (var k = i + 1; k < limit; k++)
        {
            if (u[k].Clause != clause)
                return k;
        }

        return limit;
    }
}
