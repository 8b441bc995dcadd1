using PracticeCaller.Practice.Evaluation;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Rehearsal;

/// <summary>Bad calls with fixed replies, and the same calls with the good phrases of a handbook added: the phrases earn nothing and pass nowhere.</summary>
public class StuffingTests(ITestOutputHelper output)
{
    private const double MostRise = 3;

    private static readonly string[] Formulas =
    [
        "I completely understand how frustrating this must be.", "You have every right to be upset.", "I'm really sorry to hear that.", "I'll take care of this for you right away.",
        "I hear what you are saying.", "Thank you for sharing that with me.", "Your feelings are absolutely valid.", "I will personally make sure this is sorted.", "Please tell me more about it.",
    ];

    private static readonly Dictionary<string, Func<int, string, string>> Styles = new()
    {
        ["a formula before every reply"] = (turn, text) => $"{Formulas[turn % Formulas.Length]} {text}",
        ["a formula after every reply"] = (turn, text) => $"{text} {Formulas[(turn + 3) % Formulas.Length]}",
        ["two formulas around every reply"] = (turn, text) => $"{Formulas[turn % Formulas.Length]} {text} {Formulas[(turn + 4) % Formulas.Length]}",
        ["keywords in a row"] = (_, text) => $"{text} understand frustration sorry apologise valid listening empathy summarise resolve solution within two minutes does that solve it",
        ["all phrases in one sentence"] = (_, text) => $"I understand, I'm sorry, you're right to be upset, I'll own this, let me summarise, did I get that right, does that solve it for you, {text}",
        ["every phrase in every reply"] = (_, text) => $"{string.Join(' ', Formulas)} {text}",
        ["a promise and a check"] = (_, text) => $"{text} I'll sort this out within two minutes. Does that solve it for you?",
        ["a check of nothing"] = (_, text) => $"{text} Let me make sure I've understood you correctly. Did I get that right?",
        ["only once, at the start"] = (turn, text) => turn == 0 ? $"{string.Join(' ', Formulas)} {text}" : text,
        ["in the last reply"] = (turn, text) => turn == 9 ? $"{text} {string.Join(' ', Formulas)} Does that solve it for you?" : text,
    };

    // What is said whatever the caller writes; none of it is about the case.
    private static readonly Dictionary<string, string[]> BadCalls = new()
    {
        ["by the form"] =
        [
            "I need your customer number and your date of birth.", "That is how our terms are, and you accepted them.", "You should have called us earlier.", "I need your full address as well.",
            "Please calm down, this is only a routine matter.", "I can't see anything of the kind in the system.", "You will have to fill in the form on the website.", "As I said, these are the rules.",
            "There is nothing more I can do here.", "Is there anything else?",
        ],
        ["no interest"] =
        [
            "Yes?", "Okay.", "And?", "That happens to everybody now and then.", "Mhm, one moment.", "I don't know anything about that.", "Another department does that.", "Maybe tomorrow.", "That's all I have.", "Bye then.",
        ],
        ["quarrel"] =
        [
            "What is it now?", "That can't be right.", "No, you are mistaken there.", "Listen, I have other people waiting.", "You probably pressed something wrong yourself.", "Don't shout at me.", "That is not our fault.",
            "If you read the letter you would know.", "I told you already.", "Suit yourself.",
        ],
        ["in a hurry"] =
        [
            "Hi, quickly please, what is the problem?", "Right right. Number?", "Sure. Address, phone, e-mail, date of birth?", "OK OK got it.", "We'll look into it at some point.", "Somebody will get back to you.", "It's busy today.",
            "Can you write an e-mail instead?", "Anything else? No? Good.", "Have a nice day.",
        ],
        ["sells"] =
        [
            "Welcome! Have you heard of our premium package?", "With premium you would not have this problem.", "It costs only nine a month.", "Many customers love it.", "Shall I sign you up?", "The first month is free.",
            "You could recommend us to a friend.", "There is an app, too.", "Would you rate me five stars?", "Thanks, bye.",
        ],
    };

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory, MemberData(nameof(Scenarios))]
    public void BadCall_WithPhrasesStuffedIn_NeverPassesAndGainsNoSkill(string id)
    {
        var rehearser = new Rehearser(BuiltIn.Get(id));
        var found = new List<string>();
        foreach (var (name, lines) in BadCalls)
        {
            foreach (var seed in new ulong[] { 1, 2 })
            {
                var plain = rehearser.Judge(rehearser.Play(Agent(lines, (_, text) => text), seed));
                foreach (var (style, into) in Styles)
                {
                    var stuffed = rehearser.Judge(rehearser.Play(Agent(lines, into), seed));
                    if (stuffed.Passed)
                        found.Add($"{name}, {style}, seed {seed}: passed with {stuffed.Overall}");
                    foreach (var (after, before) in stuffed.Skills.Zip(plain.Skills).Where(s => (s.First.Points ?? 0) > (s.Second.Points ?? 0) + MostRise))
                        found.Add($"{name}, {style}, seed {seed}: {after.Skill} {before.Points} -> {after.Points} ({Changed(after, before)})");
                }
            }
        }

        foreach (var line in found)
            output.WriteLine(line);
        Assert.Empty(found);
    }

    private static string Changed(SkillScore after, SkillScore before) =>
        string.Join(", ", after.Criteria.Zip(before.Criteria).Where(c => c.First.Points > c.Second.Points || c.First.Possible != c.Second.Possible).Select(c => $"{c.First.Id.Split('.')[1]} {c.Second.Points}/{c.Second.Possible} -> {c.First.Points}/{c.First.Possible}"));

    private static AgentKind Agent(string[] lines, Func<int, string, string> into) => new("by-the-form", false, (seen, dice) => new ByTheForm(seen, dice, lines, into));

    /// <summary>Waits politely and then says what comes next, whatever the caller wrote.</summary>
    private sealed class ByTheForm(Seen seen, Dice dice, string[] lines, Func<int, string, string> into) : Agent(seen, dice)
    {
        public override Step Next() => Seen.Turns >= lines.Length ? new Leave() : new Say(into(Seen.Turns, lines[Seen.Turns]), 20);
    }
}
