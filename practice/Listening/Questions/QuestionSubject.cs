using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>What an unexpected question is about, in the agent's own words.</summary>
internal static class QuestionSubject
{
    private static readonly FrozenSet<string> Verbs = """
        tried try have use used using like love enjoy know remember want need call called checked check turn turned turning restart restarted see seen saw received receive got get sent send pay paid tell told give given
        contact contacted ask asked speak spoken make made buy bought help provide confirm share happen happened notice noticed change changed go went going come came work works working live stay stayed sign signed
        open opened close closed start started stop stopped find found keep kept lose lost put set play watch read heard hear eat drink run running connect connected log logged please able possible mean visit visited book booked lol haha tbh btw
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> VerbStems = Verbs.Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Measures = "euro euros dollar dollars pound pounds cent cents percent".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a common verb (by stem).</summary>
    public static bool IsVerb(string stem) => VerbStems.Contains(stem);

    /// <summary>The thing asked about: the first that has an article or an owner, else the first named at all; null when none can be named.</summary>
    public static NamedThing? Of(Utterance u, Asked asked)
    {
        var phrases = NounPhrases.In(u, asked.Start, asked.End)
            .Where(p => !Measures.Contains(u[p.End - 1].Norm) && !StopWords.IsGeneral(u[p.End - 1].Stem) && !(p.End - p.Start == 1 && Verbs.Contains(u[p.Start].Norm))).ToList();
        if (phrases.Count == 0)
            return null;
        var led = phrases.FindIndex(p => p.Determiner is not null);
        return NounPhrases.Named(u, phrases[Math.Max(0, led)]);
    }
}
