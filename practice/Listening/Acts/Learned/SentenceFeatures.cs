using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>Is shown each feature of a sentence as text.</summary>
internal interface IFeatureVisitor
{
    void Visit(ReadOnlySpan<char> feature);
}

/// <summary>
/// What a sentence looks like to the learned weights: its words and short runs of words; the same runs with content words replaced by their class,
/// so that what is learned of one trade holds in another; what the rules found here and nearby; how it asks; what of the caller's it takes up; where it stands.
/// </summary>
internal static class SentenceFeatures
{
    private const int LongestFeature = 120;

    /// <summary>Shows the visitor every feature of one sentence.</summary>
    public static void Collect<T>(Scene scene, ActSink sink, int index, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        CollectWords(scene, index, ref visitor);
        CollectSurroundings(scene, sink, index, ref visitor);
    }

    /// <summary>The first of them: those that depend on the tokens of the sentence, and on which of them the caller has just used, alone.</summary>
    public static void CollectWords<T>(Scene scene, int index, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        var sentence = scene.U.Sentences[index];
        var writer = new FeatureWriter(stackalloc char[LongestFeature]);
        Words(scene, sentence, ref writer, ref visitor);
        Classes(scene, sentence, ref writer, ref visitor);
    }

    /// <summary>The rest of them.</summary>
    public static void CollectSurroundings<T>(Scene scene, ActSink sink, int index, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        var sentence = scene.U.Sentences[index];
        var writer = new FeatureWriter(stackalloc char[LongestFeature]);
        Rules(scene, sink, index, ref writer, ref visitor);
        Questions(scene, sentence, ref writer, ref visitor);
        Place(scene, index, ref writer, ref visitor);
        Values(scene, sentence, ref writer, ref visitor);
    }

    /// <summary>The share of neighbouring words, the edges of the sentence among them, that training has seen side by side; 0 to 1.</summary>
    public static double Familiar(Scene scene, Sentence sentence, ActWeights weights)
    {
        var writer = new FeatureWriter(stackalloc char[LongestFeature]);
        var counter = new Counter(weights, new int[1]);
        for (var i = sentence.Start; i < sentence.End; i++)
            writer.Emit("2 ", WordAt(scene.U, i - 1, sentence), WordAt(scene.U, i, sentence), ref counter);
        if (sentence.End > sentence.Start)
            writer.Emit("2 ", WordAt(scene.U, sentence.End - 1, sentence), "$", ref counter);
        return (double)counter.Known / Math.Max(1, sentence.End - sentence.Start + 1);
    }

    private static void Words<T>(Scene scene, Sentence sentence, ref FeatureWriter writer, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        var u = scene.U;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var norm = WordAt(u, i, sentence);
            writer.Emit("1 ", norm, ref visitor);
            if (u[i].Negator >= sentence.Start)
                writer.Emit("no ", u[i].Stem, ref visitor);
            if (!u[i].IsNumber && u[i].Stem != u[i].Norm)
                writer.Emit("s ", u[i].Stem, ref visitor);
            writer.Emit("2 ", WordAt(u, i - 1, sentence), norm, ref visitor);
            if (i + 1 == sentence.End)
                writer.Emit("2 ", norm, "$", ref visitor);
            if (i >= sentence.Start + 1)
                writer.Emit("3 ", WordAt(u, i - 2, sentence), WordAt(u, i - 1, sentence), norm, ref visitor);
            for (var gap = 2; gap <= 4 && i - gap >= sentence.Start; gap++)
                writer.Emit("g ", WordAt(u, i - gap, sentence), norm, ref visitor);
        }
    }

    private static string WordAt(Utterance u, int at, Sentence sentence) =>
        at < sentence.Start ? "^" : u[at].IsNumber ? "#" : u[at].Norm;

    private static void Classes<T>(Scene scene, Sentence sentence, ref FeatureWriter writer, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        string a = "^", b = "^", c = "^";
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var d = TokenClass.Of(scene, i);
            writer.Emit("c1 ", d, ref visitor);
            writer.Emit("c2 ", c, d, ref visitor);
            writer.Emit("c3 ", b, c, d, ref visitor);
            writer.Emit("c4 ", a, b, c, d, ref visitor);
            if (i - 2 >= sentence.Start)
                writer.Emit("cg ", b, d, ref visitor);
            (a, b, c) = (b, c, d);
        }

        writer.Emit("c2 ", c, "$", ref visitor);
        writer.Emit("c3 ", b, c, "$", ref visitor);
    }

    private static void Rules<T>(Scene scene, ActSink sink, int index, ref FeatureWriter writer, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        var sentences = scene.U.Sentences;
        var sentence = sentences[index];
        foreach (var (act, start, end) in sink.Found)
        {
            if (start < sentence.End && end > sentence.Start)
                writer.Emit("rule ", ActIds.Of(act), ref visitor);
            else if (index > 0 && start < sentences[index - 1].End && end > sentences[index - 1].Start)
                writer.Emit("before ", ActIds.Of(act), ref visitor);
            else if (index + 1 < sentences.Count && start < sentences[index + 1].End && end > sentences[index + 1].Start)
                writer.Emit("behind ", ActIds.Of(act), ref visitor);
        }
    }

    private static void Questions<T>(Scene scene, Sentence sentence, ref FeatureWriter writer, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        for (var i = 0; i < scene.Asked.Count; i++)
        {
            var asked = scene.Asked[i];
            if (asked.Start < sentence.Start || asked.Start >= sentence.End)
                continue;
            writer.Emit("ask ", FormName(asked.Form), scene.Questions[i].Open ? "open" : "closed", ref visitor);
            writer.Emit("about ", AboutName(scene.Questions[i].About), ref visitor);
        }

        if (sentence.Asks)
            writer.Emit("ends ", "?", ref visitor);
        if (sentence.Exclaims)
            writer.Emit("ends ", "!", ref visitor);
    }

    private static void Place<T>(Scene scene, int index, ref FeatureWriter writer, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        var sentences = scene.U.Sentences;
        writer.Emit("place ", index == 0 ? sentences.Count == 1 ? "only" : "first" : index == sentences.Count - 1 ? "last" : "middle", ref visitor);
        var length = sentences[index].End - sentences[index].Start;
        writer.Emit("words ", length switch { <= 1 => "1", <= 3 => "2", <= 6 => "4", <= 12 => "7", <= 20 => "13", _ => "21" }, ref visitor);
        if (scene.Context.CallerAsked)
            writer.Emit("caller ", "?", ref visitor);
    }

    private static void Values<T>(Scene scene, Sentence sentence, ref FeatureWriter writer, ref T visitor)
        where T : struct, IFeatureVisitor
    {
        var u = scene.U;
        var (stems, numbers) = (0, 0);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            stems += !u[i].IsNumber && scene.CallerStems.Contains(u[i].Stem) ? 1 : 0;
            numbers += u[i].IsNumber && scene.CallerNumbers.Contains(u[i].Written) ? 1 : 0;
        }

        writer.Emit("takes up ", stems switch { 0 => "0", 1 => "1", 2 => "2", <= 4 => "3", _ => "5" }, ref visitor);
        if (numbers > 0)
            writer.Emit("takes up ", "number", ref visitor);
        foreach (var mention in scene.Mentions)
        {
            if (mention.Start >= sentence.Start && mention.Start < sentence.End)
                writer.Emit("value ", KindName(mention.Kind), ref visitor);
        }
    }

    private static string FormName(AskForm form) => form switch
    {
        AskForm.Wh => "wh",
        AskForm.Inverted => "inverted",
        AskForm.Request => "request",
        AskForm.Elliptic => "elliptic",
        AskForm.Declarative => "declarative",
        _ => "tag",
    };

    private static string AboutName(QuestionAbout about) => about switch
    {
        QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Unknown => "matter",
        QuestionAbout.Feeling => "feeling",
        QuestionAbout.Wish => "wish",
        QuestionAbout.Story => "story",
        QuestionAbout.AnythingElse => "else",
        QuestionAbout.Check => "check",
        QuestionAbout.Permission => "permission",
        QuestionAbout.Caller => "caller",
        _ => "talk",
    };

    private static string KindName(MentionKind kind) => kind switch
    {
        MentionKind.Money => "money",
        MentionKind.Percent => "percent",
        MentionKind.Duration => "duration",
        MentionKind.Date => "date",
        MentionKind.Dates => "dates",
        MentionKind.Time => "time",
        _ => "number",
    };

    private readonly struct Counter(ActWeights weights, int[] known) : IFeatureVisitor
    {
        public int Known => known[0];

        public void Visit(ReadOnlySpan<char> feature) => known[0] += weights.Of(feature).Length > 0 ? 1 : 0;
    }
}
