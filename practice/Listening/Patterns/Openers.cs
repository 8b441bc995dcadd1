using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>Small words that may stand before a clause without changing what it does.</summary>
internal static class Openers
{
    private static readonly FrozenSet<string> Words = """
        ok right well so and but please just now then hi hello hey yes no oh ah um uh hmm sure great thanks thank sorry also actually first second finally alright all good look listen
        sir madam mate dear kindly or because perfect lovely again of course absolutely certainly fine roughly lol haha
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private const int AtMost = 5;

    /// <summary>True when only openers stand between the start of the clause and this token.</summary>
    public static bool LeadTo(Utterance u, int at)
    {
        for (var k = at - 1; k >= 0 && u[k].Clause == u[at].Clause; k--)
        {
            var thankYou = u[k].Norm == "you" && k > 0 && u[k - 1].Norm == "thank";
            var iMean = u[k].Norm == "mean" && k > 0 && u[k - 1].Norm == "i" || u[k].Norm == "i" && k + 1 < at && u[k + 1].Norm == "mean";
            if (at - k > AtMost || (!Words.Contains(u[k].Norm) && !thankYou && !iMean))
                return false;
        }

        return true;
    }
}
