using PracticeCaller.Practice.Likeness;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>What may be said beside the case in any call, found by meaning where no pattern knows it.</summary>
internal static class CommonRemarks
{
    private const double Like = 0.66;
    private const double Ahead = 0.04;
    private const string CallersWorld = "about";
    private const string Warm = "warm";
    private const int Remembers = 2000;

    private static readonly Remembered<string, Remark> Known = new(Remembers);
    private static readonly Remembered<string, double> Usual = new(Remembers);

    /// <summary>The examples.</summary>
    public static KnownKinds Kinds { get; } = new("common-remarks.txt");

    /// <summary>The remark a text is likest to; <see cref="Remark.None"/> where it is nearer to the work, or like nothing.</summary>
    public static Remark Of(string text) => Known.Get(text, 0, static (t, _) =>
    {
        // What is said of the caller's own world may well be a compliment or a saying too.
        var ranked = Kinds.Rank(t).Where((k, i) => i == 0 || k.Kind != CallersWorld).ToList();
        return ranked.Count > 1 && ranked[0].Likeness >= Like && ranked[0].Likeness - ranked[1].Likeness >= Ahead ? RemarkOf(ranked[0].Kind) : Remark.None;
    });

    /// <summary>How like a sentence is to what any agent says to anybody: sympathy, an apology, thanks, a promise to help.</summary>
    public static double FitsAnyCall(string sentence) => Usual.Get(sentence, 0, static (s, _) => Kinds.Rank(s).First(k => k.Kind == Warm).Likeness);

    private static Remark RemarkOf(string kind) => kind switch
    {
        "mishap" => Remark.Mishap,
        "flattery" => Remark.Flattery,
        "saying" => Remark.OffTopic,
        "own-life" => Remark.AgentsLife,
        _ => Remark.None,
    };
}
