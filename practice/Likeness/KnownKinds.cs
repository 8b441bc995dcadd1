namespace PracticeCaller.Practice.Likeness;

/// <summary>Kinds of texts, each known by a few examples: a text is of the kind of the example it is likest to.</summary>
internal sealed class KnownKinds
{
    private readonly Lazy<(string Kind, Direction Direction)[]> _examples;

    /// <summary>Kinds from an embedded text file with lines <c>kind: example</c>; lines that begin with # are for readers.</summary>
    /// <param name="resource">End of the resource's name.</param>
    public KnownKinds(string resource)
    {
        Examples = [.. Read(resource)];
        _examples = new(() => [.. Examples.Select(e => (e.Kind, Directions.Of(e.Text)))]);
    }

    /// <summary>The examples.</summary>
    public IReadOnlyList<(string Kind, string Text)> Examples { get; }

    /// <summary>How like a text is to the likest example of each kind, likest first.</summary>
    public IReadOnlyList<(string Kind, double Likeness)> Rank(string text)
    {
        var direction = Directions.Of(text);
        return [.. _examples.Value.GroupBy(e => e.Kind, (kind, all) => (kind, all.Max(e => e.Direction.Likeness(direction)))).OrderByDescending(k => k.Item2)];
    }

    /// <summary>How like a text is to one kind and to all others together: the mean of its likest few examples of each.</summary>
    public (double Own, double Other) Means(string text, string kind, int likest)
    {
        var direction = Directions.Of(text);
        double Mean(bool own) => _examples.Value.Where(e => (e.Kind == kind) == own).Select(e => e.Direction.Likeness(direction)).OrderDescending().Take(likest).DefaultIfEmpty(0).Average();
        return (Mean(true), Mean(false));
    }

    private static IEnumerable<(string Kind, string Text)> Read(string resource)
    {
        var assembly = typeof(KnownKinds).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.EndsWith(resource, StringComparison.Ordinal)))!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                yield return (line[..colon], line[(colon + 1)..].Trim());
        }
    }
}
