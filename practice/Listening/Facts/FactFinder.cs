using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Listening.Words;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>Says which facts a reply asks, restates, confirms or gets wrong.</summary>
internal static class FactFinder
{
    private static readonly PatternSet Confirming = PatternSet.Of("""
        ^ right|correct $
        is that ..1 (right|correct)
        (did|have) i ..2 (get|got|hear|heard|understand|understood)
        to confirm|double-check|check|verify
        just|let ..2 (confirm|check|verify)
        can|could you confirm
        am i right
        correct me
        """);

    private const int OpensOnly = 4;
    private const int LongestList = 14;

    private static readonly PatternSet Copula = PatternSet.Of("is|was|were|are it|that|this|you|the|your");

    /// <summary>The facts in text order, at most one entry for a fact and use.</summary>
    public static List<HeardFact> Find(Scene scene)
    {
        var u = scene.U;
        var found = new List<(int Start, HeardFact Fact)>();
        var values = scene.Message.Values;

        // Most facts are not spoken of in most replies.
        var valued = scene.Case.Facts.Where(f => values[f.Fact.Id].Count > 0).ToList();
        foreach (var fact in valued)
        {
            foreach (var right in values[fact.Fact.Id].Where(c => c.Right && Believable(scene, fact, c) && !IsOneEverydayWord(u, fact, c) && !OfAnother(scene, fact, c)))
                Add(found, u, fact.Fact.Id, IsChecked(scene, fact, right) ? FactUse.Confirmed : FactUse.Restated, right.Start, right.End, right.Said);
        }

        var explained = valued.SelectMany(f => values[f.Fact.Id].Where(c => c.Right && !OfAnother(scene, f, c))).ToList();
        var wrongs = new List<(FactVocabulary Fact, Comparison Wrong, double Sure)>();
        foreach (var fact in valued)
        {
            foreach (var wrong in values[fact.Fact.Id].Where(c => !c.Right && scene.Context.Told.Contains(fact.Fact.Id) && MishearingGuards.Allow(scene, fact, c.Start, c.End) && !explained.Any(e => e.Start < c.End && e.End > c.Start)))
                wrongs.Add((fact, wrong, Mishearing.Sureness(scene, fact, wrong, found.Any(f => f.Fact.FactId == fact.Fact.Id))));
        }

        // One value is one fact's: the one most surely meant.
        var taken = new List<Comparison>();
        foreach (var (fact, wrong, _) in wrongs.Where(w => w.Sure > 0).OrderByDescending(w => w.Sure))
        {
            if (taken.Any(t => t.Start < wrong.End && t.End > wrong.Start))
                continue;
            taken.Add(wrong);
            Add(found, u, fact.Fact.Id, FactUse.Misheard, wrong.Start, wrong.End, wrong.Said);
        }

        AddContradicted(scene, found);
        foreach (var (fact, wrong) in OtherName.Find(scene).Where(x => MishearingGuards.Allow(scene, x.Fact, x.Wrong.Start, x.Wrong.End)))
            Add(found, u, fact.Fact.Id, FactUse.Misheard, wrong.Start, wrong.End, wrong.Said);

        AddAsked(scene, found, values);
        AddListed(scene, found);
        AddSupposed(scene, found);
        return [.. found.OrderBy(f => f.Start).Select(f => f.Fact)];
    }

    // "OK" says nothing back of a phone that was there for work, and "minutes" nothing of drops that last a few; a single word must be a particular one of the fact's own.
    private static bool IsOneEverydayWord(Utterance u, FactVocabulary fact, Comparison value) => fact.Fact.Kind == FactKind.Phrase && value.End - value.Start == 1
        && (StopWords.IsGeneral(u[value.Start].Stem) || !fact.ValueWords.Any(v => v.Any(t => t.Stem == u[value.Start].Stem)));

    // A word denies one fact, the one that the rest of the claim fits best; what denies a fact does not give it back as well.
    private static void AddContradicted(Scene scene, List<(int Start, HeardFact Fact)> found)
    {
        var u = scene.U;
        var told = scene.Message.Contradictions.Where(c => scene.Context.Told.Contains(c.Fact.Fact.Id) && MishearingGuards.Allow(scene, c.Fact, c.Start, c.End, surely: NewWord.IsSure(scene, c))).OrderByDescending(c => c.Fit).ToList();
        var taken = new List<Contradiction>();
        foreach (var c in told)
        {
            if (taken.Any(t => t.Start < c.End && t.End > c.Start))
                continue;
            var sentence = u.SpanOf(u.SentenceOf(c.Start).Start, u.SentenceOf(c.Start).End);
            // Who offers says how things shall be.
            if (scene.Offers.Any(o => o.Span.Start < sentence.End && o.Span.End > sentence.Start))
                continue;
            bool Here((int Start, HeardFact Fact) f) => f.Fact.FactId == c.Fact.Fact.Id && f.Fact.Use != FactUse.Misheard && f.Fact.Span.Start >= sentence.Start && f.Fact.Span.Start < sentence.End;
            if (found.Any(Here) && !c.Beats && !NewWord.Is(scene, c))
                continue;
            found.RemoveAll(Here);
            taken.Add(c);
            Add(found, u, c.Fact.Fact.Id, FactUse.Misheard, c.Start, c.End, u.SpanOf(c.Start, c.End).Of(u.Text));
        }
    }

    private static void AddAsked(Scene scene, List<(int Start, HeardFact Fact)> found, IReadOnlyDictionary<string, IReadOnlyList<Comparison>> values)
    {
        for (var q = 0; q < scene.Asked.Count; q++)
        {
            var asked = scene.Asked[q];
            var question = scene.Questions[q];
            if (question.About is not (QuestionAbout.Fact or QuestionAbout.Story or QuestionAbout.Caller or QuestionAbout.Permission or QuestionAbout.Feeling))
                continue;
            var range = scene.U.SpanOf(asked.Start, asked.End);
            foreach (var (fact, score) in scene.FactsAsked(asked))
            {
                if (question.About != QuestionAbout.Fact && score < 0.75)
                    continue;
                if (question.TargetId is { } target && target != fact.Fact.Id && !AsksForSeveral(scene.U, asked))
                    continue;

                // "What happened?" leaves it to the caller what to tell.
                if (question.About == QuestionAbout.Story && asked.End - asked.Start <= OpensOnly)
                    continue;

                // Whoever says the value while asking is checking it.
                var said = found.Any(f => f.Fact.FactId == fact.Fact.Id && f.Fact.Span.Start >= range.Start && f.Fact.Span.Start < range.End);
                var offersValue = values[fact.Fact.Id].Any(c => !c.Right && !c.Bare && c.Start >= asked.Start && c.Start < asked.End);
                if (!said && !offersValue)
                    Add(found, scene.U, fact.Fact.Id, FactUse.Asked, asked.Start, asked.End, null, question.About == QuestionAbout.Fact && AskingAgain.Is(scene, asked, fact));
            }
        }
    }

    // Of a list every part is asked for; what was told already is left to whoever looks for asking again.
    private static void AddListed(Scene scene, List<(int Start, HeardFact Fact)> found)
    {
        foreach (var part in scene.U.Sentences.SelectMany(sentence => AskedList.In(scene, sentence)).Where(part => !scene.Context.Told.Contains(part.Fact.Fact.Id)))
            Add(found, scene.U, part.Fact.Fact.Id, FactUse.Asked, part.Start, part.End, null);
    }

    // "So the assessor came in March, right?", and nobody has told when he came: that is one way to ask.
    private static void AddSupposed(Scene scene, List<(int Start, HeardFact Fact)> found)
    {
        foreach (var given in scene.Asked.Select(a => CheckedStatement.Before(scene.U, a)).OfType<CheckedStatement>())
        {
            var span = scene.U.SpanOf(given.Start, given.End);
            if (found.Any(f => f.Fact.Span.Overlaps(span)))
                continue;
            var supposed = scene.Case.Facts.Where(f => !scene.Context.Told.Contains(f.Fact.Id) && !IsOfSomebodyElse(scene.U, f, given)).Select(f => (Fact: f, Sure: Supposed(scene, f, given))).Where(f => f.Sure > 0).OrderByDescending(f => f.Sure).ToList();
            if (supposed.Count > 0)
                Add(found, scene.U, supposed[0].Fact.Fact.Id, FactUse.Asked, given.Start, given.End, null);
        }
    }

    // The plumber's day is not the assessor's.
    private static bool IsOfSomebodyElse(Utterance u, FactVocabulary fact, CheckedStatement given) =>
        Enumerable.Range(given.Start, given.End - given.Start).Any(i => (WordKinds.FieldOf(u[i].Norm) == NounField.Person || NamedBefore.IsPerson(u[i].Norm)) && !fact.About.Any(a => a.Contains(u[i].Stem)));

    private static double Supposed(Scene scene, FactVocabulary fact, CheckedStatement given) => Math.Max(
        scene.Message.Values[fact.Fact.Id].Where(c => !c.Right && c.Start >= given.Start && c.End <= given.End && MishearingGuards.Allow(scene, fact, c.Start, c.End) && MishearingGuards.IsMeant(scene, fact, scene.U.SentenceOf(c.Start))).Select(c => Mishearing.Sureness(scene, fact, c, false)).DefaultIfEmpty(0).Max(),
        scene.Message.Contradictions.Where(c => c.Fact == fact && c.Start >= given.Start && c.End <= given.End && MishearingGuards.Allow(scene, fact, c.Start, c.End, surely: NewWord.IsSure(scene, c))).Select(c => c.Fit).DefaultIfEmpty(0).Max());

    // "Your name and customer number".
    private static bool AsksForSeveral(Utterance u, Asked asked) => asked.Form is AskForm.Request or AskForm.Elliptic || asked.End - asked.Start <= LongestList && Enumerable.Range(asked.Start, asked.End - asked.Start).Any(i => u[i].Norm is "and");

    private static bool IsChecked(Scene scene, FactVocabulary fact, Comparison value)
    {
        var sentence = scene.U.SentenceOf(value.Start);
        for (var i = 0; i < scene.Asked.Count; i++)
        {
            var asked = scene.Asked[i];
            if (asked.Start < sentence.Start || asked.Start >= sentence.End)
                continue;
            var within = value.Start >= asked.Start && value.Start < asked.End;
            var checks = asked.Form switch
            {
                AskForm.Tag => asked.Start - value.End <= 12 && scene.U[asked.Start].Norm is not ("ok" or "okay"),
                AskForm.Declarative or AskForm.Elliptic => within && sentence.Asks,
                AskForm.Inverted => within && (scene.Questions[i].TargetId == fact.Fact.Id || Copula.At(scene.U, asked.Start) is not null),
                _ => within && Confirming.Any(scene.U, asked.Start, value.Start),
            };
            if (checks)
                return true;
        }

        if (Confirming.Any(scene.U, sentence.Start, sentence.End))
            return true;
        var next = sentence.End;
        return next < scene.U.Count && scene.U.SentenceOf(next) is var following && following.End - following.Start <= 6
            && (Confirming.Any(scene.U, following.Start, following.End) || QuestionKinds.Understanding.Any(scene.U, following.Start, following.End));
    }

    // "The bill came on Wednesday": Wednesday may be the day of something else, but it is the bill's day that is spoken of.
    private static bool OfAnother(Scene scene, FactVocabulary fact, Comparison right)
    {
        if (fact.Fact.Kind is not (FactKind.Date or FactKind.Time or FactKind.Amount or FactKind.Quantity) || Mishearing.SpokenOf(scene, fact, right.Start, right.End) > 0)
            return false;
        return scene.Case.Facts.Any(f => f != fact && f.Fact.Kind == fact.Fact.Kind
            && scene.Message.Values[f.Fact.Id].Any(c => !c.Right && c.Start == right.Start && c.End == right.End) && scene.Context.Told.Contains(f.Fact.Id) && Mishearing.SpokenOf(scene, f, right.Start, right.End) >= 0.6);
    }

    // A bare small number is a fact's value only where the fact is spoken of.
    private static bool Believable(Scene scene, FactVocabulary fact, Comparison value)
    {
        // "Did you try switching the hotspot off?" asks; one word of a phrase says nothing back.
        bool Named() => value.End - value.Start == 1 || !scene.Context.Told.Contains(fact.Fact.Id);
        if (fact.Fact.Kind == FactKind.Phrase && scene.Asked.Any(q => value.Start >= q.Start && value.Start < q.End && q.Form is AskForm.Inverted or AskForm.Wh && (Named() || q.Form == AskForm.Wh || Restatement.Genuine(scene.U, q))))
            return false;
        if (fact.Fact.Kind is FactKind.Phrase or FactKind.Name && Claims.IsChoice(scene.U, scene.U.SentenceOf(value.Start)))
            return false;
        // "I finish at five", "I'm 80 % sure" is the agent's own matter.
        if (fact.Fact.Kind is FactKind.Time or FactKind.Quantity && scene.Message.Claims.Any(c => c.Own && value.Start >= c.Start && value.Start < c.End && !Claims.OfTheCaller(scene.U, c.Start, c.End)) && Mishearing.SpokenOf(scene, fact, value.Start, value.End) <= 0)
            return false;
        if (!value.Bare || fact.Fact.Kind is not (FactKind.Amount or FactKind.Quantity or FactKind.Time))
            return true;
        var sentence = scene.U.SentenceOf(value.Start);
        var alone = sentence.End - sentence.Start <= 3 && fact.Number >= 10;
        var distinctive = alone || (fact.Fact.Kind == FactKind.Amount && fact.Number >= 20);
        return distinctive || Mishearing.SpokenOf(scene, fact, value.Start, value.End) > 0;
    }

    private static void Add(List<(int Start, HeardFact Fact)> found, Utterance u, string id, FactUse use, int start, int end, string? said, bool nothingElse = false)
    {
        if (found.Any(f => f.Fact.FactId == id && f.Fact.Use == use && (use != FactUse.Misheard || f.Fact.ValueSaid == said)))
            return;
        var span = u.SpanOf(start, end);
        found.Add((start, new HeardFact(id, use, span, span.Of(u.Text), said) { NothingElse = nothingElse }));
    }
}
