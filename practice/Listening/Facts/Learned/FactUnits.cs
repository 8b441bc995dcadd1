using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>A stretch of a reply that is judged as one: a question, or what is left of a sentence.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Asked">The question it is, or null.</param>
internal readonly record struct FactUnit(int Start, int End, Asked? Asked)
{
    /// <summary>All of a reply, in order.</summary>
    public static List<FactUnit> All(Utterance u, IReadOnlyList<Asked> asked)
    {
        var units = new List<FactUnit>();
        foreach (var sentence in u.Sentences)
        {
            var from = sentence.Start;
            foreach (var question in asked)
            {
                if (question.Start < sentence.Start || question.Start >= sentence.End || question.Form == AskForm.Tag)
                    continue;
                if (question.Start > from && HasContent(u, from, question.Start))
                    units.Add(new FactUnit(from, question.Start, null));
                units.Add(new FactUnit(question.Start, Math.Min(sentence.End, question.End), question));
                from = Math.Min(sentence.End, question.End);
            }

            if (from < sentence.End && HasContent(u, from, sentence.End))
                units.Add(new FactUnit(from, sentence.End, null));
        }

        return units;
    }

    private static bool HasContent(Utterance u, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (FactSpace.IsContent(u[i]))
                return true;
        }

        return false;
    }
}
