using PracticeCaller.Dialogs.Cards;
using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs;

/// <summary>What the coach says about how to use this bot.</summary>
internal static class HelpTexts
{
    public const string Welcome = "Welcome. Here you practise difficult calls with a simulated customer: you chat, the caller reacts to how you listen and answer, and afterwards you see what helped and what cost you. "
        + "Scored are listening, patience, empathy, problem solving and flexibility; never spelling, speed of typing or who you are.";

    public const string OutsideCall = "You can type: `calls` for the list of calls, `start NAME` to choose one (`start NAME 5` for a very hard caller, from 1 to 5; `exam NAME` for an exam: no hints, no pause), `shift` for three calls in a row (`shift 5` for five), `ready` to take the call that you chose, `cancel` to leave it, `retry 3` to take the third turn of your last call again, `disagree` to send a judgement of its result to a trainer, `help` for this text.";

    public const string ExamWhich = "Say which call to take as an exam, for example `exam roaming-bill`; `exam roaming-bill B` for its second form. There are no hints and no pauses in an exam.";

    public const string NoCallChosen = "No call is chosen yet. Type `calls` for the list, then `start` and a name.";

    public const string NoCallRunning = "That is for during a call, and none is running. Type `calls` for the list of calls.";

    public const string NothingToCancel = "There is nothing to cancel here. Type `calls` for the list of calls.";

    public const string RetryWhich = "Say which turn to take again, for example `retry 3`. The result names the turns that cost most.";

    public const string RetryNothing = "There is no finished call here whose turn could be taken again. Type `calls` for the list of calls.";

    public const string DisagreeNoResult = "There is no result of yours here to disagree with. It comes when the notes of a call are filed or left out.";

    public const string DisagreeNothing = "There is no finished call here whose result you could disagree with. Type `calls` for the list of calls.";

    public const string DisagreeChoose = "Nothing was sent. Choose the judgement that you disagree with, say why, and press the button again.";

    public const string NoSuchButton = "This button is on no card that the bot still knows. Type `help` for what is possible here.";

    /// <summary>For group chats and channels.</summary>
    /// <param name="bot">The bot's account in the channel.</param>
    public static string Private(string? bot) =>
        $"Practice is private: what you write and how it went is for you alone, so no call is taken here. [Open the chat with me](https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot ?? "")}) and type `calls`.";

    public static string SaidIsSaid(Scenario call) => $"{call.Caller.Name} has read your message as you first sent it. Changing or deleting it here changes nothing in the call; say it in a new message.";

    public static string TurnAgain(int turn) => $"Turn {turn} again: everything before it is as it was. The call goes on from here with what you write now; help and hints work as in any call.";

    public static string NoSuchTurn(int turn) => $"The call has no turn {turn}, or its record is gone. Type `retry` and the number of a turn that it has.";

    public static string DisagreeWhich(IReadOnlyList<CriterionResult> judged) =>
        $"Say which judgement you disagree with, and why; a trainer will read it and decide. For example `disagree {judged.FirstOrDefault()?.Id ?? "listening.no-re-asks"} WHY`. {Judgements(judged)}";

    public static string DisagreeUnknown(IReadOnlyList<CriterionResult> judged) => $"The result has no such judgement. Nothing was changed. {Judgements(judged)}";

    public static string DisagreeKept(CriterionResult criterion) =>
        $"Noted. A trainer will read what you say about \"{criterion.Title}\" and decide; until then the points stay as they are.";

    public static string DisagreeTwice(CriterionResult criterion) => $"That is noted already: \"{criterion.Title}\" waits for a trainer.";

    // The trainer's words are shown as they are, not as formatting or links.
    public static string DisagreeDecided(CriterionResult criterion, TrainerDecision decision) =>
        $"{MarkdownText.Plain(decision.By)} has decided \"{criterion.Title}\" already: {VerdictNames.Of(decision.Verdict)}. \"{MarkdownText.Plain(decision.Reason)}\" Nothing was changed; talk to your trainer if you still see it otherwise.";

    public static string DuringCall(Scenario call) =>
        $"Just write: what you type is said to {call.Caller.Name}. With a slash you talk to the practice: `/hint` (what the caller needs now; each costs a little of the score), `/pause`, `/resume`, `/end`, `/end abuse` (end it politely because of abuse), `/notes TEXT` (keep notes for the wrap-up). At the desk: {Actions(call)}";

    public static string Actions(Scenario call) =>
        string.Join(", ", call.Resolutions.Select(r => r.Value is null ? $"`/do {r.Id}`" : $"`/do {r.Id} VALUE`").Append("`/do hold`").Append("`/do resume-hold`")) + ".";

    private static string Judgements(IReadOnlyList<CriterionResult> judged) =>
        judged.Count == 0 ? "Nothing was judged in this call." : $"Judged were:\n\n{string.Join('\n', judged.Select(c => $"- `{c.Id}`: {c.Title} ({VerdictNames.Of(c.Verdict)})"))}";

    public static string Unknown(string word)
    {
        var shown = new string([.. word.Take(40).Where(c => char.IsLetterOrDigit(c) || c == '-')]);
        var guess = DidYouMean.Nearest(word, CommandParser.Known) is { } near ? $"Did you mean `/{near}`?" : "Type `/help` for what is possible here.";
        return shown.Length == 0 ? $"A slash alone is no command. {guess}" : $"`/{shown}` is no command. {guess}";
    }
}
