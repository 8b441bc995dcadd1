using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PracticeCaller.Practice.Scenarios.Yaml;

/// <summary>
/// Reads YAML text into nodes with places. Works on the parser's events rather than on its document model: the model overflows the
/// stack on deep nesting and gives up at the first repeated key, this reader reports both and goes on.
/// </summary>
internal static class YamlTree
{
    public const int DeepestNesting = 40;
    public const int LongestText = 1_000_000;
    public const int MostNodes = 50_000;

    /// <summary>The root of the only document, or null when the text cannot be read; then the findings say why. Never throws.</summary>
    /// <param name="text">Any text, line breaks normalised.</param>
    /// <param name="findings">Where mistakes go.</param>
    public static Node? Read(string text, Findings findings)
    {
        if (text.Length > LongestText)
        {
            findings.Add(DiagnosticCatalogue.TooLarge, Position.Start, ("limit", $"{LongestText:N0} characters"));
            return null;
        }

        if (text.IndexOf('\0') is >= 0 and var zero)
        {
            var before = text.AsSpan(0, zero);
            findings.Add(DiagnosticCatalogue.YamlSyntax, new(before.Count('\n') + 1, zero - before.LastIndexOf('\n')), ("problem", "it contains a zero character"));
            return null;
        }

        var builder = new NodeBuilder(findings);
        var parser = new Parser(new StringReader(text));
        while (Next(parser, findings) is { } more)
        {
            if (!more) return Complete(builder, findings);
            if (!builder.Take(parser.Current!)) return null;
        }

        return null;
    }

    public static Position At(Mark mark) => new((int)Math.Clamp(mark.Line, 1, int.MaxValue), (int)Math.Clamp(mark.Column, 1, int.MaxValue));

    /// <summary>True when there is a next event, false at the end, null when the text is not YAML.</summary>
    private static bool? Next(Parser parser, Findings findings)
    {
        var before = parser.Current is { } current ? At(current.End) : Position.Start;
        try
        {
            return parser.MoveNext();
        }
        catch (YamlException e)
        {
            findings.Add(DiagnosticCatalogue.YamlSyntax, At(e.Start), ("problem", Problem(e.Message)));
        }
#pragma warning disable CA1031 // The parser throws other types as well (an unclosed '[' gives InvalidOperationException); to an author all of them are bad YAML.
        catch (Exception)
        {
            findings.Add(DiagnosticCatalogue.YamlSyntax, before, ("problem", "something opened at or before this place is not closed"));
        }
#pragma warning restore CA1031

        return null;
    }

    private static Node? Complete(NodeBuilder builder, Findings findings)
    {
        if (builder.Root is null or TextNode { IsNothing: true })
        {
            findings.Add(DiagnosticCatalogue.EmptyFile, Position.Start);
            return null;
        }

        if (builder.Root.Size <= MostNodes) return builder.Root;
        findings.Add(DiagnosticCatalogue.TooLarge, builder.Root.At, ("limit", $"{MostNodes:N0} values with all aliases written out"));
        return null;
    }

    private static string Problem(string message)
    {
        var end = message.LastIndexOf("): ", StringComparison.Ordinal);
        var plain = (message.StartsWith('(') && end >= 0 ? message[(end + 3)..] : message).Trim().TrimEnd('.');
        return plain.Length == 0 ? "it cannot be understood" : char.ToLowerInvariant(plain[0]) + plain[1..];
    }
}
