using PracticeCaller.Practice.Codebook;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Offers;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>Which topic of the caller a remark brings up: what was said may be worth a word of its own, whatever it does.</summary>
internal static class BroughtUp
{
    private const int FewestWords = 4;
    private const double SpokenOf = 0.52;

    // "I'm listening, go on" speaks of no radio.
    private const double ItsWords = 0.75;

    // How like its wordings a remark must be: more for what was foreseen as a question, less where the caller has nothing better to say. Of 208
    // remarks of strangers, an entry foreseen as a remark was right from 0.56 on in 40 of 46 cases, another from 0.60 on in 32 of 38; below, in half.
    private static readonly Least Heard = new(AsRemark: 0.56, AsQuestion: 0.60);
    private static readonly Least NothingElse = new(AsRemark: 0.53, AsQuestion: 0.54);
    private static readonly Least Busy = new(AsRemark: 0.63, AsQuestion: 0.63);

    private const double ToBeConfirmed = 0.6;

    // Beside an answer or a yes a remark is taken up only when it is hardly anything else.
    private const double Surely = 0.7;

    // An agent who only feels and thinks with the caller; one at work is heard for the work.
    private static readonly Act[] WithThem = [Act.AcknowledgeFeeling, Act.Validate, Act.NameCause, Act.Paraphrase, Act.Minimise, Act.Thanks];

    // A topic close behind a fact: nobody tells a fact to a remark.
    private const double BehindAFact = 0.03;

    // "So our letter of 9 March went to the old house, right?" names the day of the letter and asks about the house.
    private const double AheadOfAFact = 0.1;

    // "You have every right to be angry" is said in every call, and means no topic of this one.
    private const double FitsAnyCall = 0.66;

    /// <summary>The topic that a sentence which asks nothing brings up, or null.</summary>
    /// <param name="scene">The reply.</param>
    /// <param name="acts">What it does.</param>
    /// <param name="remark">What it is beside the case.</param>
    /// <param name="given">What it gives for checking, or null.</param>
    public static TopicBroughtUp? By(Scene scene, IReadOnlyList<HeardAct> acts, Remark remark, CheckedStatement? given)
    {
        var offers = scene.Offers.Where(o => !OnlyAskedAbout.Is(scene, o)).ToList();
        if (offers.Count == 0 && Checked(scene, given).Select(statement => ByCheck(scene, statement)).FirstOrDefault(topic => topic is not null) is { } foreseen)
            return foreseen;
        var least = LeastFor(acts, remark);
        var likest = 0.0;
        TopicBroughtUp? best = null;
        foreach (var sentence in scene.U.Sentences.Where(s => Remarks(scene, s)))
        {
            var span = scene.U.SpanOf(sentence.Start, sentence.End);
            if (offers.Exists(o => o.Span.Overlaps(span)))
                continue;
            bool Does(HeardAct a) => a.Span.Start < span.End && span.Start < a.Span.End;

            // "Hello Dennis, my name is Sam" speaks of nobody's name.
            if (acts.Any(a => a.Act is Act.Greeting or Act.OwnName or Act.Closing or Act.Thanks && Does(a)))
                continue;
            var ranked = scene.Open(scene.Case.Foreseen.Rank(span.Of(scene.U.Text)));
            var first = ranked.FirstOrDefault(f => !f.IsFact && !scene.Case.NewsTopics.Contains(f.Id));
            var needed = acts.Any(a => a.Act == Act.InviteMore && Does(a)) ? ItsWords : scene.Case.RemarkTopics.Contains(first.Id ?? "") ? least.AsRemark : least.AsQuestion;
            if (first.Likeness >= needed && !IsForAnyCall(span.Of(scene.U.Text), first.Likeness) && first.Likeness > likest && first.Likeness > ranked[0].Likeness - BehindAFact)
                (likest, best) = (first.Likeness, new TopicBroughtUp(first.Id!, span, first.Likeness >= Surely && scene.Case.RemarkTopics.Contains(first.Id!)));
        }

        return offers.Count == 0 || best is { Surely: true } ? best : null;
    }

    // What is given for checking between other questions counts like one that stands alone.
    private static IEnumerable<CheckedStatement> Checked(Scene scene, CheckedStatement? given) => given is { } alone ? [alone]
        : scene.Asked.Count > 1 ? scene.Asked.Select(a => CheckedStatement.Before(scene.U, a)).OfType<CheckedStatement>() : [];

    /// <summary>The topic of what a reply says and asks to have confirmed, or null where that is a fact of the case that is given back, or nothing that was foreseen.</summary>
    private static TopicBroughtUp? ByCheck(Scene scene, CheckedStatement statement)
    {
        var span = scene.U.SpanOf(statement.Start, statement.End);
        var text = span.Of(scene.U.Text);
        var ranked = scene.Open(scene.Case.Foreseen.Rank(text));
        var first = ranked.FirstOrDefault(f => !f.IsFact && !scene.Case.NewsTopics.Contains(f.Id));
        var given = scene.Facts.Where(f => f.Span.Overlaps(span)).ToList();
        if (given.Exists(f => f.Use is not (FactUse.Restated or FactUse.Confirmed) || 2 * f.Span.Length > span.Length || scene.Case.Facts.Any(c => c.Fact.Id == f.FactId && c.Fact.Kind == FactKind.Phrase) || ranked.FirstOrDefault(r => r.IsFact && r.Id == f.FactId).Likeness > first.Likeness - AheadOfAFact))
            return null;
        return first.Likeness >= ToBeConfirmed && first.Likeness > ranked[0].Likeness - BehindAFact && !IsForAnyCall(text, first.Likeness) ? new TopicBroughtUp(first.Id!, span, IsChecked: true) : null;
    }

    /// <summary>Topics a word of which is used; in a reply that asks nothing and does nothing, only what is also meant.</summary>
    public static IReadOnlyList<string> Touched(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var touched = scene.Case.Topics.Where(t => scene.IsOpen(t.Id) && t.Phrases.Any(p => p.Find(scene.U) is not null)).Select(t => t.Id).ToList();
        if (scene.Asked.Count > 0 || scene.U.Count < FewestWords)
            return touched;
        var does = acts.Any(a => a.Act is not (Act.Greeting or Act.AcknowledgeFeeling or Act.Validate));
        if (does && touched.Count == 0)
            return [];
        var ranked = scene.Open(scene.Case.Foreseen.Rank(scene.U.Text));
        if (ranked.Count == 0 || IsForAnyCall(scene.U.Text, ranked[0].Likeness))
            return [];
        if (does)
            return touched;
        return [.. ranked.Where(f => !f.IsFact && f.Likeness >= SpokenOf && touched.Contains(f.Id)).Select(f => f.Id)];
    }

    public static bool IsForAnyCall(string sentence, double asTopic) => CommonRemarks.FitsAnyCall(sentence) is >= FitsAnyCall and var usual && usual > asTopic;

    private static Least LeastFor(IReadOnlyList<HeardAct> acts, Remark remark) => remark switch
    {
        Remark.None or Remark.Passing or Remark.AgentsLife or Remark.OffTopic or Remark.Joke or Remark.Mishap => acts.Count == 0 ? NothingElse : acts.All(a => Array.IndexOf(WithThem, a.Act) >= 0) ? Heard : Busy,
        _ => Busy,
    };

    private static bool Remarks(Scene scene, Sentence sentence) =>
        !sentence.Asks && sentence.End - sentence.Start >= FewestWords && !scene.Asked.Any(a => a.Start >= sentence.Start && a.Start < sentence.End);

    private sealed record Least(double AsRemark, double AsQuestion);
}
