using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Patterns;

/// <summary>One step of a compiled pattern; matching gives the token after the match, or -1.</summary>
internal abstract class PatternNode
{
    /// <summary>What must follow; null at the end.</summary>
    public PatternNode? Next { get; set; }

    public abstract int Match(Utterance u, int at, int limit);

    protected int Go(Utterance u, int at, int limit) => Next is null ? at : Next.Match(u, at, limit);
}

/// <summary>One of these words.</summary>
internal sealed class WordNode(FrozenSet<string> words, FrozenSet<string> stems) : PatternNode
{
    private readonly WordFilter _words = new(words);
    private readonly WordFilter _stems = new(stems);

    public FrozenSet<string> Words => words;

    public FrozenSet<string> Stems => stems;

    public override int Match(Utterance u, int at, int limit) =>
        at < limit && Accepts(u[at]) ? Go(u, at + 1, limit) : -1;

    public bool Accepts(Token token) => (_words.MayHave(token.NormMark) && words.Contains(token.Norm)) || (_stems.MayHave(token.StemMark) && stems.Contains(token.Stem));
}

/// <summary>Any one word, perhaps of a kind.</summary>
internal sealed class AnyNode(bool number) : PatternNode
{
    public override int Match(Utterance u, int at, int limit) =>
        at < limit && (!number || u[at].IsNumber || NumberWords.Is(u[at].Norm)) ? Go(u, at + 1, limit) : -1;
}

/// <summary>Up to so many words, the fewest first; never across a negation, which would turn the meaning.</summary>
internal sealed class GapNode(int most) : PatternNode
{
    public override int Match(Utterance u, int at, int limit)
    {
        for (var k = 0; k <= most; k++)
        {
            var end = Go(u, at + k, limit);
            if (end >= 0)
                return end;
            if (at + k >= limit || u[at + k].Norm is "not" or "never")
                return -1;
        }

        return -1;
    }
}

/// <summary>One of several sequences; an option is a choice with an empty sequence.</summary>
internal sealed class ChoiceNode(IReadOnlyList<PatternNode?> branches) : PatternNode
{
    private readonly PatternNode?[] _branches = [.. branches];

    public IReadOnlyList<PatternNode?> Branches => _branches;

    public override int Match(Utterance u, int at, int limit)
    {
        foreach (var branch in _branches)
        {
            var end = branch is null ? Go(u, at, limit) : branch.Match(u, at, limit);
            if (end >= 0)
                return end;
        }

        return -1;
    }
}

/// <summary>The end of a branch: goes on with what follows the choice.</summary>
internal sealed class JoinNode(ChoiceNode choice) : PatternNode
{
    public override int Match(Utterance u, int at, int limit) => choice.Next is null ? at : choice.Next.Match(u, at, limit);
}

/// <summary>The beginning of a clause, where openers such as "ok, so" do not count.</summary>
internal sealed class ClauseStartNode : PatternNode
{
    public override int Match(Utterance u, int at, int limit) => at < limit && Openers.LeadTo(u, at) ? Go(u, at, limit) : -1;
}

/// <summary>The end of a clause.</summary>
internal sealed class ClauseEndNode : PatternNode
{
    public override int Match(Utterance u, int at, int limit) =>
        at >= limit || at >= u.Count || u[at].Clause != u[at - 1].Clause ? Go(u, at, limit) : -1;
}

/// <summary>The next word is none of these.</summary>
internal sealed class NotNode(WordNode words) : PatternNode
{
    public override int Match(Utterance u, int at, int limit) => at < limit && words.Accepts(u[at]) ? -1 : Go(u, at, limit);
}
