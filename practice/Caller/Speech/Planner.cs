using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>What the caller answers to a turn.</summary>
/// <param name="Says">The messages.</param>
/// <param name="Moves">The moves behind them.</param>
internal sealed record Answer(IReadOnlyList<Utterance> Says, IReadOnlyList<string> Moves);

/// <summary>Decides what the caller says to a turn: first what it does to them, then what was asked, then what they want; never more than a person would type.</summary>
internal static class Planner
{
    private const int MostMessages = 4;
    private const double FewWords = 0.8;
    private const int RemarkWords = 4;
    private const int ShortEnoughToJoin = 34;

    public static Answer To(CallDraft d, TurnInWork t, int turn, Feelings before)
    {
        if (Endings.Of(d, t) is { } ending)
            return new(Ended(d, t, ending), [Endings.MoveOf(ending)]);
        var reply = new Reply(d);
        var reaction = Reactions.Of(d, t);
        Move[] news = Forward.TwistThanks(d) is { } thanks ? [thanks] : [];
        var answers = Fitting(t, reaction.Moves, [.. Answers.To(d, t, reaction)]);
        if (WantsAYes(d, t, reaction, answers) is { } yes)
            news = [.. news, yes];
        foreach (var move in OneMood.Of([.. news, .. answers]))
            reply.Add(move);
        if (reply.Says.Count == 0 && !reaction.Hurt && IsRemark(t))
            reply.Add(new Move(MoveIds.Remarked));
        var few = d.Scenario.Caller.Gains.Verbosity < FewWords;
        foreach (var move in few && reply.Says.Count >= 2 ? [] : Forward.From(d, t, turn, reaction, reply.Says))
        {
            if (!OneMood.Allows(reply.Says, move))
                continue;
            var said = reply.Says.Count;
            reply.Add(move);
            if (reply.Says.Count > said && Forward.Leads(move))
                d.Mind = d.Mind with { LedAtTurn = turn };
        }

        // A change of mood shows at what changed it.
        if (reaction.Moves.Count > 0 && !answers.Exists(a => a.Id is "tell" or "topic") && reply.Says.Count > 0 && reply.Says.Count < (few ? 2 : 3) && !Confesses(d, reply.Says) && MoodShift(before, d.State.Feelings) is { } aside && OneMood.Allows(reply.Says, new Move(aside)))
            reply.Add(new Move(aside));
        if (reply.Says.Count == 0)
            reply.Add(new Move(t.Reading.Understood < Answers.HardlyUnderstood ? MoveIds.NotUnderstood : t.DoesNothing ? MoveIds.GoOn : MoveIds.StepExplained));
        if (reply.Says.Count == 0)
            reply.AddAll(LastResort.Say(d));
        return new(Joined(d, reply.Says), [.. reply.Says.Select(s => s.Move).Distinct()]);
    }

    // "So you moved, and the letter went to the old house, right? Where do you live now?" wants two answers. Where more was given for checking than was ever told, the yes is to the value only.
    private static Move? WantsAYes(CallDraft d, TurnInWork t, Reaction reaction, List<Move> answers)
    {
        if (!t.Reading.ChecksAFact || reaction.Hurt || t.Reading.BroughtUp is { IsChecked: true } given && answers.Exists(a => a.IsOf(given.TopicId)) || !answers.Exists(a => a.Id is "tell" or "topic") || answers.Exists(a => Nods.Contains(a.Id) || a.Id is MoveIds.Misheard or MoveIds.MisheardAgain))
            return null;
        if (t.Reading.ChecksWhatWasSaid)
            return new Move(MoveIds.SaidRight);
        return t.Ledger.FirstOrDefault(e => e.Kind == LedgerEntryKind.Restated && t.Reading.Facts.Any(f => f.FactId == e.FactId && f.Use == FactUse.Confirmed) && (d.Ledger.IsTold(e.FactId) || !d.Scenario.Fact(e.FactId).IsHidden)) is { } right
            ? Reactions.FactMove(d, MoveIds.HeardRight, right)
            : null;
    }

    // With an answer to give, nobody first says that they were heard.
    private static List<Move> Fitting(TurnInWork t, IReadOnlyList<Move> reaction, IReadOnlyList<Move> answers)
    {
        var speaks = answers.Any(a => a.SpeaksForItself);
        var answered = answers.Any(a => Answered.Contains(a.Id));
        var noNods = answered || answers.Any(a => a.Id is MoveIds.OfferAccepted or MoveIds.DoneThanks);
        return [.. reaction.Where(m => (!speaks || Grave.Contains(m.Id)) && !(noNods && Nods.Contains(m.Id)) && !(answered && (Slights.Contains(m.Id) || m.Id == MoveIds.Blamed && OnlyAsks(t, Act.Blame) || m.Id == MoveIds.CalmDown && !t.Reading.CalmsBluntly))), .. answers.Where(m => !answers.Any(a => Answered.Contains(a.Id) && !a.IsNews) || !BesideThePoint.Contains(m.Id))];
    }

    private static readonly HashSet<string> Answered = ["tell", "topic", "withhold", MoveIds.ToldAgain, MoveIds.AnsweredAmiss];

    // What an author has the caller say to this very remark holds their mood in it; only these cannot be passed over.
    private static readonly HashSet<string> Grave =
        [MoveIds.Insulted, MoveIds.InsultedAgain, MoveIds.InterruptedOnce, MoveIds.Misheard, MoveIds.MisheardAgain, MoveIds.Reask, MoveIds.ReaskAgain, MoveIds.LateBack, MoveIds.SameAgain];

    private static readonly HashSet<string> Nods = [MoveIds.HeardRight, MoveIds.StepExplained, MoveIds.TimeGiven, MoveIds.InvitedToGoOn, MoveIds.HoldAsked, MoveIds.Owned, MoveIds.NameGiven, MoveIds.Greeted, MoveIds.ApologyFirst, MoveIds.Validated, MoveIds.SpecificEmpathy, MoveIds.SummaryRight, MoveIds.RoughlyRight, MoveIds.BackInTime];

    // Felt, and written down, but with an answer to give not spoken of: heard amiss they would spoil a right answer.
    private static readonly HashSet<string> Slights = [MoveIds.Argued, MoveIds.Minimised, MoveIds.Refused, MoveIds.TransferThreat, MoveIds.Jargon, MoveIds.HoldNoReason, MoveIds.Gushing, MoveIds.ScriptedEmpathy, MoveIds.ScriptedAgain, MoveIds.ApologyAgain];

    // "Why wouldn't you have opened it?"
    private static bool OnlyAsks(TurnInWork t, Act act) => t.Reading.Acts.Where(a => a.Act == act).All(a => t.Reading.Questions.Any(q => q.TargetId is not null && a.Span.Overlaps(q.Span)));

    private static readonly HashSet<string> BesideThePoint = [MoveIds.OfferTooEarly, MoveIds.OddOffer, MoveIds.Joke, MoveIds.AskedToDo];

    // What asks nothing and does nothing is taken up before the caller goes on with their own matter.
    private static bool IsRemark(TurnInWork t) => t.AnsweredCaller.Count == 0 && !t.Reading.Acts.Any(a => Doing.Contains(a.Act))
        && t.Reading is { Remark: Remark.None, Questions.Count: 0, Offers.Count: 0, Tone.Words: >= RemarkWords, Understood: >= Answers.HardlyUnderstood };

    private static readonly HashSet<Act> Doing = [Act.Closing, Act.Greeting, Act.Thanks, Act.Apology, Act.OwnIt, Act.ExplainStep, Act.SetExpectation, Act.Hold, Act.Refuse, Act.CitePolicy, Act.Transfer, Act.InviteMore];

    // Who has just told what was hard to tell does not lighten the air in the same breath.
    private static bool Confesses(CallDraft d, IEnumerable<Utterance> says) => says.SelectMany(s => s.Tells).Any(f => d.Scenario.Fact(f).IsHidden);

    private static List<Utterance> Ended(CallDraft d, TurnInWork t, Ending ending)
    {
        var reply = new Reply(d);
        if (t.Reading.Has(Act.Insult))
            reply.Add(new Move(MoveIds.InsultedAgain));
        if (ending is Ending.Solved or Ending.AcceptedButHurt && t.Reading.Questions.Any(q => q.About == QuestionAbout.AnythingElse))
            reply.Add(new Move(MoveIds.NothingElse));
        reply.Add(new Move(Endings.MoveOf(ending)));
        if (reply.Says.Count == 0)
            reply.AddAll(LastResort.Say(d));
        return [.. reply.Says.Take(reply.Says.Count - 1), reply.Says[^1] with { Ends = ending }];
    }

    private static string? MoodShift(Feelings before, Feelings after) => (Moods.Of(before), Moods.Of(after)) switch
    {
        (Mood.Hot, not Mood.Hot) or (Mood.Tense, Mood.Calm) => MoveIds.MoodSoftens,
        (not Mood.Hot, Mood.Hot) or (Mood.Calm, Mood.Tense) => MoveIds.MoodHardens,
        _ => null,
    };

    /// <summary>Joins two short messages into one now and then, as people do, and keeps the burst to what a person would type.</summary>
    private static List<Utterance> Joined(CallDraft d, IReadOnlyList<Utterance> says)
    {
        var result = new List<Utterance>();
        foreach (var say in says)
        {
            var mustJoin = result.Count == MostMessages;
            if (result.Count > 0 && result[^1].Text.Length <= ShortEnoughToJoin && say.Text.Length <= 2 * ShortEnoughToJoin && (mustJoin || d.Pick(2) == 0))
                result[^1] = new Utterance(Together(d, result[^1].Text, say.Text), say.Move, [.. result[^1].Tells, .. say.Tells]);
            else if (!mustJoin)
                result.Add(say);
            else
                result[^1] = new Utterance(Together(d, result[^1].Text, say.Text), say.Move, [.. result[^1].Tells, .. say.Tells]);
        }
        return result;
    }

    private static string Together(CallDraft d, string first, string second)
    {
        var stopped = first.Length > 0 && char.IsLetterOrDigit(first[^1]) ? first + "." : first;
        var begun = d.Scenario.Caller.Habits.LowerCase || second.Length == 0 ? second : char.ToUpperInvariant(second[0]) + second[1..];
        return stopped + " " + begun;
    }

    /// <summary>A reply in the making; remembers its words so that none is chosen twice.</summary>
    private sealed class Reply(CallDraft d)
    {
        public List<Utterance> Says { get; } = [];

        public void Add(Move move)
        {
            // Nobody thanks twice in one breath.
            var thanked = Says.Exists(s => Thanks.In(s.Text));
            if (Words.Say(d, thanked ? move with { ThankedBefore = true } : move) is not { } says)
                return;

            // "He'll be six", behind "it's for Alfie, he'll be six", says nothing more.
            var before = move.Id is "tell" or "topic" && says is [var only] ? Says.FindIndex(s => Worded(s.Text).Contains(Worded(only.Text), StringComparison.Ordinal)) : -1;
            if (before < 0)
                AddAll(says);
            else
                Says[before] = Says[before] with { Tells = [.. Says[before].Tells, .. says[0].Tells] };
        }

        public void AddAll(IReadOnlyList<Utterance> says)
        {
            Says.AddRange(says);
            foreach (var say in says)
                d.Choose(say.Text);
        }

        // Whole words only: "46" is not in "B74466".
        private static string Worded(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ').Prepend(' ').Append(' ')).Replace("  ", " ", StringComparison.Ordinal);
    }
}
