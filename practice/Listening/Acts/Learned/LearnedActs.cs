using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts.Learned;

/// <summary>
/// The second opinion on what the rules found, by the meaning of each sentence (<see cref="SentenceKinds"/>). It adds what the rules have no phrase
/// for, and takes back what only looks like an act ("wait, you ordered yesterday?").
/// </summary>
/// <remarks>
/// Whoever piles up good words must not be heard for more than they say: where rules find many acts in one sentence nothing is added, and an act
/// that speaks of the case needs something of the case in it.
/// </remarks>
internal static class LearnedActs
{
    // "Is that correct?" says no fact back.
    private const int ShortestConfirmation = 4;

    // Of two or three words the meaning is anybody's guess; rules know those that matter.
    private const int TooShort = 3;

    private const int MostAdded = 4;

    // Who has just said somebody right seldom accuses them: "nobody read it before the decision" is said of one's own side then.
    private static readonly Act[] Warm = [Act.Apology, Act.Validate, Act.NameCause, Act.OwnIt];

    // Where rules find this many acts in one sentence, good words are being piled up.
    private const int PiledUp = 3;

    // "You handed the note over and left the phone behind" tells; a reproach denies, compares or says what should have been.
    private static readonly Patterns.PatternSet SaysWhatShouldBe = Patterns.PatternSet.Of(
        "should|ought|supposed|must|fault|blame|mistake|error|careless|responsible|responsibility|forgot|forget|forgotten|failed|ignored|missed|neglected|never|not|no|nobody|noone|without|instead|if|why|yourself|own|late|warned|expected|obvious|obviously|simply|surely|everyone|everybody|others|wrong|silly|naive|foolish|risk|risky|next|always|choose|chose|chosen|brought|caused|could|might|only|who|else|because|course|terms|signed|agreed");

    // "You did the notice, so the card shouldn't have been blocked" takes the caller's part.
    private static readonly Patterns.PatternSet LetsOff = Patterns.PatternSet.Of("""
        it|that|this|they|we|somebody|someone ..1 should not have
        you should only|never|not have to
        the|your|our|my|that _ should not have
        hardly|scarcely ..3 your
        maybe|perhaps|probably|possibly ..1 somebody|someone|we|they
        somebody|someone|we|they ..1 misfiled|mislaid|lost|missed|forgot|overlooked|mixed|muddled|swapped
        """);

    // "It shouldn't have been blocked if you'd picked up" does not.
    private static readonly Patterns.PatternSet OnTheCaller = Patterns.PatternSet.Of("""
        if|had you
        without your|you
        ~be you
        you ~be|should|ought
        somebody|someone ..6 you|your|their
        """);

    private static readonly Patterns.PatternSet Explains = Patterns.PatternSet.Of("""
        that|this|it explains why|how|what
        (that|this) is why you
        no wonder
        """);

    private static readonly Patterns.PatternSet OwnDoubt = Patterns.PatternSet.Of("""
        no idea|clue
        (i|we) do not ..1 know
        (i|we) (would|will|shall) have to ..1 (look|check|see|ask|find)
        (i|we) ~be not ..1 sure
        """);

    // "I've got no open tickets here" has looked; it declines nothing. "No case for compensation" does.
    private static readonly Patterns.PatternSet LookedInVain = Patterns.PatternSet.Of("""
        (i|we) ..1 have|got|see|find|found ..1 no ..1 (ticket|tickets|entry|entries|record|records|note|notes|order|orders|complaint|complaints|message|messages|name|photo|file|trace) -for|to|procedure|form|you|against
        there is|are|was|were no ..1 (ticket|tickets|entry|entries|record|records|note|notes|order|orders|complaint|complaints|message|messages|name|photo|file|trace) -for|to|procedure|form|you|against
        """);

    // "Not the hours, the rights": what was said before is put right.
    private static readonly Patterns.PatternSet PutsRight = Patterns.PatternSet.Of("""
        ^ sorry? not the _ _? the _ sorry? $
        ^ sorry? not your _ _? your _ sorry? $
        """);

    // "Page two says it isn't wear" tells what stands there.
    private static readonly Patterns.PatternSet ReadsOut = Patterns.PatternSet.Of("""
        page|letter|report|paper|papers|form|leaflet|bill ..2 says|said|reads|wrote
        """);

    // "Might be worth telling Pat" sends nobody anywhere.
    private static readonly Patterns.PatternSet PassesOn = Patterns.PatternSet.Of("""
        transfer|transferring|pass|passing|put|putting|hand|handing|forward|forwarding|redirect|refer|send|sending|switch|connect|escalate|contact|call|ring|write|email|speak|talk|visit|apply|report
        department|departments|team|teams|colleague|colleagues|supervisor|manager|specialist|office|branch|shop|store|website|site|desk|counter|service|someone|somebody|else
        """);

    private static readonly Patterns.PatternSet Disputes = Patterns.PatternSet.Of("""
        otherwise|differently|different|opposite|contrary
        nothing wrong
        """);

    /// <summary>Every act.</summary>
    public static IReadOnlyList<Act> Acts { get; } = Enum.GetValues<Act>();

    /// <summary>Takes back what a rule found in sentences that mean something else.</summary>
    public static void TakeBack(Scene scene, ActSink sink)
    {
        var scores = ScoresOf(scene);
        // Which sentences are piled up is seen before anything is taken away, so that the pile stays one.
        var piledUp = scene.U.Sentences.Select(s => IsPiledUp(sink, s)).ToList();
        foreach (var (act, start, end) in sink.Found.ToList())
        {
            var keep = ActThresholds.Keep(act);
            if (keep > float.MinValue && Overlapped(scene, start, end).All(i => !piledUp[i] && IsDisbelieved(scene, scores, i, act, keep)))
                sink.Remove(act, start, end);
        }
    }

    /// <summary>Adds the acts that meaning is sure of and no rule has found.</summary>
    public static void Add(Scene scene, ActSink sink)
    {
        var sentences = scene.U.Sentences;
        var scores = ScoresOf(scene);
        var more = new List<(Act Act, Sentence Where)>();
        var warm = Warm.Any(sink.Has);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (sentences[i].End - sentences[i].Start <= TooShort || IsPiledUp(sink, sentences[i]))
                continue;
            var sure = new List<(Act Act, double By)>();
            var score = scores(i);
            foreach (var act in Acts)
            {
                var by = score[ActThresholds.KindOf(act)] - ActThresholds.From(act);
                if (by >= 0 && !(warm && RuleBelief.IsCold(act)) && !sink.Has(act, sentences[i].Start, sentences[i].End) && !IsBarred(scene, sink, act, sentences[i]))
                    sure.Add((act, by));
            }

            more.AddRange(sure.OrderByDescending(s => s.By).ThenBy(s => s.Act).Take(MostAdded).Select(s => (s.Act, sentences[i])));
        }

        foreach (var (act, where) in more)
            sink.Add(act, where.Start, where.End);
    }

    /// <summary>True when meaning alone may not add the act to the sentence: rules know it for a near miss, or what the act rests on is not there.</summary>
    public static bool IsBarred(Scene scene, ActSink sink, Act act, Sentence where) =>
        sink.IsRuledOut(act, where.Start, where.End)
        || act switch
        {
            // "Your name is ..." has all the words of one's own.
            Act.OwnName => true,
            // "Your plumber sounds like a treasure" is kind, however short, and "good job with the list" no goodbye.
            Act.Insult or Act.Snap or Act.Minimise or Act.Argue or Act.Blame or Act.CalmDown or Act.Closing when FriendlyWords.Are(scene.U, where) => true,

            // "That explains why you can't just go and work elsewhere" understands.
            Act.Blame or Act.Snap or Act.Argue or Act.Minimise when Explains.Any(scene.U, where.Start, where.End) => true,

            Act.Offer when AskedList.In(scene, where).Count > 0 => true,
            Act.Refuse when LookedInVain.Any(scene.U, where.Start, where.End) => true,
            Act.Refuse or Act.CitePolicy or Act.Argue or Act.Blame when PutsRight.Any(scene.U, where.Start, where.End) => true,
            Act.Argue when TellsWhatSays(scene.U, where) && !Disputes.Any(scene.U, where.Start, where.End) && !SpeaksToThem(scene, where) => true,

            Act.CalmDown or Act.Minimise or Act.Blame or Act.Snap or Act.Argue when OnTheirSide.Are(scene.U, where.Start, where.End) => true,

            Act.Transfer when !PassesOn.Any(scene.U, where.Start, where.End) => true,

            // "This system is so stupid" insults nobody.
            Act.Insult => !SpeaksToThem(scene, where),
            // Whoever asks does not hurt by asking, but where a rule knows the words for it: "is there a house across the road?" accuses nobody.
            Act.Blame or Act.Argue or Act.Snap or Act.Minimise or Act.CalmDown or Act.Transfer or Act.Refuse or Act.Hold when Asks(scene, where) => true,

            // Words that the caller has used, or that belong to the case, are none of an office's.
            Act.Jargon => !Enumerable.Range(where.Start, where.End - where.Start).Any(i => !scene.U[i].IsNumber && !StopWords.IsGeneral(scene.U[i].Stem) && !scene.Case.IsCaseWord(scene.U[i].Stem) && !scene.CallerHasSaid(scene.U[i])),
            Act.Blame when !SaysWhatShouldBe.Any(scene.U, where.Start, where.End) || LetsOff.Any(scene.U, where.Start, where.End) && !OnTheCaller.Any(scene.U, where.Start, where.End) => true,
            // "So you posted it yourself" only gives back.
            Act.Blame or Act.Argue => AsksOfTheCase(scene, where) || sink.Has(Act.Paraphrase, where.Start, where.End) || GivesBack(scene, where),
            Act.OwnIt => sink.Has(Act.Refuse, where.Start, where.End),
            // "Do you understand English? Are you deaf?"
            Act.CheckUnderstanding => sink.Has(Act.Insult) || sink.Has(Act.Snap),
            Act.InviteMore => sink.Has(Act.AskFact, where.Start, where.End),
            Act.ConfirmFact => where.End - where.Start < ShortestConfirmation || !TakesUp(scene, where) || !Asks(scene, where),
            // Words of the caller's that are quoted to be disputed are not given back.
            Act.Paraphrase => !TakesUp(scene, where) || sink.Has(Act.Argue, where.Start, where.End),
            Act.NameCause => !TakesUp(scene, where) || sink.IsRuledOut(Act.Apology, where.Start, where.End),
            // Who says what they do not know yet says nobody right.
            Act.Validate => OwnDoubt.Any(scene.U, where.Start, where.End),
            _ => false,
        };

    private static bool IsPiledUp(ActSink sink, Sentence where) => sink.Found.Where(f => f.Start < where.End && f.End > where.Start).Select(f => f.Act).Distinct().Count() >= PiledUp;

    private static bool AsksOfTheCase(Scene scene, Sentence where)
    {
        var span = scene.U.SpanOf(where.Start, where.End);
        return scene.Questions.Any(q => q.About is QuestionAbout.Fact or QuestionAbout.Topic or QuestionAbout.Wish or QuestionAbout.Feeling && q.Span.Start >= span.Start && q.Span.Start < span.End);
    }

    private static bool GivesBack(Scene scene, Sentence where)
    {
        var sentence = scene.U.SpanOf(where.Start, where.End);
        return scene.Facts.Any(f => f.Use == FactUse.Restated && f.Span.Start < sentence.End && f.Span.End > sentence.Start);
    }

    private static bool TellsWhatSays(Utterance u, Sentence where) => ReadsOut.Any(u, where.Start, where.End)
        || Enumerable.Range(where.Start, where.End - where.Start - 1).Any(i => NamedBefore.IsPerson(u[i].Norm) && u[i + 1].Norm is "says" or "said" or "wrote");

    private static bool SpeaksToThem(Scene scene, Sentence where) => Enumerable.Range(where.Start, where.End - where.Start).Any(i => scene.U[i].Norm is "you" or "your" or "yours" or "yourself");

    private static bool Asks(Scene scene, Sentence where) => where.Asks || scene.Asked.Any(a => a.Start >= where.Start && a.Start < where.End);

    private static bool TakesUp(Scene scene, Sentence where)
    {
        for (var i = where.Start; i < where.End; i++)
        {
            if (scene.U[i].IsNumber ? scene.CallerNumbers.Contains(scene.U[i].Written) : scene.CallerStems.Contains(scene.U[i].Stem))
                return true;
        }

        var sentence = scene.U.SpanOf(where.Start, where.End);
        return scene.Facts.Any(f => f.Span.Start < sentence.End && f.Span.End > sentence.Start);
    }

    /// <summary>The sentence as written, to the first letter of the next.</summary>
    public static string TextOf(Scene scene, int sentence)
    {
        var sentences = scene.U.Sentences;
        var end = sentence + 1 < sentences.Count ? scene.U[sentences[sentence + 1].Start].Start : scene.U.Text.Length;
        return scene.U.Text[scene.U[sentences[sentence].Start].Start..end].Trim();
    }

    // Who has many sentences has them weighed together, which is sooner done; the first that is asked for brings all.
    private static Func<int, IReadOnlyList<float>> ScoresOf(Scene scene)
    {
        IReadOnlyList<float>[]? all = null;
        return sentence => (all ??= SentenceKinds.OfAll([.. Enumerable.Range(0, scene.U.Sentences.Count).Select(i => TextOf(scene, i))]))[sentence];
    }

    // The scores are asked for last: where a rule is believed in any case they are not needed.
    private static bool IsDisbelieved(Scene scene, Func<int, IReadOnlyList<float>> scores, int sentence, Act act, float keep)
    {
        var below = RuleBelief.Keep(act, keep, scene.U.Sentences[sentence].End - scene.U.Sentences[sentence].Start);
        return !double.IsNegativeInfinity(below) && scores(sentence)[ActThresholds.KindOf(act)] < below;
    }

    private static IEnumerable<int> Overlapped(Scene scene, int start, int end)
    {
        for (var i = 0; i < scene.U.Sentences.Count; i++)
        {
            if (scene.U.Sentences[i].Start < end && scene.U.Sentences[i].End > start)
                yield return i;
        }
    }
}
