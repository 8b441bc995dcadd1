using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// A better wording for a moment: the scenario's own where it can be filled from what the caller had told by then, else a general one
/// made of the told facts. Never the same twice on one scorecard.
/// </summary>
internal static partial class BetterWording
{
    /// <summary>The wording, or null when none is left that says something new.</summary>
    /// <param name="call">The call.</param>
    /// <param name="situation">What went wrong.</param>
    /// <param name="used">Wordings on this scorecard so far; the chosen one is added.</param>
    public static string? For(CallView call, Situation situation, HashSet<string> used)
    {
        // The trainee's own first question, alone, is better than any other.
        if (situation.Id == WordingIds.QuestionStack && QuestionsApart.First(situation.Turn.Reading) is { } first && used.Add(first))
            return first;
        var id = situation.Id == Situations.Insult ? WordingIds.Snap : situation.Id;
        var authored = call.Scenario.Coaching.Wordings.TryGetValue(id, out var own) ? own : [];
        // A wording about another fact than the one that was asked for or misheard would miss the point.
        var (fitting, beside) = situation.FactId is { } fact
            ? (authored.Where(t => !t.Contains("{fact:", StringComparison.Ordinal) || t.Contains($"{{fact:{fact}}}", StringComparison.Ordinal)), authored)
            : (authored, (IReadOnlyList<string>)[]);
        foreach (var template in fitting.Concat(GenericWordings.For(id)).Concat(beside))
        {
            if (Fill(call, situation, template) is { } text && used.Add(text))
                return text;
        }

        return null;
    }

    private static string? Fill(CallView call, Situation situation, string template)
    {
        var complete = true;
        var text = Slot().Replace(template, m =>
        {
            var value = Value(call, situation, m.Groups[1].Value);
            complete &= value is not null;
            return value ?? "";
        });
        return complete ? char.ToUpperInvariant(text[0]) + text[1..] : null;
    }

    private static string? Value(CallView call, Situation situation, string slot)
    {
        var known = Known(call, situation);
        return slot switch
        {
            "caller" => call.Name,
            "agent" => call.Turns.Select(t => t.Reading.AgentName).LastOrDefault(n => !string.IsNullOrWhiteSpace(n)),
            "value" => situation.FactId is { } id && known.FirstOrDefault(f => f.Id == id) is { Kind: not FactKind.Phrase } fact ? Say(fact) : null,
            "label" => situation.FactId is { } id && call.Fact(id) is { } fact ? fact.Label : null,
            "a" => Best(known, 0),
            "b" => Best(known, 1),
            "remedy" => call.Scenario.Resolutions.Where(r => !r.Forbidden && r.Worth > 0 && r.NeedsFacts.All(f => known.Any(k => k.Id == f))).OrderByDescending(r => r.Worth).FirstOrDefault()?.Title is { Length: > 0 } title ? char.ToLowerInvariant(title[0]) + title[1..] : null,
            _ => slot.StartsWith("fact:", StringComparison.Ordinal) && known.FirstOrDefault(f => f.Id == slot[5..]) is { } fact ? Say(fact) : null,
        };
    }

    // Whoever waits for the end of a burst knows what the rest of it tells.
    private static List<Fact> Known(CallView call, Situation situation)
    {
        var until = situation.Turn.Number + (situation.Id == WordingIds.Interrupted ? 1 : 0);
        return [.. call.ToldAt.Where(t => t.Value < until).Select(t => call.Scenario.Fact(t.Key)).OrderByDescending(f => f.Weight).ThenBy(f => call.ToldAt[f.Id]).ThenBy(f => f.Unasked ?? int.MaxValue).ThenBy(f => f.Id, StringComparer.Ordinal)];
    }

    // Numbers and phrases read oddly out of context; amounts, dates and names stand on their own.
    private static string? Best(List<Fact> known, int index)
    {
        var standing = known.Where(f => f.Kind is not (FactKind.Phrase or FactKind.Code)).ToList();
        return index < standing.Count ? Say(standing[index]) : null;
    }

    // Authors write a wording as the caller says it; in the agent's mouth "I posted the form" is "you posted the form".
    private static string Say(Fact fact) => OtherPerson.Of(fact.Say.Count > 0 ? fact.Say[0] : fact.Value);

    [GeneratedRegex(@"\{([^{}]+)\}")]
    private static partial Regex Slot();
}
