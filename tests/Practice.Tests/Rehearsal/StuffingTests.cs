using PracticeCaller.Practice.Rehearsal;

namespace PracticeCaller.Practice.Tests.Rehearsal;

/// <summary>A bad call, and the same call with the good phrases of a handbook added to every reply: no amount of them makes it pass.</summary>
public class StuffingTests
{
    private static readonly string[] Formulas =
    [
        "I completely understand how frustrating this must be.", "You have every right to be upset.", "I'm really sorry to hear that.", "I'll take care of this for you right away.",
        "I hear what you are saying.", "Thank you for sharing that with me.", "Your feelings are absolutely valid.", "I will personally make sure this is sorted.", "Please tell me more about it.",
    ];

    private static readonly Stuffing[] Styles =
    [
        new("a formula before every reply", (turn, text) => $"{Formulas[turn % Formulas.Length]} {text}"),
        new("a formula after every reply", (turn, text) => $"{text} {Formulas[(turn + 3) % Formulas.Length]}"),
        new("two formulas around every reply", (turn, text) => $"{Formulas[turn % Formulas.Length]} {text} {Formulas[(turn + 4) % Formulas.Length]}"),
        new("keywords in a row", (_, text) => $"{text} understand frustration sorry apologise valid listening empathy summarise resolve solution within two minutes does that solve it"),
        new("all phrases in one sentence", (_, text) => $"I understand, I'm sorry, you're right to be upset, I'll own this, let me summarise, did I get that right, does that solve it for you, {text}"),
        new("every phrase in every reply", (_, text) => $"{string.Join(' ', Formulas)} {text}"),
        new("a promise and a check", (_, text) => $"{text} I'll sort this out within two minutes. Does that solve it for you?"),
    ];

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void BadCall_WithPhrasesStuffedIn_NeverPasses(string id)
    {
        var rehearser = new Rehearser(BuiltIn.Get(id));
        foreach (var seed in new[] { 1UL, 2UL })
        {
            foreach (var style in Styles)
                Assert.False(rehearser.Judge(rehearser.Play(Agent(style), seed)).Passed, style.Name);
        }
    }

    private static AgentKind Agent(Stuffing stuffing) => new("by-the-form", false, (seen, dice) => new ByTheForm(seen, dice, stuffing));

    private sealed record Stuffing(string Name, Func<int, string, string> Into);

    /// <summary>Waits politely and then says what the form says next, whatever the caller wrote.</summary>
    private sealed class ByTheForm(Seen seen, Dice dice, Stuffing stuffing) : Agent(seen, dice)
    {
        private static readonly string[] Form =
        [
            "I need your customer number and your date of birth.", "That is how our terms are, and you accepted them.", "You should have called us earlier.", "I need your full address as well.",
            "Please calm down, this is only a routine matter.", "I can't see anything of the kind in the system.", "You will have to fill in the form on the website.", "As I said, these are the rules.",
            "There is nothing more I can do here.", "Is there anything else?",
        ];

        public override Step Next() => Seen.Turns >= Form.Length ? new Leave() : new Say(stuffing.Into(Seen.Turns, Form[Seen.Turns]), 20);
    }
}
