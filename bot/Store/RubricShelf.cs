using System.Collections.Concurrent;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Bot.Store;

/// <summary>Rubrics kept as text, read once each.</summary>
internal static class RubricShelf
{
    private static readonly ConcurrentDictionary<string, FrozenRubric> Read = new(StringComparer.Ordinal);

    /// <summary>The rubric in a text that was kept with a call; the default one for a call that is older than kept rubrics, or when this version cannot read it any more.</summary>
    public static FrozenRubric Thaw(string text) =>
        text.Length == 0 ? Rubrics.All[0] : Read.GetOrAdd(text, t => RubricReader.Read(t, "kept.yaml").Rubric is { } rubric ? new FrozenRubric(rubric, t) : Rubrics.All[0]);
}
