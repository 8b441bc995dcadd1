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
    private readonly IReadOnlyList<Token> _things;
    private readonly string? _deed;

    private QuestionFocus(IReadOnlyList<Token> things, string? deed) => (_things, _deed) = (things, deed);

    /// <summary>The focus of the tokens from <paramref name="start"/> up to before <paramref name="end"/>.</summary>
    public static QuestionFocus Of(Utterance u, int start, int end)
    {
        // "How many gigs did the phone use" asks for a measure of anything.
        if (u[start].Norm == "how")
            return new QuestionFocus([], null);
        var things = new List<Token>();
        foreach (var phrase in NounPhrases.In(u, start, end))
        {
            var head = u[phrase.End - 1];
            var before = phrase.Determiner is null ? phrase.Start - 1 : phrase.Start - 2;
            var circumstance = before >= start && Prepositions.Contains(u[before].Norm);
            if (!circumstance && !StopWords.IsGeneral(head.Stem) && !Papers.Contains(head.Norm) && WordKinds.IsNoun(head.Norm) && WordKinds.FieldOf(head.Norm) != NounField.Time)
                things.Add(head);
        }

        // Without a thing the deed is what is asked: "did you drink at the dinner"; and so it is where something is to be done: "can you restart your phone".
        string? deed = null;
        var toDo = u[start].Norm is "can" or "could" or "would" or "will" && start + 1 < end && u[start + 1].Norm == "you";
        if ((things.Count == 0 || toDo) && WordClasses.Has("aux", u[start]))
        {
            for (var i = start + 1; i < end && deed is null; i++)
            {
                if (WordKinds.IsVerb(u[i].Norm) && !WordClasses.Has("aux", u[i]) && !StopWords.IsGeneral(u[i].Stem) && !Light.Contains(u[i].Norm) && !Prepositions.Contains(u[i - 1].Norm))
                    deed = u[i].Stem;
            }
        }

        return new QuestionFocus(things, deed);
    }

    /// <summary>True when the question is about something this fact has no word for.</summary>
    public bool LeavesOut(FactVocabulary fact, CaseVocabulary @case) => _things.Any(t => !fact.Means(t) && !@case.IsEverywhere(t.Stem)) || (_deed is not null && !fact.Words.Contains(_deed));

    // Whoever asks for these may ask for any detail.
    private static readonly HashSet<string> Papers = new("number numbers name names detail details info information time date dates id code digits digit address email account reference amount".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Light = new("""
        tell told send sent give given confirm provide share show name state spell describe explain check say remember know recall see saw seen look use used using have had try tried want need get got find found make made put keep kept
        happen happened notice noticed let like bring brought take took go went come came work mean repeat write type list read add please help
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly HashSet<string> Prepositions = new("in at on for from with to of by about during after before under over near into onto through until since between as than".Split(' '), StringComparer.Ordinal);
}
