using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>What the caller says to how they were treated.</summary>
/// <param name="Moves">At most two moves.</param>
/// <param name="Hurt">True when it hurt; then nothing is volunteered.</param>
/// <param name="Answered">Facts that the reaction already speaks of.</param>
internal sealed record Reaction(IReadOnlyList<Move> Moves, bool Hurt, IReadOnlySet<string> Answered);

/// <summary>Picks the reaction: being corrected and being hurt come first, kindness is noticed when nothing hurt.</summary>
internal static class Reactions
{
    public static Reaction Of(CallDraft d, TurnInWork t)
    {
        var moves = new List<Move>();
        var answered = new HashSet<string>(StringComparer.Ordinal);
        var r = t.Reading;
        if (Hurts(d, t) is { } hurt)
            moves.Add(new Move(hurt, Slots(t)));
        foreach (var e in t.Ledger.Where(e => e.Kind == LedgerEntryKind.Misheard).Take(1))
        {
            moves.Add(FactMove(d, Count(d, LedgerEntryKind.Misheard) > 1 ? MoveIds.MisheardAgain : MoveIds.Misheard, e));
            answered.Add(e.FactId);
        }
        foreach (var e in t.Ledger.Where(e => e.Kind == LedgerEntryKind.AskedAgain).Take(moves.Count >= 2 ? 0 : 1))
        {
            moves.Add(FactMove(d, Count(d, LedgerEntryKind.AskedAgain) > 1 ? MoveIds.ReaskAgain : MoveIds.Reask, e));
            answered.Add(e.FactId);
        }
        if (moves.Count > 0)
            return new Reaction([.. moves.Take(2)], true, answered);
        var restated = t.Ledger.Where(e => e.Kind == LedgerEntryKind.Restated).Select(e => e.FactId).ToList();
        answered.UnionWith(restated);
        // "Would you recommend Oslo", "is the 17th your own deadline" only happen to name the place and the day.
        var meant = restated.Where(id => !t.Reading.Facts.Where(f => f.FactId == id).All(f => t.Reading.Questions.Any(q => AsksOther(q, id) && f.Span.Start >= q.Span.Start && f.Span.Start < q.Span.End))).ToList();
        // Who says sorry for a cat on the keyboard says it of the cat.
        var aboutThemselves = r.Remark is Remark.TraineeTrouble or Remark.Newcomer or Remark.Mishap;
        return !aboutThemselves && Kind(d, t, meant.Count) is { } kind
            ? new Reaction([kind == MoveIds.HeardRight && meant.Count > 0 ? FactMove(d, kind, t.Ledger.First(e => e.Kind == LedgerEntryKind.Restated && e.FactId == meant[0])) : new Move(kind, Slots(t))], false, answered)
            : new Reaction([], false, answered);
    }

    private static bool AsksOther(HeardQuestion q, string factId) =>
        q.About is QuestionAbout.Unknown or QuestionAbout.SmallTalk or QuestionAbout.Topic or QuestionAbout.Story or QuestionAbout.Feeling or QuestionAbout.Wish || (q.About == QuestionAbout.Fact && q.TargetId != factId);

    // "I can't promise it by a certain time. I can promise you'll hear from me" is no plain no.
    private static readonly Act[] Cushions = [Act.ExplainStep, Act.SetExpectation, Act.OwnIt, Act.Offer, Act.Apology, Act.Validate, Act.NameCause];

    // Who helps, thanks, feels with somebody or wants to know something of them has not snapped at them, whatever one word sounds like.
    private static bool Kindly(Reading r) => Cushions.Any(r.Has) || r.Has(Act.Thanks) || r.Has(Act.AcknowledgeFeeling) || r.Has(Act.InviteMore) || r.Offers.Count > 0 || r.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Feeling or QuestionAbout.Wish);

    private static string? Hurts(CallDraft d, TurnInWork t)
    {
        var r = t.Reading;
        var early = d.Turn <= 2;
        (bool Is, string Move)[] byWeight =
        [
            (r.Has(Act.Insult), MoveIds.Insulted),
            (t.CutOff > 0, MoveIds.InterruptedOnce),
            (r.Has(Act.Blame), MoveIds.Blamed),
            ((r.Has(Act.Snap) || r.Tone.Pressing) && !Kindly(r) || r.Tone.Shouting, MoveIds.Snapped),
            (r.Has(Act.CalmDown) && !r.CalmsKindly && !r.Has(Act.Validate) && !r.Has(Act.NameCause), MoveIds.CalmDown),
            (r.Has(Act.Minimise) && !Kindly(r), MoveIds.Minimised),
            (r.Has(Act.Argue) && !Kindly(r), MoveIds.Argued),
            (r.Acts.Any(a => a.Act == Act.Transfer && !r.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Unknown && a.Span.Overlaps(q.Span))) && !r.Has(Act.SetExpectation) && !r.Has(Act.OwnIt), MoveIds.TransferThreat),
            (t.SameAgain, MoveIds.SameAgain),
            (Felt(d, "parroted") && Parroting.Is(d, t), MoveIds.Parroted),
            (r.Has(Act.CitePolicy) && !Warmly(r) && !GoesOn(t), early ? MoveIds.PolicyFirst : MoveIds.PolicyAgain),
            (r.Has(Act.Refuse) && t.Offers.Count == 0 && r.Questions.Count == 0 && !Cushions.Any(r.Has), MoveIds.Refused),
            (t.LateBack, MoveIds.LateBack),
            (r.Tone.Gushing && d.Scenario.Caller.Needs.Warmth <= 0.4, MoveIds.Gushing),
            (r.Has(Act.AcknowledgeFeeling) && !Specific(r) && (r.Has(Act.Scripted) || d.Mind.Felt.GetValueOrDefault("scripted-empathy") > 0), d.Mind.Felt.GetValueOrDefault("scripted-empathy") > 1 ? MoveIds.ScriptedAgain : MoveIds.ScriptedEmpathy),
            (r.Has(Act.Apology) && d.Mind.Felt.GetValueOrDefault("apology-again") > 0 && r.Acts.Count <= 2, MoveIds.ApologyAgain),
            (r.Tone.Questions > 3, MoveIds.QuestionStack),
            (r.Has(Act.Jargon) && d.Scenario.Caller.Needs.Precision < 0.7, MoveIds.Jargon),
            (r.Has(Act.Hold) && r.Questions.Count == 0 && r.Remark != Remark.Newcomer && r.WaitPromised is null && !r.Has(Act.ExplainStep) && !r.Has(Act.SetExpectation) && !r.SaysWhyToHold, MoveIds.HoldNoReason),
        ];
        return byWeight.Where(x => x.Is).Select(x => x.Move).FirstOrDefault();
    }

    // A rule that is only named in telling what happened, or on the way to an offer, holds nothing up.
    private static bool GoesOn(TurnInWork t) => !t.Reading.Has(Act.Refuse) && (t.Offers.Count > 0 || t.Reading.Has(Act.Offer)
        || t.Reading.Acts.Where(a => a.Act == Act.CitePolicy).All(rule => t.Reading.Acts.Any(a => a.Act is Act.Paraphrase or Act.NameCause && a.Span.Overlaps(rule.Span))));

    private static string? Kind(CallDraft d, TurnInWork t, int restated)
    {
        var r = t.Reading;

        // Who promises something about the report, or has a report of their own, gives nothing back.
        var givesBack = r.Has(Act.Paraphrase) || r.Has(Act.ConfirmFact) || r.Has(Act.CheckUnderstanding);
        bool Says(Act act) => r.Acts.Any(a => a.Act == act && !Asks(r, a));
        (bool Is, string Move)[] byWeight =
        [
            (t.BackInTime, MoveIds.BackInTime),
            (Says(Act.NameCause) || (Says(Act.AcknowledgeFeeling) && Specific(r)) || r.Condoles, MoveIds.SpecificEmpathy),
            (restated >= 2 && givesBack, MoveIds.SummaryRight),
            (Says(Act.Validate), MoveIds.Validated),
            // Whoever asks wants an answer, not a yes to what they only mentioned.
            (restated == 1 && givesBack && r.Questions.All(q => q.About == QuestionAbout.Check), MoveIds.HeardRight),
            (r.SaidBack == SaidBackShare.All, MoveIds.HeardRight),
            (r.SaidBack == SaidBackShare.Most && restated == 0 && (r.BroughtUp is null || Answers.IsWornOut(d, r.BroughtUp.TopicId)), MoveIds.RoughlyRight),
            (r.SaidBack == SaidBackShare.NotSaid && restated == 0 && r.Facts.Count == 0 && r.BroughtUp is null, MoveIds.NeverSaid),
            (r.Has(Act.Apology) && d.Mind.Felt.GetValueOrDefault("apology") + d.Mind.Felt.GetValueOrDefault("apology-specific") <= 1, MoveIds.ApologyFirst),
            (r.Has(Act.InviteMore), MoveIds.InvitedToGoOn),
            (r.Has(Act.Hold), MoveIds.HoldAsked),
            (r.Has(Act.OwnIt), MoveIds.Owned),
            (r.Has(Act.SetExpectation) && t.Offers.Count == 0, MoveIds.TimeGiven),
            (r.Has(Act.ExplainStep) && r.Questions.Count == 0 && t.Offers.Count == 0, MoveIds.StepExplained),
            (r.AgentName is not null && r.Questions.Count == 0, MoveIds.NameGiven),
            (r.Has(Act.Greeting) && r.Questions.Count == 0, MoveIds.Greeted),
        ];
        return byWeight.Where(x => x.Is).Select(x => x.Move).FirstOrDefault();
    }

    /// <summary>The move about a fact, its slots filled: the value as this caller says it, what was said instead, the own earlier words.</summary>
    public static Move FactMove(CallDraft d, string move, LedgerEntry e)
    {
        var fact = d.Scenario.Fact(e.FactId);
        var slots = new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = fact.Say[d.Pick(fact.Say.Count)], ["label"] = OwnLabel(fact.Label) };
        if (e.ValueSaid is { } said)
            slots["said"] = said;
        if (d.Ledger.FirstTelling(fact.Id) is { } telling && d.State.Transcript.FirstOrDefault(l => l.Id == telling.LineId) is { } line)
            slots["quote"] = Shorten(line.Text);
        return new Move(move, slots, Tells: [fact.Id]);
    }

    /// <summary>Own earlier words, short enough to quote.</summary>
    public static string Shorten(string text) => text.Length <= 70 ? text.TrimEnd('.', '!', ' ') : text[..text.LastIndexOf(' ', 64)].TrimEnd('.', ',', '!', ' ') + "...";

    private static Dictionary<string, string> Slots(TurnInWork t)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        if (t.Reading.Acts.FirstOrDefault(a => a.Act is Act.Scripted or Act.CalmDown or Act.Minimise or Act.CitePolicy or Act.AcknowledgeFeeling) is { Words.Length: > 4 and <= 60 } act)
            slots["said"] = act.Words.Trim().TrimEnd('.', '!');
        return slots;
    }

    private static string OwnLabel(string label) => label.StartsWith("the caller's ", StringComparison.Ordinal) ? "my " + label[13..] : label;

    // The ledger of this turn is already written, so a count of one is the first time.
    private static int Count(CallDraft d, LedgerEntryKind kind) => d.Ledger.Count(kind);

    private static bool Asks(Reading r, HeardAct act) => r.Questions.Any(q => act.Span.Overlaps(q.Span));

    private static bool Felt(CallDraft d, string reason) => d.Mind.Felt.ContainsKey(reason);

    private static bool Warmly(Reading r) => r.Has(Act.Validate) || r.Has(Act.NameCause) || Specific(r);

    private static bool Specific(Reading r) => r.Acts.Any(a => a.Act is Act.AcknowledgeFeeling or Act.NameCause or Act.Validate or Act.Apology && a.Specific >= 0.25);
}
