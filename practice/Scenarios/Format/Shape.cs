using System.Text.Json.Nodes;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>What an author may write at one place. The same shapes check a file, suggest names and make the editor's schema.</summary>
internal abstract record Shape
{
    /// <summary>What to write here, ending the sentence "must be ...".</summary>
    public abstract string Expected { get; }

    /// <summary>Name in the schema's definitions; null when it is written out where it is used.</summary>
    public string? Name { get; init; }

    /// <summary>True when the node is of the right sort; its content is looked at by <see cref="Content"/>.</summary>
    public abstract bool Takes(Node node);

    /// <summary>Reports everything wrong with the node.</summary>
    /// <param name="node">What the author wrote.</param>
    /// <param name="place">Where, as authors name it: <c>facts.amount.value</c>.</param>
    /// <param name="check">What else is known of the file.</param>
    public void Check(Node node, string place, FormatCheck check)
    {
        if (node is BrokenNode || check.Findings.IsFull) return;
        if (Takes(node)) Content(node, place, check);
        else check.Findings.Add(DiagnosticCatalogue.WrongType, node.At, ("place", place), ("expected", Expected), ("actual", node.Kind));
    }

    /// <summary>The JSON Schema of this shape.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);

    /// <summary>Checks a node that <see cref="Takes"/> accepts.</summary>
    protected abstract void Content(Node node, string place, FormatCheck check);
}

/// <summary>One key of a block: the unit from which reader, suggestions and schema are made.</summary>
/// <param name="Name">As written in files.</param>
/// <param name="About">What it holds; completes "lacks the key 'x': ..." and is shown by editors.</param>
/// <param name="Shape">What may be written.</param>
/// <param name="Required">False when it may be left out.</param>
internal sealed record Key(string Name, string About, Shape Shape, bool Required = true);

/// <summary>What a shape may need to know while checking one file.</summary>
/// <param name="Findings">Where mistakes go.</param>
/// <param name="Facts">Ids of the file's facts; null when they cannot be known, then references are not checked.</param>
/// <param name="Resolutions">Ids of the file's resolutions; null likewise.</param>
internal sealed record FormatCheck(Findings Findings, IReadOnlyCollection<string>? Facts, IReadOnlyCollection<string>? Resolutions);
