using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>
/// Better wordings for any call, best first. Slots: <c>{a}</c>, <c>{b}</c> two facts the caller had told by then, <c>{value}</c> and <c>{label}</c> of the fact
/// concerned, <c>{remedy}</c> something the agent could offer, <c>{caller}</c>. A wording whose slot cannot be filled is passed over.
/// </summary>
internal static class GenericWordings
{
    private static readonly Dictionary<string, string[]> ById = new(StringComparer.Ordinal)
    {
        [WordingIds.Interrupted] = ["Wait for the end, then: \"{a}, {b} - I have read all of it. Let me look at that with you.\"", "Wait for the end, then: \"{a} - I see why you are writing. Let me look at that now.\"", "Wait until {caller} has finished, then: \"I have read all of it. Let me look at that with you.\""],
        [WordingIds.Reask] = ["You told me {value}; I have it here. I'm looking it up now.", "{value}, as you said. Let me go on from there.", "You told me {label} already. Let me scroll up instead of asking you twice."],
        [WordingIds.Misheard] = ["{value}, is that right? I want to have it exactly.", "Let me read {label} back to you: {value}.", "Let me read that back to you, so that I have {label} exactly."],
        [WordingIds.GenericEmpathy] = ["{a}, and {b}: I can see why that makes you angry. I'm looking at it now.", "With {a} in front of you I would be upset too. Let me see where it comes from.", "That is a bad surprise, {caller}, and you should not have had to chase it. Let me look at it."],
        [WordingIds.NoEmpathy] = ["{a} and {b} - no wonder you are upset. I'll stay with this until we know more.", "{a}: anybody would be upset about that. Let me look at it with you.", "I can see that this has hit you hard, {caller}. Tell me what matters most, and I start there."],
        [WordingIds.PolicyFirst] = ["{a} - I see why that is hard to take. Let me first find out what happened, and then tell you what I can do.", "Before I come to any rule: I want to understand what happened to you."],
        [WordingIds.Blame] = ["It's not about whose fault it is. {a} is what we have to put right, so let us look at that.", "However it came about, let us see what can be done now."],
        [WordingIds.CalmDown] = ["You have every reason to be angry about {a}. I'm listening.", "I would be angry too, {caller}. Go on, I'm listening."],
        [WordingIds.Minimise] = ["{a} is a lot. Let me see what I can do about it.", "That matters, {caller}, and I take it seriously. Let me look at it."],
        [WordingIds.Snap] = ["Let me say it more clearly, that's on me. You told me {a}; here is what I'm doing about it.", "I put that badly. Let me try again, {caller}.", "You know what happened better than I do. Let me look at my side of it."],
        [WordingIds.QuestionStack] = ["One thing at a time. What matters most to you right now?"],
        [WordingIds.FormFirst] = ["{a}, and {b}. Let me look at that with you; I need just one number to open it.", "{a} - that would upset me too. So that I can open it: which number is on it?", "That sounds bad, {caller}. I'll need one number in a moment; first tell me what happened."],
        [WordingIds.PrematureOffer] = ["I want to get this right: {a} - let me first find out where it comes from. Then I can tell you what I can do.", "Before I offer you anything I want to know what happened. What did you notice first?"],
        [WordingIds.VaguePromise] = ["What I can do for certain: {remedy}. I'm doing it now, and you will have it in writing.", "I can't promise that. What I can promise is to tell you by tomorrow noon what comes next.", "I don't want to promise what I can't keep. Here is what I can do today."],
        [WordingIds.NoTime] = ["I'm looking at {a} now; give me two minutes, and I come back to you either way.", "Give me about two minutes; I come back to you either way."],
        [WordingIds.NoCheck] = ["Does that solve it for you, or is something about {a} still open?", "Does that solve it for you, {caller}?"],
        [WordingIds.TwistIgnored] = ["Something has just changed, and I'd rather tell you myself than have you find out. {remedy} - would that help?", "Something has just come in that changes things. Let me tell you what it means for you.", "That one is off the table, I understand. What would have to be different for it to help you?"],
        [WordingIds.Gushing] = ["{a}. I'm checking it now and tell you what I find.", "Got it. I'm checking it now and tell you what I find."],
        [WordingIds.QuestionIgnored] = ["First your question. I don't know it yet; I'm looking it up and tell you in two minutes.", "You asked me something and I owe you an answer. Here is what I know so far."],
        [WordingIds.Transfer] = ["I stay with this. I'll ask my colleague about {a} and come back to you, so that you don't have to tell it again.", "I stay with this and ask my colleague myself, so that you don't have to tell it again."],
        [WordingIds.Scripted] = ["{a} - that is what we have to put right, and I'm starting with it now.", "I'm still with you, {caller}. Here is what I do next.", "In plain words: I have read what you wrote, and this is what I can do."],
        [WordingIds.Jargon] = ["In plain words: I'm looking where {a} comes from.", "In plain words, this is what happened on our side."],
        [WordingIds.Hurry] = ["Take your time, {caller}. I'm listening.", "No hurry. Tell me the rest, I have {a} so far."],
    };

    /// <summary>The wordings for a situation, then some that fit nearly any.</summary>
    public static IEnumerable<string> For(string situation) => ById.GetValueOrDefault(situation, []).Concat(Any);

    private static readonly string[] Any =
    [
        "You told me {a} and {b}. Have I got that right? Then I know where to look.",
        "Let me say what I have understood, {caller}, and you tell me what is missing.",
        "Thank you for telling me. I'm looking at it now and come back to you in two minutes.",
    ];
}
