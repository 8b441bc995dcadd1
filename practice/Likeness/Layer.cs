namespace PracticeCaller.Practice.Likeness;

/// <summary>One layer of a BERT encoder: every piece looks at all others of its sentence, then thinks for itself.</summary>
internal sealed record Layer(Dense Query, Dense Key, Dense Value, Dense Output, Norm AfterLooking, Dense Inner, Dense Outer, Norm AfterThinking)
{
    /// <summary>Takes the pieces of several sentences through this layer.</summary>
    /// <param name="work">Holds the pieces, sentence after sentence, which are changed.</param>
    /// <param name="lengths">How many pieces each sentence has.</param>
    /// <param name="heads">In how many parts each piece looks.</param>
    public void Of(Workspace work, IReadOnlyList<int> lengths, int heads)
    {
        var count = lengths.Sum();
        var width = Query.Rows;
        var numbers = count * width;
        var pieces = work.Pieces[..numbers];
        work.Apply(Query, pieces, work.Query);
        work.ApplyAgain(Key, count, work.Key);
        work.ApplyAgain(Value, count, work.Value);

        // A query is not needed any more once its piece has looked, so that what it has seen goes there.
        var from = 0;
        foreach (var length in lengths)
        {
            var size = length * width;
            Looking.Do(work.Query.Slice(from, size), work.Key.Slice(from, size), work.Value.Slice(from, size), width, heads);
            from += size;
        }

        var looked = work.Key[..numbers];
        work.Apply(Output, work.Query[..numbers], looked);
        ExactMath.Add(looked, pieces);
        AfterLooking.Apply(looked);
        var inner = work.InnerOnes[..(count * Inner.Rows)];
        work.Apply(Inner, looked, inner);
        ExactMath.Gelu(inner);
        work.Apply(Outer, inner, pieces);
        ExactMath.Add(pieces, looked);
        AfterThinking.Apply(pieces);
    }
}
