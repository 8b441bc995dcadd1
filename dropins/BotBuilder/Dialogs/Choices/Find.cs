using System.Text.RegularExpressions;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds choices by their words.</summary>
public static partial class Find
{
    /// <summary>The choices whose words stand in the text.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>The choices whose words, title or synonyms stand in the text, best first. Words that two choices share belong to the better one.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var said = Tokens(utterance);
        var candidates = new List<Candidate>();
        for (var index = 0; index < choices.Count; index++)
        {
            foreach (var words in Synonyms(choices[index], options))
            {
                foreach (var match in Matches(said, Tokens(words), options))
                    candidates.Add(match with { Index = index, Words = words });
            }
        }

        var found = new List<ModelResult<FoundChoice>>();
        var chosen = new HashSet<int>();
        var taken = new HashSet<int>();
        foreach (var best in candidates.OrderByDescending(candidate => candidate.Score).ThenByDescending(candidate => candidate.Last - candidate.First))
        {
            var range = Enumerable.Range(best.First, best.Last - best.First + 1).ToList();
            if (chosen.Contains(best.Index) || range.Any(taken.Contains))
                continue;
            chosen.Add(best.Index);
            taken.UnionWith(range);
            var (start, end) = (said[best.First].Start, said[best.Last].End);
            found.Add(new ModelResult<FoundChoice>
            {
                Text = utterance.Substring(start, end - start + 1),
                Start = start,
                End = end,
                TypeName = "choice",
                Resolution = new FoundChoice { Value = choices[best.Index].Value, Index = best.Index, Score = best.Score, Synonym = best.Words },
            });
        }

        return found;
    }

    [GeneratedRegex(@"[\p{L}\p{N}']+")]
    private static partial Regex Word { get; }

    private static IEnumerable<string> Synonyms(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue && choice.Value != null)
            yield return choice.Value;
        if (!options.NoAction && choice.Action?.Title != null)
            yield return choice.Action.Title;
        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }

    private static List<Token> Tokens(string text) =>
        Word.Matches(text ?? string.Empty).Select(word => new Token(word.Value.ToLowerInvariant(), word.Index, word.Index + word.Length - 1)).ToList();

    private static IEnumerable<Candidate> Matches(List<Token> said, List<Token> words, FindChoicesOptions options)
    {
        if (words.Count == 0)
            yield break;

        var farthest = options.MaxTokenDistance ?? 2;
        for (var first = 0; first < said.Count; first++)
        {
            var matched = 0;
            var between = 0;
            var last = -1;
            foreach (var word in words)
            {
                var from = last < 0 ? first : last + 1;
                var reach = last < 0 ? 1 : farthest + 1;
                var at = said.FindIndex(from, Math.Min(reach, said.Count - from), token => token.Text == word.Text);
                if (at < 0)
                    continue;
                between += last < 0 ? 0 : at - last - 1;
                matched++;
                last = at;
            }

            if (matched == 0 || (matched < words.Count && !options.AllowPartialMatches))
                continue;
            var completeness = (float)matched / words.Count;
            var accuracy = (float)matched / (matched + between);
            yield return new Candidate(0, null, first, last, completeness * accuracy);
        }
    }

    private sealed record Token(string Text, int Start, int End);

    private sealed record Candidate(int Index, string Words, int First, int Last, float Score);
}
