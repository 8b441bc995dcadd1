using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>Everything of a scenario that listening needs, compiled once.</summary>
internal sealed class CaseVocabulary
{
    private const int QuestionsRemembered = 2000;

    private readonly Dictionary<string, double> _weight = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _rarity = new(StringComparer.Ordinal);
    private const int EnoughToTell = 3;
    private const double SomeAsk = 0.4;

    private static readonly HashSet<string> WhWords = new("who what when where why how which whose".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Beginnings = new("is are was were do does did has have had can could would will should may might am any anything anyone anybody tell since until till".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Before = new("and so but ok okay well then oh please".Split(' '), StringComparer.Ordinal);

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _newsDenies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _factsWith;

    public CaseVocabulary(Scenario scenario, TypoMender general)
    {
        Scenario = scenario;
        Mender = new TypoMender(WordsOf(scenario), general);
        Tokeniser = new Tokeniser(Mender);
        Foreseen = new ForeseenAnswers(scenario, Tokeniser);
        Facts = [.. scenario.Facts.Select(f => new FactVocabulary(f, Tokeniser))];
        TimedTopics = scenario.Topics.Where(t => t.IsTimed).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        RemarkTopics = scenario.Topics.Where(IsForRemarks).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var news in scenario.Topics.Where(t => t.IsNews && t.AskedAs.Count > 0))
        {
            var denying = news.AskedAs.Count(a => Denies(Tokeniser.Cut(a)));
            if (denying == 0 || denying == news.AskedAs.Count)
                _newsDenies[news.Id] = denying > 0;
        }

        NewsTopics = scenario.Topics.Where(t => t.IsNews).Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        Secrets = scenario.Facts.Where(f => f.IsHidden).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        Topics = [.. scenario.Topics.Select(t => (t.Id, Phrases: t.About.Select(a => new GappedPhrase(a, Tokeniser)).ToArray()))];
        WeighAbout();
        foreach (var fact in Facts)
            fact.DropVagueWordings(stem => Facts.Count(f => f.About.Any(a => a.Contains(stem))) > 1);
        _factsWith = Facts.SelectMany(f => OwnStems(f).Distinct(StringComparer.Ordinal).Select(s => (Stem: s, f.Fact.Id))).GroupBy(s => s.Stem, s => s.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var text in AllTexts(scenario))
            _words.UnionWith(Tokeniser.Cut(text).Where(t => !t.IsNumber && !StopWords.IsGeneral(t.Stem)).Select(t => t.Stem));
        foreach (var text in ChosenTexts(scenario))
            _chosen.UnionWith(Tokeniser.Cut(text).Where(t => !t.IsNumber && !StopWords.IsGeneral(t.Stem)).Select(t => t.Stem));
        var record = scenario.Desk.Fields.Select(f => f.Value).Concat(scenario.Twist?.DeskNote is { } note ? [note] : []).ToList();

        // What the desk prints when something is done is no slip of the tongue either, whenever it is said.
        RecordTokens = [.. record.Concat(scenario.Resolutions.Select(r => r.DeskNote)).Select(r => new string([.. r.Where(c => char.IsAsciiLetterOrDigit(c) || c == ' ')]))];
        RecordDays = DaysIn(record, new MentionReader(scenario.Today));
    }

    public Scenario Scenario { get; }

    /// <summary>What the author has an answer for, by meaning.</summary>
    public ForeseenAnswers Foreseen { get; }

    public TypoMender Mender { get; }

    public Tokeniser Tokeniser { get; }

    public IReadOnlyList<FactVocabulary> Facts { get; }

    public IReadOnlyList<(string Id, GappedPhrase[] Phrases)> Topics { get; }

    /// <summary>Topics of which the caller speaks only at some times.</summary>
    public IReadOnlySet<string> TimedTopics { get; }

    /// <summary>Facts that the caller keeps back until a gate opens.</summary>
    public IReadOnlySet<string> Secrets { get; }

    /// <summary>Values on the desk record, letters and digits only.</summary>
    public IReadOnlyList<string> RecordTokens { get; }

    /// <summary>Days on the desk record, the note that a twist brings among them.</summary>
    public IReadOnlySet<DateOnly> RecordDays { get; }

    /// <summary>The facts that questions lately met ask for; see <see cref="FactAsking"/>.</summary>
    public Remembered<string, IReadOnlyList<(FactVocabulary Fact, double Score)>> FactsAsked { get; } = new(QuestionsRemembered);

    /// <summary>True when a stem belongs to this case.</summary>
    public bool IsCaseWord(string stem) => _words.Contains(stem);

    /// <summary>True when an author chose the stem to be heard; a word that only colours a telling ("not the moon") is not meant.</summary>
    public bool IsChosenWord(string stem) => _chosen.Contains(stem);

    /// <summary>True when so many facts share the stem that it tells none from another ("the phone" in a call about a phone).</summary>
    public bool IsEverywhere(string stem) => Facts.Count(f => f.Words.Contains(stem)) >= Math.Max(3, Facts.Count / 4);

    /// <summary>How much a stem tells which fact is meant: near 1 for a word of one fact, less for a shared one, 0 for none.</summary>
    public double Weight(string stem) => _weight.GetValueOrDefault(stem);

    /// <summary>How few facts have the stem among their words: near 1 for one of them, 0 for none.</summary>
    public double Rarity(string stem) => _rarity.GetValueOrDefault(stem);

    /// <summary>Topics that an author foresaw as something said ("sherry and snow while booking, I like the sound of that"): few of its wordings have a question word or begin like a question.</summary>
    public IReadOnlySet<string> RemarkTopics { get; }

    /// <summary>True when something is denied; "no, it was nine" and "no doubt" deny nothing.</summary>
    public static bool Denies(IReadOnlyList<Token> words) => Enumerable.Range(0, words.Count).Any(i => (PhraseMatcher.IsDenial(words[i]) || words[i].Norm is "cannot" or "without")
        && !(words[i].Norm == "no" && (i == 0 || i + 1 < words.Count && words[i + 1].Norm is "doubt" or "question" or "wonder")));

    /// <summary>True when these words stand in a wording that an author gave for the topic.</summary>
    public bool IsWordedIn(string topic, string words) => Scenario.Topics.First(t => t.Id == topic).AskedAs.Any(a => a.Contains(words.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>True when all the wordings of a piece of news deny something and these words do not, or none does and these do.</summary>
    public bool SaysTheOpposite(string news, bool denies) => _newsDenies.TryGetValue(news, out var itsWordings) && itsWordings != denies;

    /// <summary>Topics that an agent tells as news: see <see cref="Topic.IsNews"/>.</summary>
    public IReadOnlySet<string> NewsTopics { get; }

    /// <summary>Ids of the facts that the stem is a word of: alone what a fact is about, or in a value told in words.</summary>
    public IReadOnlyList<string> FactsWith(string stem) => _factsWith.GetValueOrDefault(stem) ?? [];

    private bool IsForRemarks(Topic topic) => topic.IsNews || topic.AskedAs.Count >= EnoughToTell && topic.AskedAs.Count(LooksAsked) < SomeAsk * topic.AskedAs.Count;

    private bool LooksAsked(string foreseen)
    {
        var words = Tokeniser.Cut(foreseen).Select(t => t.Norm).ToList();
        return foreseen.Contains('?', StringComparison.Ordinal) || words.Exists(WhWords.Contains) || words.Find(w => !Before.Contains(w)) is { } first && Beginnings.Contains(first);
    }


    private static IEnumerable<string> OwnStems(FactVocabulary fact) =>
        fact.About.Where(a => a.Length == 1).Select(a => a[0]).Concat(fact.Fact.Kind is FactKind.Name or FactKind.Phrase ? fact.ValueWords.SelectMany(v => v.Select(t => t.Stem)) : []);

    private HashSet<DateOnly> DaysIn(IEnumerable<string> record, MentionReader reader)
    {
        var mentions = record.SelectMany(r => reader.Read(Utterance.Of(r, Tokeniser)));
        return [.. mentions.SelectMany(m => m.Range is var (from, to) ? from.Days.Concat(to.Days) : m.Days)];
    }

    private void WeighAbout()
    {
        var counts = Facts.SelectMany(f => f.About.Concat(f.AskedAs).SelectMany(s => s).Where(s => !StopWords.IsGrammar(s)).Distinct(StringComparer.Ordinal))
            .GroupBy(s => s, StringComparer.Ordinal);
        var all = Math.Max(2, Facts.Count);
        foreach (var group in Facts.SelectMany(f => f.Words).GroupBy(s => s, StringComparer.Ordinal))
            _rarity[group.Key] = Math.Max(0.1, Math.Log((all + 1.0) / group.Count()) / Math.Log(all + 1.0));
        foreach (var group in counts)
        {
            // Inverse document frequency over the facts, scaled to at most 1.
            _weight[group.Key] = Math.Max(0.15, Math.Log((all + 1.0) / group.Count()) / Math.Log(all + 1.0));
        }
    }

    // What lies beside the case (food, weather, hearing) makes no word one of the case.
    private static IEnumerable<string> AllTexts(Scenario s) =>
        TextsOfCase(s).Concat(s.Facts.SelectMany(f => f.Tell.SelectMany(l => l.Fragments))).Concat(s.Openings.SelectMany(o => o.Fragments));

    private static IEnumerable<string> ChosenTexts(Scenario s) => TextsOfCase(s).Concat(s.Topics.SelectMany(t => t.About));

    private static IEnumerable<string> TextsOfCase(Scenario s) =>
        s.Facts.SelectMany(f => f.About.Concat(f.Also).Concat(f.Say).Append(f.Label).Concat(f.Kind is FactKind.Name or FactKind.Phrase ? [f.Value] : []))
            .Concat(s.Resolutions.SelectMany(r => r.OfferedAs.Append(r.Title)))
            .Concat(s.Twist?.RaisedBy ?? [])
            .Append(s.Caller.Name).Append(s.Title).Append(s.Reason);

    // Only words an author chose to be heard; whole tellings would attract typos from everywhere.
    private static IEnumerable<string> WordsOf(Scenario s) =>
        s.Facts.SelectMany(f => f.About.Concat(f.Also).Concat(f.AskedAs).Concat(f.Kind is FactKind.Name or FactKind.Phrase ? [f.Value] : []))
            .Concat(s.Topics.SelectMany(t => t.About)).Concat(s.Resolutions.SelectMany(r => r.OfferedAs)).Concat(s.Twist?.RaisedBy ?? [])
            .Concat(s.Questions.SelectMany(q => q.AnsweredBy))
            .SelectMany(t => t.Split([' ', '-', '/', ',', '.', '?', '!', '\''], StringSplitOptions.RemoveEmptyEntries))
            .Select(w => w.ToLowerInvariant()).Where(w => w.Length >= 3).Distinct(StringComparer.Ordinal);
}
