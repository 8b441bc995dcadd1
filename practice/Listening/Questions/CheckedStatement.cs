using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Offers;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>What a reply says of the caller's case and then only asks to have confirmed: "<i>so the first time it was moved because the machine was down</i>, is that correct?"</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
internal readonly record struct CheckedStatement(int Start, int End)
{
    private const int Shortest = 3;

    // "I'll look into that, right?" and "my colleague told you, right?" are the agent's own business.
    private static readonly HashSet<string> Own = new("i we my our let please give here thank thanks sorry".Split(' '), StringComparer.Ordinal);
    // "I put tomorrow as your day off, is that right?"
    private static readonly PatternSet Noted = PatternSet.Of("^ i|we put|wrote|noted|have|had|got|took|read ..8 you|your|yours|as");

    private static readonly HashSet<string> Openers = new("so ok okay right and well just to alright all then".Split(' '), StringComparer.Ordinal);

    // "You need to send it again, yes?" asks for consent.
    private static readonly HashSet<string> WantConsent = new("yes no yeah".Split(' '), StringComparer.Ordinal);
    private static readonly PatternSet Bids = PatternSet.Of("will|shall|must|should|can|could|may|need|please|let|going|have to");

    /// <summary>The statement, or null where something else is asked, offered or done.</summary>
    public static CheckedStatement? In(Scene scene, IReadOnlyList<HeardAct> acts) =>
        scene.Asked is not [var tag] || acts.Any(a => a.Act is Act.Greeting or Act.OwnName or Act.Closing or Act.Hold) || scene.Offers.Any(o => !OnlyAskedAbout.Is(scene, o)) ? null : Before(scene.U, tag);

    /// <summary>True when a fact that a reply gives back is in what it asks to have confirmed, whatever else it asks: "nice weather, isn't it? So your bill is 412." checks no bill.</summary>
    public static bool HoldsAFact(Scene scene) => scene.Asked.Any(a => Before(scene.U, a) is { } said && scene.U.SpanOf(said.Start, said.End) is var span && scene.Facts.Any(f => f.Use is FactUse.Restated or FactUse.Confirmed && f.Span.Overlaps(span)));

    /// <summary>True when a reply gives something for checking in which every word is the caller's own or part of a fact that is given back rightly, and nothing is denied.</summary>
    public static bool HoldsNothingNew(Scene scene) => scene.Facts.All(f => f.Use != FactUse.Misheard) && scene.Asked.Select(a => Before(scene.U, a)).OfType<CheckedStatement>().Any(said =>
        Enumerable.Range(said.Start, said.End - said.Start).All(i => !PhraseMatcher.IsDenial(scene.U[i]) && (StopWords.IsGeneral(scene.U[i].Stem) && !scene.U[i].IsNumber || scene.CallerHasSaid(scene.U[i]) || IsOfAFact(scene, scene.U[i]))));

    private static bool IsOfAFact(Scene scene, Token word) => scene.Facts.Any(f => f.Use is FactUse.Restated or FactUse.Confirmed && f.Span.Start <= word.Start && f.Span.End >= word.End);

    /// <summary>The statement that this question asks to have confirmed, or null where it asks something else.</summary>
    internal static CheckedStatement? Before(Utterance u, Asked tag)
    {
        if (!(tag.Form == AskForm.Tag ? AsksToBeConfirmed(u, tag) : AsksWhetherRight(u, tag)))
            return null;
        var sentence = u.SentenceOf(tag.Start);
        if (tag.Start == sentence.Start)
        {
            if (u[tag.Start].Sentence == 0)
                return null;
            sentence = u.Sentences[u[tag.Start].Sentence - 1];
        }

        var end = Math.Min(sentence.End, tag.Start);
        var begin = sentence.Start;
        while (begin < end && Openers.Contains(u[begin].Norm))
            begin++;
        // "Just so I have it right: it first failed at 09:40, correct?"
        if (begin < end && Own.Contains(u[begin].Norm))
            begin = Enumerable.Range(begin, end - begin).FirstOrDefault(i => i > begin && u.Before(i).Contains(':'), begin);
        if (end - begin < Shortest || Own.Contains(u[begin].Norm) && Noted.At(u, begin, end) is null || (WantConsent.Contains(u[tag.Start].Norm) && Bids.Any(u, begin, end)))
            return null;
        return new CheckedStatement(begin, end);
    }

    // "..., ok?" asks whether that will do.
    private static bool AsksToBeConfirmed(Utterance u, Asked tag) => u[tag.Start].Norm is not ("ok" or "okay");

    // "The 186 euros, does that match your invoice?"
    private static readonly PatternSet Matches = PatternSet.Of("""
        do|does that|it|this|they ..1 match|fit|agree|tally ..4 $
        do|does that|it|this ..1 look ..1 right|correct|familiar ..2 $
        is that|it|this what you|yours -want|like|need|prefer|meant|would|were|hoped ..4 $
        """);

    /// <summary>True when a question asks whether what stands before it agrees with what the caller knows.</summary>
    internal static bool AsksWhetherItAgrees(Utterance u, Asked asked) => Matches.At(u, asked.Start, asked.End) is not null;

    // "Did I understand that right?"
    private static bool AsksWhetherRight(Utterance u, Asked asked) => AsksWhetherItAgrees(u, asked) ||
        QuestionKinds.Understanding.At(u, asked.Start, asked.End) is { } hit && hit.End >= asked.End - 1 && Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => u[i].Norm is "right" or "correct" or "correctly");
}
