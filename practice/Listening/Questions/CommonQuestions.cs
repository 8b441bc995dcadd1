using PracticeCaller.Practice.Likeness;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>What may be asked in any call, found by meaning.</summary>
internal static class CommonQuestions
{
    private const int Remembers = 2000;

    private static readonly Remembered<string, IReadOnlyDictionary<QuestionAbout, double>> Known = new(Remembers);

    /// <summary>The examples.</summary>
    public static KnownKinds Kinds { get; } = new("common-questions.txt");

    /// <summary>How like a question is to each of them, about 0 to 1.</summary>
    public static IReadOnlyDictionary<QuestionAbout, double> Likeness(string question) =>
        Known.Get(question, 0, static (q, _) => Kinds.Rank(q).GroupBy(k => AboutOf(k.Kind)).ToDictionary(g => g.Key, g => g.Max(k => k.Likeness)));

    private static QuestionAbout AboutOf(string kind) => kind switch
    {
        "feeling" => QuestionAbout.Feeling,
        "wish" => QuestionAbout.Wish,
        "story" => QuestionAbout.Story,
        "else" => QuestionAbout.AnythingElse,
        "caller" => QuestionAbout.Caller,
        "check" => QuestionAbout.Check,
        "permission" => QuestionAbout.Permission,
        _ => QuestionAbout.SmallTalk,
    };
}
