using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening;

/// <summary>Words that only keep a chat going ("ok", "hang on"): nothing of the case is said back with them, whatever an author's phrase may hold.</summary>
internal static class Fillers
{
    private static readonly FrozenSet<string> Words = "ok okay right yes no well so and oh ah hang hold on wait fine good sure now please moment second sec minute one a just hmm alright all".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True when the stretch of text holds nothing else.</summary>
    public static bool Are(Utterance u, Span span)
    {
        var any = false;
        foreach (var token in u.Tokens.Where(t => t.Start >= span.Start && t.Start < span.End))
        {
            any = true;
            if (token.IsNumber || !Words.Contains(token.Norm))
                return false;
        }

        return any;
    }
}
