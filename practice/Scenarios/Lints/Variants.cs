namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>Moves that come several times in most calls have several wordings in every mood.</summary>
internal static class Variants
{
    public const int Least = 3;

    /// <summary>Moves that an ordinary call makes more than once; the others may do with what the voice has.</summary>
    private static readonly string[] Frequent =
    [
        MoveIds.InterruptedOnce, MoveIds.Reask, MoveIds.Misheard, MoveIds.HeardRight, MoveIds.ScriptedEmpathy, MoveIds.SpecificEmpathy,
        MoveIds.PolicyFirst, MoveIds.QuestionStack, MoveIds.AskedUnknown, MoveIds.NotUnderstood, MoveIds.OfferTooEarly, MoveIds.OfferHaggled,
        MoveIds.GoOn, MoveIds.Remarked, MoveIds.Filler, MoveIds.SilenceNudge,
    ];

    public static void Check(Lint lint)
    {
        foreach (var move in Frequent)
        {
            var (mood, count) = Enum.GetValues<Mood>()
                .Select(m => (Mood: m, Count: LineSource.For(lint.Scenario, move, m, lint.Voices).Select(c => string.Join('\n', c.Line.Fragments)).Distinct(StringComparer.OrdinalIgnoreCase).Count()))
                .MinBy(m => m.Count);
            if (count < Least) lint.Add(DiagnosticCatalogue.TooFewVariants, ["lines", move], ("move", move), ("count", count), ("mood", mood.ToString().ToLowerInvariant()), ("least", Least));
        }
    }
}
