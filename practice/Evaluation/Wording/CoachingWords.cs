using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>What the coach says about a moment: what it did to the caller, in figures, and what it was that did it.</summary>
internal static class CoachingWords
{
    public const string NamedCause = "you named what it felt like together with what caused it";

    public const string AskedWhetherSolved = "you asked whether that solves it";

    public const string StepAndTime = "you said what you would do and by when";

    public static string RaisedTwist(string name) => $"you told {name} what had changed before they found out";

    public static string BroughtToLight(string label) => $"your question brought {label} to light";

    public static string DoneFit(string name) => $"you did something {name} could accept, and said so";

    public static string OfferFit(string name) => $"you offered something {name} could accept";

    public static string SummedUp(string name) => $"you said back, in your own words, what {name} had told you";

    public static string Justified(string name) => $"you said that {name} has reason to feel so";

    public static string GaveRoom(string name) => $"you gave {name} room to tell it";

    /// <summary>Why a moment cost something.</summary>
    public static string Why(CallView call, Situation situation)
    {
        var clause = Clause(call, situation);
        var figures = Worse(situation.Turn, call.Name);
        if (!call.Has(Ground.Feelings))
            return $"{char.ToUpperInvariant(clause[0])}{clause[1..]}.";
        if (figures is null && situation.Turn.Record is { Before: var before, After: var after } && (after.Trust > before.Trust || after.Anger < before.Anger))
            return $"{call.Name} came a little nearer here, and more was to be won: {clause}.";
        return figures is null
            ? $"This did not win {call.Name} over (trust {situation.Turn.Record.After.Trust:0}, anger {situation.Turn.Record.After.Anger:0}): {clause}."
            : $"After this {figures}: {clause}.";
    }

    /// <summary>Why a moment was good.</summary>
    public static string WhyGood(CallView call, TurnView turn, Strength strength) =>
        Better(turn, call.Name) is { } figures ? $"After this {figures}: {strength.What}." : $"{char.ToUpperInvariant(strength.What[0])}{strength.What[1..]}.";

    /// <summary>A few words for the curve.</summary>
    public static string Label(Situation situation) => situation.Id switch
    {
        Situations.Insult => "Insult",
        WordingIds.Interrupted => "Cut off",
        WordingIds.Reask => "Asked again",
        WordingIds.Misheard => "Wrong value",
        WordingIds.GenericEmpathy or WordingIds.NoEmpathy => "Sympathy without a cause",
        WordingIds.PolicyFirst => "Rule first",
        WordingIds.Blame => "Blame",
        WordingIds.CalmDown => "\"Calm down\"",
        WordingIds.Minimise => "Played down",
        WordingIds.Snap => situation.Detail == "argue" ? "Disputed" : "Sharp tone",
        WordingIds.QuestionStack => "Many questions",
        WordingIds.FormFirst => "Form first",
        WordingIds.PrematureOffer => "Offer too early",
        WordingIds.VaguePromise => "Promise that does not hold",
        WordingIds.TwistIgnored => "Same again",
        WordingIds.Gushing => "Too much warmth",
        WordingIds.QuestionIgnored => "Question unanswered",
        WordingIds.Transfer => "Passed on",
        WordingIds.Scripted => "Stock phrase",
        WordingIds.Jargon => "Jargon",
        WordingIds.Hurry => "Hurried",
        _ => "Missed chance",
    };

    private static string Clause(CallView call, Situation s)
    {
        var name = call.Name;
        var label = s.FactId is null ? "it" : call.LabelOf(s.FactId);
        return s.Id switch
        {
            Situations.Insult => $"you insulted {name}",
            WordingIds.Interrupted => $"{name} was still writing ({(s.Detail == "1" ? "one message was" : $"{s.Detail} messages were")} on the way)",
            WordingIds.Reask => $"you asked for {label}, which {name} had told you",
            WordingIds.Misheard => s.Detail is null ? $"you had {label} wrong" : $"you said \"{s.Detail}\" for {label}",
            WordingIds.GenericEmpathy => $"your sympathy named nothing of {name}'s own case",
            WordingIds.NoEmpathy => $"what {name} felt, and why, was not taken up",
            WordingIds.PolicyFirst => $"the first thing {name} heard was a rule",
            WordingIds.Blame => $"you put the fault on {name}",
            WordingIds.CalmDown => $"{name} was told how to feel",
            WordingIds.Minimise => $"you played down what matters to {name}",
            WordingIds.Snap => s.Detail == "argue" ? $"you disputed what {name} had told you" : $"the tone was sharp",
            WordingIds.QuestionStack => $"you asked {s.Detail} things at once",
            WordingIds.FormFirst => $"you asked for data while {name} was still telling you what happened",
            WordingIds.PrematureOffer => s.Detail is { } missing ? $"you offered something before {missing} was known" : "you offered something before you could know what was wrong",
            WordingIds.VaguePromise => s.Detail is null ? $"the promise held nobody to anything" : $"\"{s.Detail}\" is not yours to promise like this",
            WordingIds.NoTime => $"{name} did not hear by when",
            WordingIds.NoCheck => $"{name} was not asked whether that solves it",
            WordingIds.TwistIgnored => s.Detail is null ? $"something had changed for {name}, and this did not take it up" : $"you offered \"{s.Detail}\" again",
            WordingIds.Gushing => $"it was more warmth than {name} can believe",
            WordingIds.QuestionIgnored => $"{name} had asked you something and got no answer",
            WordingIds.Transfer => s.Detail == "page" ? $"{name} was to go to a form or a page instead of being helped here" : $"{name} was to be passed on and tell it all again",
            WordingIds.Scripted => s.Detail switch { "echo" => $"you handed {name}'s own words back", "again" => "you sent the same text again", _ => "it was a phrase that would fit any call" },
            WordingIds.Jargon => $"you used a word {name} could not know",
            WordingIds.Hurry => $"you hurried {name}",
            _ => "a chance was missed",
        };
    }

    private static string? Worse(TurnView turn, string name)
    {
        var (b, a) = (turn.Record.Before, turn.Record.After);
        return Figures(name, [("trust", "fell", b.Trust, a.Trust, b.Trust - a.Trust), ("anger", "rose", b.Anger, a.Anger, a.Anger - b.Anger), ("patience", "fell", b.Patience, a.Patience, b.Patience - a.Patience), ("worry", "rose", b.Anxiety, a.Anxiety, a.Anxiety - b.Anxiety)]);
    }

    private static string? Better(TurnView turn, string name)
    {
        var (b, a) = (turn.Record.Before, turn.Record.After);
        return Figures(name, [("trust", "rose", b.Trust, a.Trust, a.Trust - b.Trust), ("anger", "fell", b.Anger, a.Anger, b.Anger - a.Anger), ("worry", "fell", b.Anxiety, a.Anxiety, b.Anxiety - a.Anxiety), ("acceptance", "rose", b.Acceptance, a.Acceptance, a.Acceptance - b.Acceptance)]);
    }

    // The two changes that say most; a change that is not seen in whole points is none.
    private static string? Figures(string name, (string What, string Way, double From, double To, double Size)[] changes)
    {
        var seen = changes.Where(c => c.Size > 0 && $"{c.From:0}" != $"{c.To:0}").OrderByDescending(c => c.Size).ToList();
        if (seen.Count == 0)
            return null;
        var most = $"{name}'s {seen[0].What} {seen[0].Way} from {seen[0].From:0} to {seen[0].To:0}";
        return seen.Count > 1 && seen[1].Size >= 3 ? $"{most} and {seen[1].What} {seen[1].Way} from {seen[1].From:0} to {seen[1].To:0}" : most;
    }
}
