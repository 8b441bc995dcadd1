using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>
/// Whether "... or ...", "... and ..." asks once or twice. "Is it upstairs, or is it too far for you?" wants one answer; "just the two of you at home, or did you
/// have anyone stopping?" has an answer for each half.
/// </summary>
internal static class Alternatives
{
    private const double OfItsOwn = 0.6;

    private static readonly HashSet<string> NamesAnAnswer = new("the a an only just still not your my his her one".Split(' '), StringComparer.Ordinal);

    // "... or would you rather wait?" is a choice held out.
    private static readonly PatternSet Rather = PatternSet.Of("would|do|will you ..1 rather|like|prefer|want");
    private const int Start = 5;

    // Of 53 messages with "or" the halves that ask for two things were together this much liker to what answers them than the whole.
    private const double LikerThanWhole = 0.04;

    /// <summary>The questions of a message, those with two halves that are each a question of their own as two.</summary>
    public static List<Asked> Apart(CaseVocabulary @case, Utterance u, List<Asked> asked) => [.. asked.SelectMany(a => Halves(@case, u, a))];

    private static IEnumerable<Asked> Halves(CaseVocabulary @case, Utterance u, Asked asked)
    {
        foreach (var at in Joints(u, asked))
        {
            Foreseen Likest(int start, int end) => @case.Foreseen.Rank(u.SpanOf(start, end).Of(u.Text)).FirstOrDefault();
            var (one, other, whole) = (Likest(asked.Start, IsJoint(u, at - 1) ? at - 1 : at), Likest(at, asked.End), Likest(asked.Start, asked.End));
            if (one.Likeness >= OfItsOwn && other.Likeness >= OfItsOwn && (one.Id, one.IsFact) != (other.Id, other.IsFact) && !Rather.Any(u, at, Math.Min(asked.End, at + Start)) && !(whole.Likeness >= OfItsOwn && whole.Id != one.Id && whole.Id != other.Id) && ((one.Likeness + other.Likeness) / 2) - whole.Likeness >= LikerThanWhole)
                return [new Asked(asked.Start, at, asked.Form), new Asked(at, asked.End, AskForm.Inverted)];
        }

        return [asked];
    }

    // Where the other half may begin; "you or the firm", "all of it or only one cup" name two answers.
    private static IEnumerable<int> Joints(Utterance u, Asked asked) => asked.OrAt < asked.End
        ? [asked.OrAt]
        : Enumerable.Range(asked.Start + 1, Math.Max(0, asked.End - asked.Start - 2)).Where(i => IsJoint(u, i) && (!NamesAnAnswer.Contains(u[i + 1].Norm) || IsList(u, asked, i)) && Says(u, asked.Start, i) && Says(u, i + 1, asked.End)).Select(i => i + 1);

    // "Can you tell me your full name and the last four numbers of the card?"
    private static bool IsList(Utterance u, Asked asked, int at) => u[at].Norm == "and" && u[at + 1].Norm is "the" or "your" && AsksFor.Any(u, asked.Start, at);

    private static readonly PatternSet AsksFor = PatternSet.Of("""
        tell|give|send|confirm|spell|read me|us? your|the|a|an
        what is|are your|the
        have|need|know|get your|the
        """);

    private static bool IsJoint(Utterance u, int i) => u[i].Norm is "or" or "and";

    private static bool Says(Utterance u, int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).Any(i => !StopWords.IsGrammar(u[i].Stem));
}
