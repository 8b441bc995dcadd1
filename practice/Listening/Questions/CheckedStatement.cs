using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>What a reply says of the caller's case and then only asks to have confirmed: "<i>so the first time it was moved because the machine was down</i>, is that correct?"</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
internal readonly record struct CheckedStatement(int Start, int End)
{
    private const int Shortest = 3;

    // "I'll look into that, ok?" is the agent's own business.
    private static readonly HashSet<string> Own = new("i we let please give here thank thanks sorry".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Openers = new("so ok okay right and well just to alright all then".Split(' '), StringComparer.Ordinal);

    /// <summary>The statement, or null where something else is asked, or nothing.</summary>
    public static CheckedStatement? In(Utterance u, IReadOnlyList<Asked> asked)
    {
        if (asked is not [var tag] || !(tag.Form == AskForm.Tag || AsksWhetherRight(u, tag)))
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
        return end - begin < Shortest || Own.Contains(u[begin].Norm) ? null : new CheckedStatement(sentence.Start, end);
    }

    // "Did I understand that right?"
    private static bool AsksWhetherRight(Utterance u, Asked asked) =>
        QuestionKinds.Understanding.At(u, asked.Start, asked.End) is { } hit && hit.End >= asked.End - 1 && Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => u[i].Norm is "right" or "correct" or "correctly");
}
