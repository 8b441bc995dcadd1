using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>How a reply sounds.</summary>
internal static class ToneReader
{
    private static readonly PatternSet PressingWords = PatternSet.Of("""
        just answer|tell|give|get to
        (quickly|quick|hurry|fast|faster|speed) ..1 (please|up|it|now)
        be quick|brief|short
        hurry
        (get|come|stick) to the point
        in (the right|the correct) order
        ^ ..1 first ..2 (answer|tell|give|i need) ..6
        (i need|give me) ..4 (first|now|right now)
        (before|until) (i|we) can ..4
        (short|brief) ..1 (version|please|answer)
        (can|could|would) you ..2 (be brief|keep it short|be quick|hurry|make it quick|get to the point|speed)
        (do not|not) ..1 have ..1 (time|all day)
        make it (quick|short|fast)
        (only|just) yes or no
        yes or no
        stick to ..2
        let us ..1 (move on|get on|speed)
        (we|lines|line|queue) ~be ..2 busy
        i ~be ..1 busy
        (long queue|others waiting|other customers waiting|next customer|people waiting)
        """);

    private static readonly PatternSet WarmWords = PatternSet.Of("""
        so|very|really|truly|deeply|incredibly|absolutely|extremely|terribly|totally|completely
        dear|darling|honey|sweetheart|sweetie|love|hun|hon|lovely|wonderful|amazing|fantastic|awesome|precious
        """);

    public static Tone Read(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var u = scene.U;
        var letters = u.Text.Take(Tokens.Tokeniser.ReadAtMost).Where(char.IsLetter).ToList();
        var shouting = letters.Count >= 8 && letters.Count(char.IsUpper) > letters.Count * 0.6 && u.Tokens.Count(t => t.AllCaps && t.Written.Length > 2) >= 2;
        var words = u.Tokens.Select(t => t.Start).Distinct().Count();
        var questions = scene.Asked.Count(q => q.Form != AskForm.Tag);
        return new Tone(shouting, questions, words, PressingWords.In(u).Any(h => u[h.Start].Negator < 0 && !u[h.Start].Quoted && !OnlyAsks(scene, h) && !IsInAHurry(u, h)), IsGushing(scene, acts), Plainness(scene, words)) { Heaped = u.Sentences.Any(s => WordHeap.In(u, s.Start, s.End)) };
    }

    // "If you signed it in a hurry" and "I understand it is hurry" press nobody.
    private static bool IsInAHurry(Tokens.Utterance u, Hit hit) => hit.End - hit.Start == 1 && u[hit.Start].Norm == "hurry" && hit.Start > 0 && u[hit.Start - 1].Norm is "a" or "the" or "is" or "your" or "such" or "no" or "any" or "that" or "this" or "to";

    // "Is there a hurry on it?" presses nobody, "can you be quick?" does.
    private static bool OnlyAsks(Scene scene, Hit hit) => scene.Asked.Any(q => q.Form is AskForm.Wh or AskForm.Inverted && hit.Start >= q.Start && hit.Start < q.End && !(scene.U[q.Start].Norm is "can" or "could" or "would" or "will"));

    private static bool IsGushing(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var u = scene.U;
        var bangs = u.Text.Take(Tokens.Tokeniser.ReadAtMost).Count(c => c == '!');
        var intense = WarmWords.In(u).Count();
        var warm = acts.Count(a => a.Act is Act.Apology or Act.AcknowledgeFeeling or Act.Validate or Act.Thanks);

        // "That was our mistake, sorry" says it once.
        var apologies = u.Tokens.Count(t => t.Norm is "sorry" or "apologise" or "apologize" or "apologies" or "apology");
        return (bangs >= 3 && intense + warm >= 2) || intense >= 4 && warm >= 1 || apologies >= 3 || warm >= 4 && intense >= 2 || (bangs >= 2 && intense >= 3);
    }

    // Long words, long sentences and office nouns make a reply hard to read.
    private static double Plainness(Scene scene, int words)
    {
        if (words == 0)
            return 1;
        var u = scene.U;
        var sentences = Math.Max(1, u.Sentences.Count);
        var perSentence = (double)words / sentences;
        var longWords = u.Tokens.Count(t => !t.IsNumber && t.Length >= 10) / (double)words;
        var office = u.Tokens.Count(t => t.Norm.Length > 8 && (t.Norm.EndsWith("tion", StringComparison.Ordinal) || t.Norm.EndsWith("ment", StringComparison.Ordinal) || t.Norm.EndsWith("ance", StringComparison.Ordinal) || t.Norm.EndsWith("ity", StringComparison.Ordinal))) / (double)words;
        var score = 1 - Math.Clamp((perSentence - 12) / 25, 0, 0.5) - Math.Clamp(longWords * 1.6, 0, 0.5) - Math.Clamp(office * 2, 0, 0.4);
        return Math.Round(Math.Clamp(score, 0, 1), 2);
    }
}
