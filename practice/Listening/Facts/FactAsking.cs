using System.Collections.Frozen;
using System.Text;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>
/// Which fact a question asks for: closeness to the ways an author foresaw, words that point at it (weighed by how few facts share them),
/// and whether the question word fits the kind of value.
/// </summary>
internal static class FactAsking
{
    private const double Needed = 0.5;
    private const double NeededForMore = 0.6;
    private const double Foreseen = 0.9;
    private const double OfSomethingElse = 0.45;

    /// <summary>The facts asked for, best first; empty when the question is about none of them.</summary>
    public static IReadOnlyList<(FactVocabulary Fact, double Score)> Match(CaseVocabulary @case, Utterance u, Asked asked) =>
        @case.FactsAsked.Get(KeyOf(u, asked), (Case: @case, Utterance: u, Asked: asked), static (_, s) => Find(s.Case, s.Utterance, s.Asked));

    // Everything the answer depends on: the question's words, with those that touch it.
    private static string KeyOf(Utterance u, Asked asked)
    {
        var key = new StringBuilder().Append((int)asked.Form);
        for (var i = Math.Max(0, asked.Start - 1); i < Math.Min(u.Count, asked.End + 1); i++)
        {
            var token = u[i];
            key.Append(i == asked.Start || i == asked.End ? '|' : ' ').Append((char)('a' + (int)token.Break + (token.Capital ? 4 : 0) + (token.IsNumber ? 8 : 0) + (token.Length < 3 ? 16 : 0))).Append(token.Norm);
            if (token.Stem != token.Norm)
                key.Append('/').Append(token.Stem);
        }

        return key.ToString();
    }

    private static IReadOnlyList<(FactVocabulary Fact, double Score)> Find(CaseVocabulary @case, Utterance u, Asked asked)
    {
        if (WantsADeed(u, asked))
            return [];
        var stems = new List<string>();
        for (var i = asked.Start; i < EndOfMainClause(u, asked); i++)
            stems.Add(u[i].Stem);
        var set = stems.ToHashSet(StringComparer.Ordinal);
        var wants = KindsWanted(u, asked);

        // "Do you have the bill in front of you?" is about the bill but does not ask what it comes to.
        var yesNo = asked.Form == AskForm.Inverted && wants.Length == 0 && u[asked.Start].Norm is not ("can" or "could" or "may" or "will" or "would" or "might");

        var focus = QuestionFocus.Of(u, asked.Start, EndOfMainClause(u, asked));
        var strange = set.Count(s => IsStrange(@case, s));
        var scored = @case.Facts.Select(f => (Fact: f, Score: Score(@case, f, set, stems, wants, yesNo, strange, focus))).Where(p => p.Score >= Needed).OrderByDescending(p => p.Score).ToList();
        if ((scored.Count == 0 || !AskedByMeaning.Answers(scored[0].Fact, u, asked)) && AskedByMeaning.Find(@case, u, asked.Start, EndOfMainClause(u, asked), focus) is { } meant
            && (scored.Count == 0 || (scored[0].Score < Foreseen && AskedByMeaning.Answers(meant.Fact, u, asked))))
            return [meant];
        if (scored.Count <= 1)
            return scored;

        // "Your name and customer number": another fact counts when words of its own point at it.
        var result = new List<(FactVocabulary, double)> { scored[0] };
        var used = new HashSet<string>(Pointing(@case, scored[0].Fact, set, stems), StringComparer.Ordinal);
        foreach (var other in scored.Skip(1).Where(p => p.Score >= NeededForMore))
        {
            var own = Pointing(@case, other.Fact, set, stems);
            if (own.Except(used, StringComparer.Ordinal).Sum(@case.Weight) >= 0.45 && set.Contains("and"))
            {
                result.Add(other);
                used.UnionWith(own);
            }
        }

        return result;
    }

    // "Please send the report again" wants the report, not what is in it.
    private static bool WantsADeed(Utterance u, Asked asked)
    {
        if (asked.Form != AskForm.Request)
            return false;
        var deed = Enumerable.Range(asked.Start, Math.Min(3, asked.End - asked.Start)).Any(i => u[i].Stem is "send" or "resend" or "forward" or "upload" or "attach" or "post" or "email");
        return deed && !Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => WordClasses.Has("detail", u[i]) || WordClasses.Has("wh", u[i]));
    }

    // "Where was your phone while you were there": the second clause only says when.
    private static int EndOfMainClause(Utterance u, Asked asked)
    {
        const int fewestBefore = 3;
        for (var i = asked.Start + fewestBefore; i < asked.End - 1; i++)
        {
            if (u[i].Norm is "while" or "whilst" or "because")
                return i;
        }

        return asked.End;
    }

    private static double Score(CaseVocabulary @case, FactVocabulary fact, HashSet<string> set, List<string> stems, FactKind[] wants, bool yesNo, int strange, QuestionFocus focus)
    {
        var closest = 0.0;
        foreach (var asked in fact.AskedAs)
            closest = Math.Max(closest, Similarity(@case, asked, set, yesNo));
        var foreseen = closest * Math.Max(0.4, 1 - (0.2 * strange));
        var pointing = Math.Min(1, Pointing(@case, fact, set, stems).Sum(s => @case.Weight(s) * (OfAnotherThing(@case, fact, stems, s) ? 0.5 : 1))) * Math.Max(0.4, 1 - (0.25 * strange));
        var kind = wants.Length == 0 ? 0 : wants.Contains(fact.Fact.Kind) ? 0.2 : foreseen > 0.85 ? 0 : -0.2;
        var score = Math.Max(0.95 * foreseen, (yesNo ? 0.45 : 0.7) * pointing) + 0.15 * Math.Min(foreseen, pointing) + (foreseen + pointing > 0.2 ? kind : 0);
        return foreseen > Foreseen || !focus.LeavesOut(fact, @case) ? score : score * OfSomethingElse;
    }

    // Never added to.
    private static readonly HashSet<string> None = [];

    private static bool HasContentOf(string[] about, HashSet<string> set)
    {
        var content = 0;
        foreach (var stem in about)
        {
            if (about.Length > 1 && StopWords.IsGrammar(stem))
                continue;
            if (!set.Contains(stem))
                return false;
            content++;
        }

        return content > 0;
    }

    private static HashSet<string> Pointing(CaseVocabulary @case, FactVocabulary fact, HashSet<string> set, List<string> stems)
    {
        var found = None;
        foreach (var about in fact.About)
        {
            if (!HasContentOf(about, set) || (about.Length > 1 && !Near(about, stems)))
                continue;
            if (found == None)
                found = new HashSet<string>(StringComparer.Ordinal);
            foreach (var stem in about)
            {
                if (about.Length == 1 || !StopWords.IsGrammar(stem))
                    found.Add(stem);
            }
        }

        return found;
    }

    // "Flight number" in a case without flights is no customer number.
    private static bool OfAnotherThing(CaseVocabulary @case, FactVocabulary fact, List<string> stems, string stem)
    {
        var at = stems.IndexOf(stem);
        if (at <= 0)
            return false;
        var before = stems[at - 1];
        return !StopWords.IsGeneral(before) && before.Length > 3 && @case.Weight(before) <= 0 && !Verbs.Contains(before) && !fact.AskedAs.Any(a => a.Contains(before)) && EnglishWords.Knows(before);
    }

    private static readonly FrozenSet<string> Verbs = "tell send give confirm provid share show name stat spell check full exact actual current whole total own final please kindly type".Split(' ').Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    // "What does your cat think of the bill" has a word of the case and is about something else.
    private static bool IsStrange(CaseVocabulary @case, string stem) =>
        stem.Length >= 3 && char.IsAsciiLetter(stem[0]) && !StopWords.IsGeneral(stem) && @case.Weight(stem) <= 0 && !@case.IsCaseWord(stem) && !Verbs.Contains(stem) && !QuestionSubject.IsVerb(stem)
        && !NumberWords.Is(stem) && !Details.Contains(stem);

    private static readonly FrozenSet<string> Details = WordClasses.Stems("detail").ToFrozenSet(StringComparer.Ordinal);

    private static bool Near(string[] phrase, List<string> stems)
    {
        var first = phrase.Select(s => stems.IndexOf(s)).Where(i => i >= 0).ToList();
        return first.Count > 0 && first.Max() - first.Min() <= phrase.Length + 3;
    }

    // How much of the foreseen wording is there and how much of what is said it explains.
    private static double Similarity(CaseVocabulary @case, string[] asked, HashSet<string> said, bool yesNo)
    {
        double common = 0, all = 0, extra = 0;
        var hasContent = asked.Any(s => !IsLight(s));
        var sharesContent = false;
        for (var i = 0; i < asked.Length; i++)
        {
            var stem = asked[i];
            if (Array.IndexOf(asked, stem) < i)
                continue;
            var weight = hasContent ? Weight(@case, stem) : IsWh(stem) ? 0.25 : 0.15;
            all += weight;
            if (!said.Contains(stem))
                continue;
            common += weight;
            sharesContent |= !IsLight(stem);
        }

        foreach (var stem in said)
        {
            if (Array.IndexOf(asked, stem) < 0 && !StopWords.IsGeneral(stem))
                extra += Math.Max(0.35, @case.Weight(stem));
        }

        // "Have you tried turning the phone off" shares a noun with "what phone do you have", no more.
        // Sharing only "who" and "you" is sharing nothing.
        if (hasContent ? !sharesContent : common < 0.7 * all)
            common *= 0.3;
        var otherForm = yesNo && asked.Any(IsWh) && !said.Any(IsWh) ? 0.7 : 1;
        return all == 0 ? 0 : otherForm * common / (all + (0.5 * extra));
    }

    private static double Weight(CaseVocabulary @case, string stem) =>
        IsWh(stem) || stem is "much" or "many" or "long" ? 0.25 : StopWords.IsGrammar(stem) ? 0.06 : Math.Max(0.3, @case.Weight(stem));

    private static bool IsLight(string stem) => StopWords.IsGrammar(stem) || IsWh(stem) || stem is "anybody" or "somebody" or "nobody" or "everybody" or "else" or "anyon" or "someon";

    private static bool IsWh(string stem) => stem is "what" or "when" or "where" or "who" or "how" or "which" or "why";

    // "What happens when the line drops": a "when" behind the question's own word only says in which case.
    private static bool WhenAsks(Utterance u, Asked asked, int at) =>
        at == asked.Start || u[at - 1].Norm is "know" or "remember" or "recall" or "me" or "us" or "say" or "sure" or "exactly" or "and" or "or" or "since" or "until" or "till" or "from"
        || !Enumerable.Range(asked.Start, at - asked.Start).Any(i => WordClasses.Has("aux", u[i]) || WordClasses.Has("wh", u[i]));

    private static FactKind[] KindsWanted(Utterance u, Asked asked)
    {
        for (var i = asked.Start; i < asked.End; i++)
        {
            var next = i + 1 < asked.End ? u[i + 1].Norm : "";
            switch (u[i].Norm)
            {
                case "how" when next is "much":
                    return [FactKind.Amount, FactKind.Quantity];
                case "how" when next is "many" or "long" or "far" or "old":
                    return [FactKind.Quantity, FactKind.Amount, FactKind.Dates];
                case "when" when WhenAsks(u, asked, i):
                case "what" or "which" when next is "day" or "date" or "days" or "dates":
                    return [FactKind.Date, FactKind.Dates, FactKind.Time];
                case "what" when next is "time":
                    return [FactKind.Time, FactKind.Date];
                case "who" or "whose":
                    return [FactKind.Name, FactKind.Phrase];
                case "where":
                    return [FactKind.Name, FactKind.Phrase];
            }
        }

        return [];
    }
}
