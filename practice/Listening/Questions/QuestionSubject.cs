using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>The noun an unexpected question is about, in the agent's own words.</summary>
internal static class QuestionSubject
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Verbs = """
        tried try have use used using like love enjoy know remember want need call called checked check turn turned turning restart restarted see seen saw received receive got get sent send pay paid tell told give given
        contact contacted ask asked speak spoken make made buy bought help provide confirm share happen happened notice noticed change changed go went going come came work works working live stay stayed sign signed
        open opened close closed start started stop stopped find found keep kept lose lost put set play watch read heard hear eat drink run running connect connected log logged please able possible mean visit visited book booked lol haha tbh btw
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> VerbStems = Verbs.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Determiners = "the your a an my this any our which what whose".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Measures = "euro euros dollar dollars pound pounds cent cents percent second seconds minute minutes hour hours week weeks month months year years".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a common verb (by stem).</summary>
    public static bool IsVerb(string stem) => VerbStems.Contains(stem);

    /// <summary>The longest run of naming words behind an article or "which", the earliest when several are as long; null when there is none.</summary>
    public static string? Of(Utterance u, Asked asked)
    {
        var (best, length) = (-1, 0);
        for (var i = asked.Start; i < asked.End; i++)
        {
            var run = 0;
            if (i == 0 || !Determiners.Contains(u[i - 1].Norm))
                continue;
            while (i + run < asked.End && run < MostWords && Names(u[i + run]) && (run == 0 || u[i + run].Break == Break.None))
                run++;
            // "Which part bothers you": what has an object is the verb.
            if (run > 1 && i + run < asked.End && u[i + run].Norm is "you" or "me" or "it" or "us" or "him" or "her" && !WordClasses.Has("aux", u[i + run - 1]))
                run--;
            if (run > length)
                (best, length) = (i, run);
            i += Math.Max(0, run - 1);
        }

        return best < 0 ? null : u.SpanOf(best, best + length).Of(u.Text);
    }

    private static bool Names(Token token) =>
        !token.IsNumber && token.Length > 2 && !StopWords.IsGeneral(token.Stem) && !Verbs.Contains(token.Norm) && !Measures.Contains(token.Norm) && !NumberWords.Is(token.Norm) && !WordClasses.Has("aux", token);
}
