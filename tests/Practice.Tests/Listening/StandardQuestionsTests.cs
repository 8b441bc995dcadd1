using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;
using PracticeCaller.Practice.Tests.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>
/// What every trainee asks in every call has an answer in every call. Which one is kept in <c>standard-questions.txt</c>, read by people; after a change of content or listening
/// it is written anew with <c>UPDATE_STANDARD=1</c>, and the difference is read.
/// </summary>
public sealed class StandardQuestionsTests
{
    private static readonly string[] Asked =
    [
        "Can I have your full name, please?", "What's your name?", "What is your address?", "What's the best number to reach you?", "Can I send you an email about it?",
        "Do you have a reference or order number?", "When did this happen?", "Have you contacted us before about this?", "What did they tell you last time?", "How long have you been a customer with us?",
        "Can you send me a photo?", "By when do you need this?", "What would you like me to do?", "Why are you so upset?", "Where are you right now?", "Is anybody with you?", "Has this happened before?",
        "What have you tried so far?", "What worries you most?", "What do you do for a living?", "Do you have children?", "Are you at home?", "Is there anything else I should know?", "Did you get a letter or a text from us?",
        "What happened?", "And then?", "How can I help you today?", "Can you explain the problem to me?",
    ];

    public static TheoryData<string> Scenarios => [.. BuiltIn.All.Select(s => s.Id)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Read_StandardQuestion_FindsItsAnswer(string id)
    {
        var found = Asked.Select(q => $"{q} -> {Found(BuiltIn.Get(id), q)}").ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_STANDARD") == "1")
            Write(id, found);

        Assert.Equal(Kept(id), found);
        Assert.DoesNotContain(found, f => f.EndsWith("-> Unknown", StringComparison.Ordinal) || f.EndsWith("-> nothing", StringComparison.Ordinal));
    }

    private static string Found(Scenario scenario, string question)
    {
        var reading = new Listener(scenario).Read(question, new ListeningContext { CallerJustSaid = [], Told = new HashSet<string>() });
        return reading.Questions is not [var q, ..] ? "nothing" : q.TargetId is { } target ? $"{q.About} {target}" : q.About.ToString();
    }

    private static string Table => Path.Combine(Fixture.RepositoryRoot, "tests", "Practice.Tests", "Listening", "standard-questions.txt");

    private static List<string> Kept(string id) => [.. File.ReadAllLines(Table).SkipWhile(l => l != id).Skip(1).TakeWhile(l => l.Length > 0)];

    private static void Write(string id, List<string> found)
    {
        lock (Asked)
        {
            var blocks = File.Exists(Table) ? File.ReadAllText(Table).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(b => b.Trim('\n').Split('\n')).ToDictionary(b => b[0], b => b[1..].ToList()) : [];
            blocks[id] = found;
            File.WriteAllText(Table, string.Join("\n\n", blocks.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => b.Key + "\n" + string.Join('\n', b.Value))) + "\n");
        }
    }
}
