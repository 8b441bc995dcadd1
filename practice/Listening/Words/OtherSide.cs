using System.Collections.Frozen;
using System.Text;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Words;

/// <summary>Turns words of the agent into the caller's mouth: "restart your phone" becomes "restart my phone".</summary>
internal static class OtherSide
{
    private static readonly FrozenDictionary<string, string> Turned = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["your"] = "my",
        ["yours"] = "mine",
        ["yourself"] = "myself",
        ["my"] = "your",
        ["our"] = "your",
        ["me"] = "you",
        ["us"] = "you",
        ["you"] = "me",
        ["i"] = "you",
        ["we"] = "you",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tokens from <paramref name="start"/> up to before <paramref name="end"/>, the persons exchanged, otherwise as written; first letter small unless a name.</summary>
    public static string Of(Utterance u, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            var token = u[i];
            if (i > start && token.Start < u[i - 1].End)
                continue;
            if (i > start)
                text.Append(u.Before(i));
            text.Append(Turned.TryGetValue(token.Norm, out var turned) ? turned : u.Text.AsSpan(token.Start, token.Length));
        }

        if (text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]))
            text[0] = char.ToLowerInvariant(text[0]);
        return text.ToString();
    }
}
