using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Whom a question means by "he" or "her" where the same message has named them before: "Thank you for telling me about <i>your dad</i>. What is his name?".</summary>
internal static class NamedBefore
{
    private const int SentencesBack = 2;

    private static readonly FrozenSet<string> Men = Set("dad daddy father grandad grandpa grandfather husband son brother uncle nephew boyfriend man boy gentleman chap guy");
    private static readonly FrozenSet<string> Women = Set("mum mummy mom mother gran grandma grandmother wife daughter sister aunt niece girlfriend woman girl lady");
    private static readonly FrozenSet<string> Either = Set("neighbour neighbor boss manager engineer plumber assessor driver doctor nurse colleague friend partner child baby clerk courier cousin customer guest electrician accountant teacher");
    private static readonly FrozenSet<string> He = Set("he him his");
    private static readonly FrozenSet<string> She = Set("she her hers");
    private static readonly FrozenSet<string> Before = Set("your the that this my a another");

    /// <summary>What to read at a token of the question instead of what is written there, or null.</summary>
    /// <param name="u">The message.</param>
    /// <param name="asked">The question.</param>
    /// <param name="at">A token in it.</param>
    public static string? At(Utterance u, Asked asked, int at)
    {
        var word = u[at].Norm;
        if (!(He.Contains(word) || She.Contains(word)) || Find(u, asked, at, He.Contains(word) ? Men : Women) is not { } person)
            return null;
        return Owns(u, asked, at) ? person + "'s" : person;
    }

    /// <summary>True when every such word of the question has somebody named before it.</summary>
    public static bool All(Utterance u, Asked asked) => Enumerable.Range(asked.Start, asked.End - asked.Start).Where(i => He.Contains(u[i].Norm) || She.Contains(u[i].Norm)).ToList() is { Count: > 0 } all && all.All(i => At(u, asked, i) is not null);

    /// <summary>True for a word that names somebody: "plumber", "dad".</summary>
    public static bool IsPerson(string word) => Men.Contains(word) || Women.Contains(word) || Either.Contains(word);

    private static string? Find(Utterance u, Asked asked, int at, FrozenSet<string> kind)
    {
        var from = u.Sentences[Math.Max(0, u[asked.Start].Sentence - SentencesBack)].Start;
        for (var i = at - 1; i >= from; i--)
        {
            if (!(kind.Contains(u[i].Norm) || Either.Contains(u[i].Norm)))
                continue;
            // Named in the question itself it is read there.
            if (i >= asked.Start)
                return null;
            return i > from && Before.Contains(u[i - 1].Norm) ? (u[i - 1].Norm == "your" ? "your " : "the ") + u[i].Norm : null;
        }

        return null;
    }

    private static bool Owns(Utterance u, Asked asked, int at) => u[at].Norm == "his" || (u[at].Norm == "her" && at + 1 < asked.End && u[at + 1].Break == Break.None && (WordKinds.CanBeNoun(u[at + 1].Norm) || WordKinds.IsAdjective(u[at + 1].Norm) || u[at + 1].Norm == "own"));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
