using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Whether a request to wait says why: "I'm no technician, so please bear with me."</summary>
internal static class HoldReasons
{
    private static readonly PatternSet Why = PatternSet.Of("""
        so please|just|bear|hold|give|wait|hang
        because
        while|until i|we
        as i|we -said|say|told|mentioned|wrote
        """);

    /// <summary>True when the sentence of a hold has a reason in it.</summary>
    public static bool Are(Scene scene, IReadOnlyList<HeardAct> acts) => scene.U.Sentences.Any(s =>
    {
        var span = scene.U.SpanOf(s.Start, s.End);
        return acts.Any(a => a.Act == Act.Hold && a.Span.Overlaps(span)) && Why.Any(scene.U, s.Start, s.End);
    });
}
