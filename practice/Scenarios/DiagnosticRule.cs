using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios.Yaml;

namespace PracticeCaller.Practice.Scenarios;

/// <summary>One kind of finding. The page <c>docs/diagnostics/CODE-Name.md</c> tells authors more.</summary>
/// <param name="Code">Stable code, <c>PC</c> and four digits.</param>
/// <param name="Name">Short name, also the end of the page's file name: <c>Unknown-Key</c>.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">The message with placeholders in braces.</param>
public sealed partial record DiagnosticRule(string Code, string Name, string Title, Severity Severity, string Message)
{
    /// <summary>A finding of this kind.</summary>
    /// <param name="file">File name as given.</param>
    /// <param name="at">Where.</param>
    /// <param name="arguments">A value for each placeholder; values may hold braces themselves.</param>
    internal Diagnostic At(string file, Position at, params (string Name, object Value)[] arguments)
    {
        var message = Placeholder().Replace(Message, hole => Array.Find(arguments, a => a.Name == hole.Groups[1].Value) is { Name: not null } argument
            ? FormattableString.Invariant($"{argument.Value}")
            : throw new ArgumentException($"{Code} needs a value for {hole.Value}.", nameof(arguments)));
        return new(Code, Severity, message, file, at.Line, at.Column);
    }

    [GeneratedRegex(@"\{([a-z-]+)\}")]
    private static partial Regex Placeholder();
}
