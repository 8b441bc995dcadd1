using System.Runtime.CompilerServices;
using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Acts;
using PracticeCaller.Practice.Listening.Acts.Learned;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Offers;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Remarks;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>
/// Reads replies by rules over text, for one scenario. Building it compiles the scenario's words; reading is pure, never throws, looks at
/// the first 4,000 characters, and may be done from several threads at once. Because reading is pure, what was read lately is remembered.
/// </summary>
public sealed class Listener : IListener
{
    private const int MessagesRememberedAtLeast = 1000;
    private const int MomentsRemembered = 200;
    private const int LongestRemembered = 600;

    private static readonly HashSet<string> OnlyWhether = new("is are was were does has".Split(' '), StringComparer.Ordinal);
    private const int LongestPardon = 8;
    private const double ForeseenAsSuch = 0.65;

    private static readonly ConditionalWeakTable<Scenario, Listener> Shared = [];
    private static readonly Lazy<TypoMender> GeneralMender = new(() => new TypoMender(ActReader.Words));

    private readonly CaseVocabulary _case;
    private readonly bool _learned;
    private readonly Remembered<string, Known> _messages;
    private readonly Remembered<string, CallerLine> _callerLines = new(MessagesRememberedAtLeast);
    private readonly OfferReader _offers;
    private readonly MatterReader _matters;
    private readonly MentionReader _mentions;
    private readonly GappedPhrase[] _twist;
    private readonly Dictionary<string, (Act[] Acts, GappedPhrase[] Phrases)> _answers = new(StringComparer.Ordinal);

    /// <summary>A listener for this scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="learned">False to hear by rules alone: where agents talk about other things than those the weights were learned from.</param>
    /// <param name="remembers">How many of the replies read lately it remembers, from 1,000; for those who read very many.</param>
    public Listener(Scenario scenario, bool learned = true, int remembers = MessagesRememberedAtLeast)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        _messages = new(Math.Max(remembers, MessagesRememberedAtLeast));
        _learned = learned;
        _case = new CaseVocabulary(scenario, GeneralMender.Value);
        _offers = new OfferReader(scenario, _case);
        _matters = new MatterReader(scenario, _case.Tokeniser);
        _mentions = new MentionReader(scenario.Today);
        _twist = [.. (scenario.Twist?.RaisedBy ?? []).Select(p => new GappedPhrase(p, _case.Tokeniser))];
        foreach (var question in scenario.Questions)
        {
            var acts = question.AnsweredBy.Where(IsAct).Select(a => ActIds.TryParse(a[4..], out var act) ? act : (Act?)null).OfType<Act>().ToArray();
            _answers[question.Id] = (acts, [.. question.AnsweredBy.Where(a => !IsAct(a)).Select(p => new GappedPhrase(p, _case.Tokeniser))]);
        }
    }

    /// <summary>The listener for this scenario that is shared by all who read texts about it.</summary>
    internal static Listener For(Scenario scenario) => Shared.GetValue(scenario, s => new Listener(s));

    /// <inheritdoc />
    public Reading Read(string text, ListeningContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (message, readings) = Prepare(text ?? "");
        var (reading, answers, said) = readings.Get(MomentOf(context), (Listener: this, Message: message), static (s, moment) => s.Listener.Read(s.Message, moment));
        if (context.OpenCallerQuestions.Count > 0 && answers.Count > 0)
            reading = reading with { Answers = [.. context.OpenCallerQuestions.Where(answers.Contains)] };
        return said.Count > 0 && context.LaterCallerQuestions.Any(said.Contains) ? reading with { AnswersAhead = [.. context.LaterCallerQuestions.Where(said.Contains)] } : reading;
    }

    /// <summary>Everything up to the acts; what <see cref="FactsInText"/> needs as well.</summary>
    internal Scene Look(string text, ListeningContext context) => Look(Prepare(text).Message, MomentOf(context), written: false);

    /// <summary>The same of what was written down about the case for others.</summary>
    internal Scene LookAtNotes(string text, ListeningContext context) => Look(Prepare(text).Message, MomentOf(context), written: true);

    private Known Prepare(string text) =>
        text.Length > LongestRemembered ? new(MessageOf(text), new(1)) : _messages.Get(text, this, static (t, self) => new(self.MessageOf(t), new(MomentsRemembered)));

    private Message MessageOf(string text)
    {
        var utterance = Utterance.Of(text, _case.Tokeniser);
        var mentions = _mentions.Read(utterance);
        return new Message(utterance, mentions, _case) { Offers = _offers.Read(utterance, mentions), Asked = Alternatives.Apart(_case, utterance, QuestionFinder.Find(utterance)) };
    }

    private Moment MomentOf(ListeningContext context) =>
        new(context, [.. context.CallerJustSaid.Select(t => _callerLines.Get(t ?? "", _case.Tokeniser, CallerLine.Of))]);

    private Scene Look(Message message, Moment moment, bool written = false)
    {
        var scene = new Scene(message, _case, moment) { IsWritten = written };
        scene.Questions = QuestionReader.Read(scene);
        scene.Facts = [.. FactFinder.Find(scene).Where(f => f.Use == FactUse.Asked || !Fillers.Are(scene.U, f.Span))];
        return scene;
    }

    private Understood Read(Message message, Moment moment)
    {
        var scene = Look(message, moment);
        var found = ActReader.ByRule(scene);
        if (_learned)
        {
            ActReader.TakeBack(scene, found);
            OwnLife.TakeBack(scene, found);
        }

        var remark = RemarkReader.Read(scene, ActReader.Heard(scene, found));

        // What is known for a remark beside the case is not made an act of the case by its meaning.
        if (_learned && remark == Remark.None)
        {
            ActReader.AddLearned(scene, found);
            OwnLife.TakeBack(scene, found);
        }

        var acts = ActReader.Heard(scene, found).FindAll(a => !WantsToKnow(scene, a) && !(scene.Repairs && (a.Act is Act.Blame or Act.Argue) && Repair.Covers(scene.U, a.Span)) && !(a.Act == Act.Blame && IsTheirOwnAccount(scene, a)) && !(a.Act == Act.Apology && IsPardon(scene, a)));
        var given = CheckedStatement.In(scene, acts);
        var saidBack = SaidBack.Of(scene, given);
        var news = NewsTold.In(scene);
        acts.RemoveAll(a => NewsTold.OnlyTells(scene, news, a));
        // "Your delivery was put down as standard", in nearly the author's words, is news and gives no value amiss.
        if (news.Count > 0)
            scene.Facts = [.. scene.Facts.Where(f => f.Use != FactUse.Misheard || !news.Any(n => n.Span.Overlaps(f.Span) && _case.IsWordedIn(n.TopicId, f.Words)))];
        var broughtUp = saidBack == SaidBackShare.All ? null : Remarks.BroughtUp.By(scene, acts, remark, given);
        var reading = new Reading
        {
            Text = scene.U.Text,
            Acts = acts,
            Facts = scene.Facts,
            Offers = [.. scene.Offers.Where(o => !OnlyAskedAbout.Is(scene, o) && !NewsTold.OnlyNames(scene, news, o))],
            Questions = [.. scene.Questions.Where((_, i) => scene.Asked[i].Form != AskForm.Tag)],
            Topics = (broughtUp is not null || news.Count > 0) && scene.Asked.Count == 0 ? [] : Remarks.BroughtUp.Touched(scene, acts),
            BroughtUp = broughtUp,
            News = [.. news.OrderBy(n => n.Span.Start)],
            Remark = remark,
            Aside = remark switch
            {
                Remark.OddOffer => Asides.Present(scene),
                Remark.Mishap or Remark.AgentsLife or Remark.OffTopic => Asides.Thing(scene),
                _ => null,
            },
            Doing = remark == Remark.Instruction ? Asides.Instruction(scene) : null,
            Tone = ToneReader.Read(scene, acts),
            Matters = _matters.Read(scene.U),
            SaysDone = MatterReader.Done(scene.U),
            AsksWhetherItWorks = Trying.Asks(scene.U),
            SaysWhyToHold = HoldReasons.Are(scene, acts),
            CalmsKindly = KindCalming.Is(scene, acts),
            CalmsBluntly = KindCalming.IsBlunt(acts),
            SaidBack = saidBack,
            Repairs = scene.Repairs,
            SaysAnsweredAmiss = Repair.OnlySaysSo(scene.U),
            ChecksAFact = CheckedStatement.HoldsAFact(scene),
            ChecksWhatWasSaid = CheckedStatement.HoldsNothingNew(scene),
            Condoles = Condolences.Are(acts),
            RaisesTwist = _twist.Any(p => p.Find(scene.U) is { } hit && !scene.U[hit.Start].Quoted),
            AgentName = Name(scene),
            WaitPromised = WaitReader.Read(scene, acts),
            Understood = Understanding.Of(scene, acts, remark),
        };
        var said = _answers.Keys.Where(q => SaysTheAnswer(q, scene)).ToHashSet(StringComparer.Ordinal);
        return new Understood(reading, _answers.Keys.Where(q => said.Contains(q) || IsAnswered(q, acts)).ToHashSet(StringComparer.Ordinal), said);
    }

    // "Where did he leave the card, if you never look there?" wants to know, whatever it sounds like; "why" and "how did you not look?" only where an author foresaw just that. "Did you not read it?" may well accuse.
    private static bool WantsToKnow(Scene scene, HeardAct act) => act.Act is Act.Blame or Act.Argue or Act.Minimise
        && Enumerable.Range(0, scene.Asked.Count).Any(i => scene.Questions[i].TargetId is not null && (scene.Asked[i].Form == AskForm.Wh || OnlyWhether.Contains(scene.U[scene.Asked[i].Start].Norm)) && (scene.U[scene.Asked[i].Start].Norm is not ("why" or "how") || scene.Foreseen(scene.Asked[i]) is [{ Likeness: >= ForeseenAsSuch } first, ..] && first.Id == scene.Questions[i].TargetId)
            && act.Span.Overlaps(scene.Questions[i].Span));

    // "So she thinks it is routine, because you left something out of the letter, is that right?" gives back what the caller has said of themselves.
    private static bool IsTheirOwnAccount(Scene scene, HeardAct blame)
    {
        var words = scene.U.Tokens.Where(t => t.Start >= blame.Span.Start && t.End <= blame.Span.End && !StopWords.IsGrammar(t.Stem)).ToList();
        return words.Count > 0 && words.TrueForAll(scene.CallerHasSaid) && scene.Asked.Any(a => a.Form == AskForm.Tag);
    }

    // "Sorry, was that a yes?", "no, I meant the express, sorry" beg pardon for asking.
    private static bool IsPardon(Scene scene, HeardAct apology) =>
        apology.Specific == 0 && apology.Words.Trim().Length <= LongestPardon && (scene.Repairs || scene.Asked.Any(a => a.Form is AskForm.Wh or AskForm.Inverted && scene.U.SentenceOf(a.Start) is var s && scene.U.SpanOf(s.Start, s.End).Overlaps(apology.Span) && scene.U[a.Start].Start > apology.Span.Start && scene.U[s.Start].Start == apology.Span.Start));

    /// <summary>What training learns from: each sentence with its features and what the rules found in it.</summary>
    internal IReadOnlyList<ObservedSentence> Observe(string text, ListeningContext context)
    {
        var scene = Look(text, context);
        return ObservedSentence.All(scene, ActReader.ByRule(scene));
    }

    private bool IsAnswered(string id, List<HeardAct> acts) => acts.Any(a => Array.IndexOf(_answers[id].Acts, a.Act) >= 0);

    private bool SaysTheAnswer(string id, Scene scene) => _answers[id].Phrases.Any(p => p.Find(scene.U) is { } hit && !scene.InQuestion(hit.Start));

    private static string? Name(Scene scene)
    {
        if (OwnName.Find(scene.U) is not { } hit)
            return null;
        var token = scene.U[hit.End - 1];
        var written = scene.U.Text.Substring(token.Start, token.Length);
        if (written.AsSpan().ContainsAny('\'', '’'))
            return null;
        return char.IsLower(written[0]) ? char.ToUpperInvariant(written[0]) + written[1..] : written;
    }

    /// <summary>A message with its readings so far.</summary>
    private sealed record Known(Message Message, ReadingsByMoment<Understood> Readings);

    /// <summary>A reading, and every question of the caller that it would answer.</summary>
    private sealed record Understood(Reading Reading, IReadOnlySet<string> Answers, IReadOnlySet<string> Said);

    private static bool IsAct(string answer) => answer.StartsWith("act:", StringComparison.Ordinal);
}
