using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// The things a question is really about: its nouns that no preposition makes a mere circumstance. "Did you keep the receipt for the phone"
/// is about the receipt; a fact that has no word for a receipt is not what is asked, however much it has to do with phones.
/// </summary>
internal sealed class QuestionFocus
{
    private readonly IReadOnlyList<string> _things;
    private readonly string? _deed;

    private QuestionFocus(IReadOnlyList<string> things, string? deed) => (_things, _deed) = (things, deed);

    /// <summary>The focus of the tokens from <paramref name="start"/> up to before <paramref name="end"/>.</summary>
    public static QuestionFocus Of(Utterance u, int start, int end)
    {
        var things = new List<string>();
        foreach (var phrase in NounPhrases.In(u, start, end))
        {
            var head = u[phrase.End - 1];
            var before = phrase.Determiner is null ? phrase.Start - 1 : phrase.Start - 2;
            var circumstance = before >= start && Prepositions.Contains(u[before].Norm);
            if (!circumstance && !StopWords.IsGeneral(head.Stem) && !WordClasses.Has("detail", head) && WordKinds.IsNoun(head.Norm) && WordKinds.FieldOf(head.Norm) != NounField.Time)
                things.Add(head.Stem);
        }

        // Without a thing the deed is what is asked: "did you drink at the dinner"; and so it is where something is to be done: "can you restart your phone".
        string? deed = null;
        var toDo = u[start].Norm is "can" or "could" or "would" or "will" && start + 1 < end && u[start + 1].Norm == "you";
        if ((things.Count == 0 || toDo) && WordClasses.Has("aux", u[start]))
        {
            for (var i = start + 1; i < end && deed is null; i++)
            {
                if (WordKinds.IsVerb(u[i].Norm) && !WordClasses.Has("aux", u[i]) && !StopWords.IsGeneral(u[i].Stem) && (!QuestionSubject.IsVerb(u[i].Stem) || toDo && Handling.Contains(u[i].Norm)) && !Prepositions.Contains(u[i - 1].Norm))
                    deed = u[i].Stem;
            }
        }

        return new QuestionFocus(things, deed);
    }

    /// <summary>True when the question is about something this fact has no word for.</summary>
    public bool LeavesOut(FactVocabulary fact) => _things.Any(t => !fact.Words.Contains(t)) || (_deed is not null && !fact.Words.Contains(_deed));

    private static readonly HashSet<string> Handling = new("restart turn switch open close start stop connect disconnect log try call contact buy change sign put play run".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Prepositions = new("in at on for from with to of by about during after before under over near into onto through until since between as than".Split(' '), StringComparer.Ordinal);
}
