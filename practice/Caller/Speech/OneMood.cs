using System.Collections.Frozen;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>
/// One mood a turn: whoever has just been wounded does not thank in the next message, whoever is moved does not carp, and whoever does not know something does not
/// tell it in the next breath.
/// </summary>
internal static class OneMood
{
    private static readonly FrozenSet<string> Pity = Set(MoveIds.TraineeTrouble, "twist-thanks");

    private static readonly FrozenSet<string> Wounded = Set(MoveIds.Insulted, MoveIds.InsultedAgain, MoveIds.Blamed, MoveIds.Snapped, MoveIds.Argued, MoveIds.CalmDown, MoveIds.Minimised, MoveIds.TransferThreat,
        MoveIds.PolicyFirst, MoveIds.PolicyAgain, MoveIds.SameAgain, MoveIds.Parroted);

    private static readonly FrozenSet<string> Carping = Set(MoveIds.Ignored, MoveIds.HoldNoReason, MoveIds.QuestionStack, MoveIds.Jargon, MoveIds.Refused, MoveIds.ScriptedEmpathy, MoveIds.ScriptedAgain, MoveIds.ApologyAgain,
        MoveIds.Gushing, MoveIds.MoodHardens, MoveIds.DoneUnsaid, MoveIds.OfferTooEarly, MoveIds.OfferRepeated, MoveIds.OffTopic);

    private static readonly FrozenSet<string> Glad = Set(MoveIds.SpecificEmpathy, MoveIds.SummaryRight, MoveIds.RoughlyRight, MoveIds.Validated, MoveIds.HeardRight, MoveIds.ApologyFirst, MoveIds.InvitedToGoOn, MoveIds.Owned, MoveIds.OfferAccepted,
        MoveIds.OfferForbidden, MoveIds.DoneThanks, MoveIds.MoodSoftens, MoveIds.NothingMore, MoveIds.SolutionFits, MoveIds.AskedWorked, MoveIds.BackInTime);

    private static readonly FrozenSet<string> Ignorant = Set(MoveIds.AskedUnknown, MoveIds.AskedPersonal, MoveIds.AskedOpinion, MoveIds.AskedOurSide, MoveIds.AskedWho, MoveIds.AskedWhere, MoveIds.AskedWhen,
        MoveIds.AskedWhy, MoveIds.AskedHowMany, MoveIds.AskedWhich, MoveIds.AskedWhether, MoveIds.AskedMeaning);

    private static readonly FrozenSet<string> Telling = Set("tell", "topic");

    /// <summary>The moves that go together, in order.</summary>
    public static IEnumerable<Move> Of(IReadOnlyList<Move> moves)
    {
        var pities = moves.Any(m => Pity.Contains(m.Id));
        var wounded = !pities && moves.Any(m => Wounded.Contains(m.Id));
        var glad = !wounded && moves.Any(m => Glad.Contains(m.Id));
        var tells = moves.Any(m => Telling.Contains(m.Id) || m.Id is "withhold" or MoveIds.ToldAgain or MoveIds.AskedFeeling or MoveIds.AskedWish or MoveIds.AskedAnythingElse);
        var knowsNot = 0;
        foreach (var move in moves)
        {
            if (pities && (Wounded.Contains(move.Id) || Carping.Contains(move.Id)) || wounded && Glad.Contains(move.Id) || glad && Carping.Contains(move.Id))
                continue;
            if (Ignorant.Contains(move.Id) && (tells || knowsNot++ > 0))
                continue;
            yield return move;
        }
    }

    /// <summary>True when a further move fits what is said already.</summary>
    public static bool Allows(IReadOnlyList<Utterance> said, Move move)
    {
        var pities = said.Any(s => Pity.Contains(s.Move));
        if (Telling.Contains(move.Id) && said.Any(s => Ignorant.Contains(s.Move)))
            return false;
        if (Glad.Contains(move.Id))
            return !said.Any(s => Wounded.Contains(s.Move));
        return !Carping.Contains(move.Id) || !(pities || said.Any(s => Glad.Contains(s.Move)));
    }

    private static FrozenSet<string> Set(params string[] ids) => ids.ToFrozenSet(StringComparer.Ordinal);
}
