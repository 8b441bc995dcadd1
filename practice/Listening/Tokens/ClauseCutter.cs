using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>
/// Cuts sentences into clauses by punctuation, by joining words and, where chat has neither, by a question that begins in mid-sentence
/// ("...the 3rd to the 6th what is your customer number").
/// </summary>
internal static class ClauseCutter
{
    private static readonly FrozenSet<string> Joins = Set("but because although though so however while whereas unless");
    private static readonly FrozenSet<string> SoftJoins = Set("and or then");
    private static readonly FrozenSet<string> Subjects = Set("i you we they he she it that this there who what how why when where can could would will do did is are may shall let please thank thanks sorry");
    private static readonly FrozenSet<string> Auxiliaries = Set("is are was were do does did can could would will may shall should have has had");
    private static readonly FrozenSet<string> AskedOf = Set("you i we anyone anybody someone somebody there");
    private static readonly FrozenSet<string> AskedAbout = Set("he she it they whoever that this these those any anything nobody nothing something everyone everybody theirs yours his hers");
    private static readonly FrozenSet<string> BeforeNoTag = Set("be that all you not the so very quite absolutely totally completely am i sound sounds it feel feels about make this things them just");
    // "... is there anything else"; "the plumber was there before him" tells.
    private static readonly FrozenSet<string> SomethingThere = Set("any anything anyone anybody a an some something someone somebody another more no nothing nobody still ever much many enough one");
    private static readonly FrozenSet<string> WhWords = Set("what when where who whom which why how whose");
    private static readonly FrozenSet<string> Embeds = Set("""
        know see understand tell me ask check about of to explain find say sure wonder exactly hear is be remember by show clear realize learn on for with from into get matter you us them and or than as so no nor neither
        what when where who which why how whose much many long if that whether not
        """);

    /// <summary>Numbers the clauses of an utterance.</summary>
    public static void Mark(Utterance utterance)
    {
        var clause = 0;
        for (var i = 0; i < utterance.Count; i++)
        {
            if (i > 0 && Begins(utterance, i))
                clause++;
            utterance[i].Clause = clause;
        }
    }

    private static bool Begins(Utterance u, int i)
    {
        var token = u[i];
        if (token.Break != Break.None)
            return true;
        if (token.Start == u[i - 1].Start)
            return false;
        if (Joins.Contains(token.Norm))
            return token.Norm != "so" || (i + 1 < u.Count && Subjects.Contains(u[i + 1].Norm));
        if (SoftJoins.Contains(token.Norm))
            return i + 1 < u.Count && (Subjects.Contains(u[i + 1].Norm) || u[i + 1].Norm is "your" or "my" or "our" or "the" || AsksNext(u, i + 1));
        return AsksMidway(u, i) || TagsOn(u, i);
    }

    // "Who lives there with you and were they home more this winter": a verb before its subject. "... and have someone ring you", "... and is something I
    // can put right" are read so only where the sentence asks.
    private static bool AsksNext(Utterance u, int i)
    {
        if (i + 2 >= u.Count || !Auxiliaries.Contains(u[i].Norm))
            return false;
        var (verb, next, asks) = (u[i].Norm, u[i + 1], u.SentenceOf(i).Asks);
        if (asks && (AskedAbout.Contains(next.Norm) || AskedOf.Contains(next.Norm) || next.Capital))
            return !(verb is "do" or "have" && next.Norm is "it" or "that" or "this" or "something" or "anything" or "nothing" or "everything");
        return verb != "should" && (next.Norm is "you" or "i" or "we" or "they" or "he" or "she" or "whoever" || (next.Norm == "it" && verb is not ("do" or "have")));
    }

    // "It was Oslo right": a tag without its comma.
    private static bool TagsOn(Utterance u, int i) =>
        u[i].Norm is "right" or "correct" or "yes" && i + 1 == u.SentenceOf(i).End && i - u.SentenceOf(i).Start >= 2 && !BeforeNoTag.Contains(u[i - 1].Norm) && !Auxiliaries.Contains(u[i - 1].Norm);

    private static bool AsksMidway(Utterance u, int i)
    {
        if (i + 2 >= u.Count || Embeds.Contains(u[i - 1].Norm) || AsksAlready(u, i))
            return false;
        var (word, next, third) = (u[i].Norm, u[i + 1].Norm, u[i + 2].Norm);
        if (WhWords.Contains(word) && Auxiliaries.Contains(next))
            return AskedOf.Contains(third) || third is "your" or "it" or "that" or "the";
        if (!Auxiliaries.Contains(word) || Auxiliaries.Contains(u[i - 1].Norm))
            return false;
        return word switch
        {
            "is" or "was" => next == "there" && (SomethingThere.Contains(third) || (WordKinds.IsNoun(third) && WordKinds.FieldOf(third) != NounField.Time)),
            "can" or "could" or "may" or "shall" or "should" => next is "i" or "we" or "you",
            "do" or "have" when WillBe(u, i) => false,
            "did" or "do" or "does" or "would" or "are" or "were" or "have" => next is "you" or "anyone" or "anybody" or "someone",
            _ => false,
        };
    }

    private const int NearBy = 4;

    // "Would the other one do you till Monday" asks once.
    private static bool WillBe(Utterance u, int i) =>
        Enumerable.Range(Math.Max(0, i - NearBy), Math.Min(i, NearBy)).Any(k => u[k].Clause == u[i - 1].Clause && u[k].Sentence == u[i].Sentence && u[k].Norm is "would" or "will" or "could" or "can" or "might" or "should");

    // "What router firmware do you have" is one question, and so is "how late in the day do you normally do this", where it begins the clause.
    private static bool AsksAlready(Utterance u, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 7 && u[k].Clause == u[i - 1].Clause && u[k].Sentence == u[i].Sentence; k--)
        {
            if (WhWords.Contains(u[k].Norm) && (k >= i - NearBy || k == 0 || u[k - 1].Clause != u[k].Clause) && !Enumerable.Range(k + 1, i - k - 1).Any(m => Auxiliaries.Contains(u[m].Norm)))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
