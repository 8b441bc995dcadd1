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
/// the first 4,000 characters, and may be done from several threads at once.
/// </summary>
public sealed class Listener : IListener
{
    private static readonly Lazy<TypoMender> GeneralMender = new(() => new TypoMender(ActReader.Words));

    private readonly CaseVocabulary _case;
    private readonly OfferReader _offers;
    private readonly MentionReader _mentions;
    private readonly GappedPhrase[] _twist;
    private readonly Dictionary<string, (Act[] Acts, GappedPhrase[] Phrases)> _answers = new(StringComparer.Ordinal);

    /// <summary>A listener for this scenario.</summary>
    public Listener(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        _case = new CaseVocabulary(scenario, GeneralMender.Value);
        _offers = new OfferReader(scenario, _case);
        _mentions = new MentionReader(scenario.Today);
        _twist = [.. (scenario.Twist?.RaisedBy ?? []).Select(p => new GappedPhrase(p, _case.Tokeniser))];
        foreach (var question in scenario.Questions)
        {
            var acts = question.AnsweredBy.Where(IsAct).Select(a => ActIds.TryParse(a[4..], out var act) ? act : (Act?)null).OfType<Act>().ToArray();
            _answers[question.Id] = (acts, [.. question.AnsweredBy.Where(a => !IsAct(a)).Select(p => new GappedPhrase(p, _case.Tokeniser))]);
        }
    }

    /// <inheritdoc />
    public Reading Read(string text, ListeningContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var scene = Look(text ?? "", context);
        var acts = ActReader.Read(scene);
        var remark = RemarkReader.Read(scene, acts);
        return new Reading
        {
            Text = scene.U.Text,
            Acts = acts,
            Facts = scene.Facts,
            Offers = scene.Offers,
            Questions = [.. scene.Questions.Where((_, i) => scene.Asked[i].Form != AskForm.Tag)],
            Topics = [.. _case.Topics.Where(t => t.Phrases.Any(p => p.Find(scene.U) is not null)).Select(t => t.Id)],
            Remark = remark,
            Tone = ToneReader.Read(scene, acts),
            RaisesTwist = _twist.Any(p => p.Find(scene.U) is { } hit && !scene.U[hit.Start].Quoted),
            Answers = [.. context.OpenCallerQuestions.Where(q => IsAnswered(q, scene, acts))],
            AgentName = Name(scene),
            WaitPromised = WaitReader.Read(scene, acts),
            Understood = Understanding.Of(scene, acts, remark),
        };
    }

    /// <summary>What training learns from: each sentence with its features and what the rules found in it.</summary>
    internal IReadOnlyList<ObservedSentence> Observe(string text, ListeningContext context)
    {
        var scene = Look(text, context);
        return ObservedSentence.All(scene, ActReader.ByRule(scene));
    }

    /// <summary>Everything up to the acts; what <see cref="FactsInText"/> needs as well.</summary>
    internal Scene Look(string text, ListeningContext context)
    {
        var utterance = Utterance.Of(text, _case.Tokeniser);
        var scene = new Scene(utterance, _case, context) { Mentions = _mentions.Read(utterance) };
        scene.Offers = _offers.Read(utterance, scene.Mentions);
        scene.Asked = QuestionFinder.Find(utterance);
        scene.Questions = QuestionReader.Read(scene);
        scene.Facts = FactFinder.Find(scene);
        return scene;
    }

    private bool IsAnswered(string id, Scene scene, List<HeardAct> acts) =>
        _answers.TryGetValue(id, out var by) && (acts.Any(a => Array.IndexOf(by.Acts, a.Act) >= 0) || by.Phrases.Any(p => p.Find(scene.U) is { } hit && !scene.InQuestion(hit.Start)));

    private static string? Name(Scene scene)
    {
        if (OwnName.Find(scene.U) is not { } hit)
            return null;
        var token = scene.U[hit.End - 1];
        var written = scene.U.Text.Substring(token.Start, token.Length);
        return char.IsLower(written[0]) ? char.ToUpperInvariant(written[0]) + written[1..] : written;
    }

    private static bool IsAct(string answer) => answer.StartsWith("act:", StringComparison.Ordinal);
}
