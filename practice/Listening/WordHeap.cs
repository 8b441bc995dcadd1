using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// Finds words put in a row without the small words that make a sentence ("understand frustration sorry apologise valid listening"). Even a telegram and a learner's
/// English have a preposition, a pronoun or a comma now and then.
/// </summary>
internal static class WordHeap
{
    private const int LongRun = 8;

    /// <summary>True when the stretch touches such a row.</summary>
    public static bool In(Utterance u, int start, int end)
    {
        var run = 0;
        for (var i = start; i < end; i++)
        {
            var token = u[i];
            run = token.IsNumber || StopWords.IsGrammar(token.Stem) ? 0 : token.Break == Break.None ? run + 1 : 1;
            if (run >= LongRun)
                return true;
        }

        return false;
    }
}
