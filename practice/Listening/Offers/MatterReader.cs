using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Offers;

/// <summary>
/// Which remedies a reply speaks of in words of their own: "the same driver takes the blue one" is none of the phrases an author wrote, but driver, take and blue
/// are words of one remedy. That is far too little for an offer; for something already done at the desk it tells that it was done.
/// </summary>
internal sealed class MatterReader
{
    private const double Enough = 1.5;
    private const double OfOne = 1;
    private const double Shared = 0.5;
    private const int FewShare = 2;

    private static readonly PatternSet SaysDone = PatternSet.Of("""
        ^ all|both|it|that? ..1 ~be? done ..1 $
        ^ done both|it|that|all|everything
        (i|we) have ..1 done ..2
        (it|that|this|everything|all|both) ..1 ~be ..2 (done|sorted|booked|set|arranged|through|settled|fixed|ordered|sent|confirmed|changed|running)
        ^ ok|okay|right|so|now? (it|that) is ..1 in|back|live|restored|on $
        (it|that|they) ..1 (goes|go|went|leaves|left) ..1 (out|off|through|today|tomorrow)
        """);

    private readonly IReadOnlyList<(string Id, IReadOnlySet<string> Stems)> _words;
    private readonly Dictionary<string, int> _shared;

    public MatterReader(Scenario scenario, Tokeniser tokeniser)
    {
        _words = [.. scenario.Resolutions.Select(r => (r.Id, (IReadOnlySet<string>)r.OfferedAs.Append(r.Title).Append(r.DeskNote)
            .SelectMany(tokeniser.Cut).Where(t => !t.IsNumber && t.Length > 2 && !StopWords.IsGrammar(t.Stem)).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal)))];
        _shared = _words.SelectMany(w => w.Stems).GroupBy(s => s, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }

    /// <summary>The remedies spoken of in statements, each once.</summary>
    public IReadOnlyList<HeardMatter> Read(Utterance u)
    {
        var heard = new List<HeardMatter>();
        foreach (var sentence in u.Sentences.Where(s => !s.Asks))
        {
            var stems = Enumerable.Range(sentence.Start, sentence.End - sentence.Start).Where(i => u[i].Negator < 0 && !u[i].Quoted && _shared.ContainsKey(u[i].Stem)).Select(i => u[i].Stem).ToHashSet(StringComparer.Ordinal);
            if (stems.Count < Enough / OfOne)
                continue;
            foreach (var (id, words) in _words)
            {
                var weight = stems.Where(words.Contains).Sum(s => _shared[s] <= FewShare ? OfOne : Shared);
                if (weight >= Enough && heard.All(h => h.ResolutionId != id))
                    heard.Add(new HeardMatter(id, u.SpanOf(sentence.Start, sentence.End)));
            }
        }

        return heard;
    }

    /// <summary>Where the reply says that something is done, whatever it is; null when nowhere.</summary>
    public static Span? Done(Utterance u) => SaysDone.In(u).Where(h => u[h.Start].Negator < 0 && !u.SentenceOf(h.Start).Asks).Select(h => (Span?)u.SpanOf(h.Start, h.End)).FirstOrDefault();
}
