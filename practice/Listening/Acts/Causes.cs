using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Names what of this very case hurts, together with feeling, apology or validation.</summary>
internal sealed class Causes : IActDetector
{
    private const double Needed = 1.5;

    public IEnumerable<string> Words => [];

    public void Detect(Scene scene, ActSink sink)
    {
        var u = scene.U;
        var warm = sink.Found.Where(f => f.Act is Act.AcknowledgeFeeling or Act.Validate or Act.Apology).ToList();
        foreach (var (act, start, _) in warm)
        {
            var sentence = u.SentenceOf(start);

            // "Per our terms nothing can be done, sorry" is sorry for the refusal, not for what happened.
            if (act == Act.Apology && (sink.Has(Act.CitePolicy, sentence.Start, sentence.End) || sink.Has(Act.Refuse, sentence.Start, sentence.End)))
                continue;
            var (from, to) = Statement(scene, sentence);
            if (to > from && Specificity.Weight(scene, from, to) >= Needed)
            {
                sink.Add(Act.NameCause, from, to);
                continue;
            }

            // "Your second engineer never came. I'd be furious too." - the cause may stand a sentence before or behind.
            foreach (var neighbour in Neighbours(u, u[start].Sentence))
            {
                var (nearFrom, nearTo) = Statement(scene, neighbour);
                if (nearTo > nearFrom && !IsOther(sink, nearFrom, nearTo) && Specificity.Weight(scene, nearFrom, nearTo) >= Needed + 1 && ShortFeeling(u, sentence))
                    sink.Add(Act.NameCause, nearFrom, nearTo);
            }
        }
    }

    private static bool ShortFeeling(Utterance u, Sentence sentence) => sentence.End - sentence.Start <= 14;

    private static bool IsOther(ActSink sink, int from, int to) => sink.Has(Act.Offer, from, to) || sink.Has(Act.ExplainStep, from, to) || sink.Has(Act.CitePolicy, from, to) || sink.Has(Act.Refuse, from, to)
        || sink.Has(Act.Argue, from, to) || sink.Has(Act.Blame, from, to) || sink.Has(Act.ConfirmFact, from, to) || sink.Has(Act.Transfer, from, to);

    private static IEnumerable<Sentence> Neighbours(Utterance u, int index)
    {
        if (index > 0)
            yield return u.Sentences[index - 1];
        if (index + 1 < u.Sentences.Count)
            yield return u.Sentences[index + 1];
    }

    // What is asked in the same breath names no cause.
    private static (int From, int To) Statement(Scene scene, Sentence sentence)
    {
        var asked = scene.Asked.Where(q => q.Start >= sentence.Start && q.Start < sentence.End && q.Form is not Questions.AskForm.Tag).Select(q => q.Start).DefaultIfEmpty(sentence.End).Min();
        return (sentence.Start, asked);
    }
}
