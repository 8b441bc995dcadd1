using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>A noun phrase as a range of tokens.</summary>
/// <param name="Start">First naming word, behind the article.</param>
/// <param name="End">Token after the head.</param>
/// <param name="Determiner">The article or owner before it, or null.</param>
internal readonly record struct NounPhrase(int Start, int End, string? Determiner);

/// <summary>Finds the things a stretch of text names.</summary>
internal static class NounPhrases
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Determiners = Set("the your a an my this that these those any some our his her their no another which what whose every each");
    private static readonly FrozenSet<string> NeverNaming = Set("""
        one ones lot lots bit kind sort type way thing things something anything everything nothing someone anyone everyone time times day days today tomorrow yesterday tonight moment minute minutes second seconds hour hours week weeks month months year years
        lol haha tbh btw please thanks hello sorry ok okay yes no maybe mr mrs ms hi hey god wow
        """);

    private static readonly FrozenSet<string> Pronouns = Set("i you we they he she it me him us them who");

    /// <summary>The phrases in text order.</summary>
    public static IEnumerable<NounPhrase> In(Utterance u, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (PhraseAt(u, i, start, end) is not { } phrase)
                continue;
            yield return phrase;
            i = phrase.End - 1;
        }
    }

    /// <summary>True for an article, or an owner or pointer in its place.</summary>
    public static bool IsDeterminer(string norm) => Determiners.Contains(norm);

    /// <summary>True for a word that stands for a person or thing; what touches a phrase on either side only matters when it is one.</summary>
    public static bool IsPronoun(string norm) => Pronouns.Contains(norm);

    /// <summary>The phrase as the caller would say it back.</summary>
    public static NamedThing Named(Utterance u, NounPhrase phrase)
    {
        var words = u.SpanOf(phrase.Start, phrase.End).Of(u.Text);
        var head = u[phrase.End - 1].Norm;
        var many = head.Length > 3 && head[^1] == 's' && head[^2] is not ('s' or 'u' or 'i') && !WordKinds.IsAdjective(head);
        var owner = phrase.Determiner switch
        {
            "your" => "my ",
            "my" or "our" => "your ",
            "the" or "this" or "that" or "these" or "those" or "which" or "what" => "the ",
            "a" or "an" or "another" => Article(words),
            "any" or "some" or "no" => many ? "" : IsCountless(head) ? "" : Article(words),
            { } other => other + " ",
            null => "",
        };
        return new NamedThing(words, owner + words, many);
    }

    private static NounPhrase? PhraseAt(Utterance u, int i, int start, int end)
    {
        if (!Begins(u, i, end))
            return null;
        var until = i;
        while (until < end && until - i < MostWords && (until == i || u[until].Break == Break.None) && MayStand(u, until, i, end))
            until++;
        // What comes last must be a thing: "your brand new" names nothing yet.
        while (until > i && !IsHead(u, until - 1, i))
            until--;
        if (until == i)
            return null;
        var before = i > start ? u[i - 1].Norm : i > 0 && u[i - 1].Break == Break.None ? u[i - 1].Norm : null;
        return new NounPhrase(i, until, before is not null && u[i].Break == Break.None && Determiners.Contains(before) ? before : null);
    }

    private static bool Begins(Utterance u, int i, int end) => i < end && !Determiners.Contains(u[i].Norm) && MayStand(u, i, i, end);

    private static bool MayStand(Utterance u, int at, int first, int end)
    {
        var t = u[at];
        if (t.IsNumber || t.Length < 3 || NeverNaming.Contains(t.Norm) || NumberWords.Is(t.Norm) || WordClasses.Has("aux", t) || Pronouns.Contains(t.Norm))
            return false;
        if (t.Norm.EndsWith("ed", StringComparison.Ordinal) && at > 0 && Pronouns.Contains(u[at - 1].Norm))
            return false;
        if (WordKinds.IsAdjective(t.Norm) || t.Norm.EndsWith("est", StringComparison.Ordinal))
            return at + 1 < end && u[at + 1].Break == Break.None && !StopWords.IsGrammar(t.Stem) && (IsNaming(u, at + 1, first) || WordKinds.IsAdjective(u[at + 1].Norm));
        return IsNaming(u, at, first);
    }

    private static bool IsHead(Utterance u, int at, int first) => IsNaming(u, at, first) && !WordKinds.IsAdjective(u[at].Norm);

    private static bool IsNaming(Utterance u, int at, int first)
    {
        var t = u[at];
        if (t.IsNumber || t.Length < 3 || NeverNaming.Contains(t.Norm) || StopWords.IsGrammar(t.Stem) || WordClasses.Has("aux", t))
            return false;
        if (WordKinds.IsNoun(t.Norm))
            return true;
        var led = at > 0 && t.Break == Break.None && (Determiners.Contains(u[at - 1].Norm) || (at > first && (WordKinds.IsNoun(u[at - 1].Norm) || WordKinds.IsAdjective(u[at - 1].Norm))));
        if (WordKinds.CanBeNoun(t.Norm))
            return led;
        if (WordKinds.IsVerb(t.Norm))
            return led && at == first && !Pronouns.Contains(at + 1 < u.Count ? u[at + 1].Norm : "") && Determiners.Contains(u[at - 1].Norm) && !t.Norm.EndsWith("ed", StringComparison.Ordinal);
        // A word no dictionary has, such as a place or a brand.
        return !WordKinds.Knows(t.Norm) && t.Norm.All(char.IsAsciiLetter) && (t.Capital || led || !EnglishWords.Knows(t.Norm));
    }

    private static bool IsCountless(string head) => WordKinds.FieldOf(head) is NounField.Food or NounField.Substance or NounField.Cognition or NounField.Feeling or NounField.State;

    private static string Article(string words) => words.Length > 0 && "aeiouAEIOU".Contains(words[0], StringComparison.Ordinal) ? "an " : "a ";

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
