using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>
/// Tells "don't be afraid, I'm stopping it now" from "calm down": it speaks of fear and not of how the caller behaves, and the reply comforts or does something.
/// </summary>
internal static class KindCalming
{
    private static readonly PatternSet OfFear = PatternSet.Of("""
        worry|worried|afraid|scared|fear|fret|panic|breathe|breath|sad|cry|stress
        rest easy
        """);

    private static readonly PatternSet OfManners = PatternSet.Of("""
        calm|relax|chill|shout|shouting|yell|yelling|swear|swearing|scream|screaming|rude|polite|civil|language|tone|voice|angry|mad|upset|dramatic|patient|quiet
        """);

    // What the agent does, not what they think or ask.
    private static readonly PatternSet Doing = PatternSet.Of("""
        i|we ..1 -know|understand|think|said|say|told|mean|want|need|see|hear|can|could|would|do|believe|guess|had _
        i|we will|have
        """);

    /// <summary>True where the caller is told to calm down in so many words.</summary>
    public static bool IsBlunt(IReadOnlyList<HeardAct> acts) => acts.Any(a => a.Act == Act.CalmDown && (a.Words.Contains("calm", StringComparison.OrdinalIgnoreCase) || a.Words.Contains("relax", StringComparison.OrdinalIgnoreCase)));

    /// <summary>True for calming that is kindly meant.</summary>
    public static bool Is(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var calming = acts.Where(a => a.Act == Act.CalmDown).ToList();
        if (calming.Count == 0 || acts.Any(a => a.Act is Act.Insult or Act.Snap or Act.Blame or Act.Minimise or Act.Argue))
            return false;
        var u = scene.U;
        var within = Enumerable.Range(0, u.Count).Where(i => calming.Any(a => u[i].Start >= a.Span.Start && u[i].Start < a.Span.End)).ToHashSet();
        if (!within.Any(i => OfFear.At(u, i) is not null) || within.Any(i => OfManners.At(u, i) is not null))
            return false;
        return scene.Offers.Any(o => o.Tense != OfferTense.Denied)
            || acts.Any(a => a.Act is Act.AcknowledgeFeeling or Act.Validate or Act.NameCause or Act.OwnIt or Act.SetExpectation or Act.Offer)
            || Enumerable.Range(0, u.Count).Any(i => !within.Contains(i) && Doing.At(u, i) is not null && u[i].Negator < 0 && !scene.InQuestion(i));
    }
}
