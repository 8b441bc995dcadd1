using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Values;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening.Offers;

/// <summary>Finds the scenario's resolutions in a reply, and whether they are proposed, promised, said to be done or denied.</summary>
internal sealed class OfferReader
{
    private static readonly PatternSet NotOffered = PatternSet.Of("""
        you|he|she|they ..1 (want|wanted|ask|asked|demand|demanded|request|requested|expect|expected|asking|demanding|expecting|hoping|paid|booked|tried|said|mentioned|signed)
        you|he|she|they ..1 (took|lost|spent)
        did|have|has|had you|anyone|anybody|someone|he|she|they
        you would ..1 make a|an|the|my
        when|if you ..1 (got|received|asked|called|booked)
        you were|was ..2 (told|promised|offered|given|booked)
        which|what ..2 number ..2 (can|could|should|may|do|shall) i
        where|how|when (can|could|should|may) i ..1 (reach|call|ring|phone|contact|find) you
        you|he|she|it|that|this ..1 (remind|reminds) me
        """);

    private readonly IReadOnlyList<(Resolution Resolution, GappedPhrase[] Phrases)> _resolutions;

    private readonly HashSet<decimal> _factNumbers;

    public OfferReader(Scenario scenario, CaseVocabulary @case)
    {
        var tokeniser = @case.Tokeniser;
        _factNumbers = [.. @case.Facts.Select(f => f.Number).OfType<decimal>()];
        _resolutions = [.. scenario.Resolutions.Select(r => (r, r.OfferedAs.Append(r.Title).Select(p => new GappedPhrase(p, tokeniser)).Where(p => !p.IsEmpty).ToArray()))];
    }

    /// <summary>Every resolution met, once for each tense, in text order.</summary>
    public List<HeardOffer> Read(Utterance u, IReadOnlyList<Mention> mentions)
    {
        var heard = new List<(Hit Hit, HeardOffer Offer)>();
        foreach (var (resolution, phrases) in _resolutions)
        {
            foreach (var (hit, denies) in HitsOf(resolution, phrases, u))
            {
                if (OfferTenses.Of(u, hit, denies) is not { } tense || u[hit.Start].Quoted || IsNotOffered(u, BeginOf(u, hit.Start), FirstWordOf(u, hit)))
                    continue;
                if (heard.Any(h => h.Offer.ResolutionId == resolution.Id && (h.Offer.Tense == tense || (h.Hit.Start < hit.End && h.Hit.End > hit.Start))))
                    continue;
                var (start, end) = OfferTenses.Extent(u, hit);
                var span = u.SpanOf(start, end);
                heard.Add((hit, new HeardOffer(resolution.Id, tense, Amount(resolution, u, hit, mentions), span, span.Of(u.Text)) { Asks = u.SentenceOf(hit.Start).Asks }));
            }
        }

        MarkChoices(u, heard);

        AddBareAmounts(u, mentions, heard);
        return [.. heard.OrderBy(h => h.Hit.Start).ThenBy(h => h.Offer.ResolutionId, StringComparer.Ordinal).Select(h => h.Offer)];
    }

    private IEnumerable<(Hit Hit, bool Denies)> HitsOf(Resolution resolution, GappedPhrase[] phrases, Utterance u)
    {
        List<(Hit Hit, bool Denies)>? hits = null;
        foreach (var phrase in phrases)
        {
            for (var hit = phrase.Find(u); hit is { } found; hit = phrase.Find(u, found.Start + 1))
            {
                if (!PartOfLonger(resolution, phrase, found, u))
                    (hits ??= []).Add((found, phrase.Denies));
            }
        }

        // Most replies speak of none.
        return hits is null ? [] : hits.OrderBy(h => h.Hit.Start).ThenByDescending(h => h.Hit.End);
    }

    // "The Wednesday or the Friday?" puts two to choose between; both cannot be taken.
    private static void MarkChoices(Utterance u, List<(Hit Hit, HeardOffer Offer)> heard)
    {
        for (var i = 0; i < heard.Count; i++)
        {
            var (hit, offer) = heard[i];
            if (offer.Tense == OfferTense.Proposed && (offer.Asks && Suits.Any(u, u.SentenceOf(hit.Start).Start, u.SentenceOf(hit.Start).End) || heard.Any(o => o.Offer.ResolutionId != offer.ResolutionId && o.Offer.Tense == OfferTense.Proposed && Either(u, hit, o.Hit))))
                heard[i] = (hit, offer with { OneOfSeveral = true });
        }
    }

    // "Is it the Wednesday or the Friday that fits better?"
    private static readonly PatternSet Suits = PatternSet.Of("""
        which|what ..6 (fit|fits|suit|suits|better|best|easier|prefer|rather)
        ^ ~be it|that|the ..8 (fit|fits|suit|suits|better|best|easier)
        (fits|suits) ..1 (better|best)
        """);

    // The second of two may stand in a short sentence of its own: "They're back Monday. Or another roast today."
    private static bool Either(Utterance u, Hit a, Hit b)
    {
        var (first, second) = a.Start < b.Start ? (a, b) : (b, a);
        return u[second.Start].Sentence - u[first.Start].Sentence <= 1 && Enumerable.Range(first.End, Math.Max(0, second.Start - first.End)).Any(k => u[k].Norm == "or");
    }

    // "Tell you what: 180 back, deal?" names no remedy, but only one takes such an amount.
    private void AddBareAmounts(Utterance u, IReadOnlyList<Mention> mentions, List<(Hit Hit, HeardOffer Offer)> heard)
    {
        foreach (var mention in mentions.Where(m => m.Kind == MentionKind.Money || (m.Kind == MentionKind.Number && m.Unit is "" or "back" or "then" or "off")))
        {
            var sentence = u.SentenceOf(mention.Start);
            var begin = Math.Max(sentence.Start, mention.Start - 8);
            if (_factNumbers.Contains(mention.Number) || u[mention.Start].Negator >= 0 || u[mention.Start].Quoted || !Proposing.Any(u, begin, Math.Min(u.Count, sentence.End))
                || IsNotOffered(u, begin, mention.Start + 1) || heard.Any(h => u.SentenceOf(h.Hit.Start) == sentence))
                continue;
            var takes = _resolutions.Where(r => r.Resolution.Value is { Unit.Length: 3 } v && v.Unit.All(char.IsUpper) && mention.Number >= v.Min && mention.Number <= v.Max).ToList();
            if (takes.Count != 1)
                continue;
            var (start, end) = OfferTenses.Extent(u, new Hit(mention.Start, mention.End));
            var span = u.SpanOf(start, end);
            heard.Add((new Hit(mention.Start, mention.End), new HeardOffer(takes[0].Resolution.Id, OfferTense.Proposed, mention.Number, span, span.Of(u.Text))));
        }
    }

    private static readonly PatternSet Proposing = PatternSet.Of("""
        deal $
        how|what about
        # back|off|then $
        # euros|dollars|pounds back|off|then
        i|we can|could|will do|go|offer|give|take|credit|knock|refund
        let us say
        make it #
        ^ fine|ok|okay # then
        ^ fine|ok|okay # euros|dollars|pounds|euro|dollar|pound? $
        would # ..3 (be|do|help|work)
        """);

    // The phrase "do the form" begins with the auxiliary of "did you send the form?".
    private static int FirstWordOf(Utterance u, Hit hit) => Math.Min(u.Count, hit.Start + (u[hit.Start].Norm is "did" or "have" or "has" or "had" ? 2 : 1));

    // "You want it collected" tells a wish; "do you want it collected?" proposes.
    private static bool IsNotOffered(Utterance u, int begin, int end) =>
        NotOffered.In(u, begin, end).Any(h => !(h.Start > 0 && u[h.Start].Norm == "you" && u[h.Start - 1].Norm is "do" or "would" && h.Start + 1 < u.Count && u[h.Start + 1].Norm == "want"));

    // Of two remedies whose phrases share their words, the longer phrase is meant: "a refund of the fee" is no whole refund.
    private bool PartOfLonger(Resolution resolution, GappedPhrase phrase, Hit hit, Utterance u) => _resolutions.Where(r => r.Resolution != resolution).SelectMany(r => r.Phrases)
        .Any(p => p.Covers(phrase) && All(p, u).Any(h => h.Start <= hit.Start && h.End >= hit.End));

    private static IEnumerable<Hit> All(GappedPhrase phrase, Utterance u)
    {
        for (var hit = phrase.Find(u); hit is { } found; hit = phrase.Find(u, found.Start + 1))
            yield return found;
    }

    private static int BeginOf(Utterance u, int token) => Math.Max(u.SentenceOf(token).Start, Math.Min(u.ClauseStart(token), token));

    private static decimal? Amount(Resolution resolution, Utterance u, Hit hit, IReadOnlyList<Mention> mentions)
    {
        if (resolution.Value is not { } value)
            return null;
        var sentence = u.SentenceOf(hit.Start);
        var isMoney = value.Unit.Length == 3 && value.Unit.All(char.IsUpper);
        var unit = Stemmer.Stem(Spelling.Unify(value.Unit.ToLowerInvariant()));
        var candidates = mentions.Where(m => m.Start >= sentence.Start && m.Start < sentence.End && Fits(m)).ToList();
        if (candidates.Count == 0 && u[hit.Start].Sentence + 1 < u.Sentences.Count)
        {
            // "I can take off half. That's 194."
            var next = u.Sentences[u[hit.Start].Sentence + 1];
            candidates = [.. mentions.Where(m => m.Start >= next.Start && m.Start < Math.Min(next.End, next.Start + 4) && Fits(m))];
        }

        return candidates.Where(m => !(m.Start > 0 && u[m.Start - 1].Norm is "of" or "from" && candidates.Count > 1)
                && !(m.Start > 1 && u[m.Start - 1].Norm is "the" && u[m.Start - 2].Norm is "of" or "from"))
            .OrderBy(m => m.Start >= hit.Start && m.Start < hit.End ? 0 : Math.Abs(m.Start - hit.Start))
            .Select(m => (decimal?)m.Number).FirstOrDefault();

        bool Fits(Mention m) => isMoney
            ? m.Kind == MentionKind.Money || (m.Kind == MentionKind.Number && m.Unit.Length == 0 && m.Number >= 1)
            : !IsRate(u, mentions, m) && (m.Unit == unit || (m.Kind == MentionKind.Percent && value.Unit.Contains('%', StringComparison.Ordinal)) || (m.Kind == MentionKind.Number && m.Unit.Length == 0));
    }

    // "40 pounds a month" is neither forty months nor one.
    private static bool IsRate(Utterance u, IReadOnlyList<Mention> mentions, Mention m) =>
        u[m.Start].Norm is "a" or "an" or "per" or "each" or "every" && mentions.Any(x => x.End == m.Start && x.Kind is MentionKind.Money or MentionKind.Number)
        || m.End + 1 < u.Count && u[m.End].Norm is "a" or "per" or "each" or "every" && u[m.End].Break == Break.None && u[m.End + 1].Norm is "month" or "week" or "day" or "year";
}
