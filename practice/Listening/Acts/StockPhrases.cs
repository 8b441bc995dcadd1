using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Phrases off the card that would fit any call; added to, never instead of, what else they do.</summary>
internal sealed class StockPhrases : IActDetector
{
    private static readonly PatternSet Phrases = PatternSet.Of("""
        your (call|business|feedback|satisfaction|opinion|concern|experience|loyalty|time|patience|patronage) ..1 (is|are) ..2 (important|valuable|valued|appreciated|our priority|our concern|of utmost)
        (any|the|this|your|all|an) inconvenience ..1 (caused|this|that|may|you)
        (sorry|apologize|apologies|regret) for ..1 (the|any|this|your|all|all the)? ..1 inconvenience
        inconvenience caused
        (is|was) there ..1 (anything|something) else ..3 (help|assist|do)
        anything else ..2 (i|we) (can|could|may) ..1 (help|assist|do) ..3
        (thank|thanks) ..1 (you)? for ..1 (contacting|calling|reaching|choosing|your patience|your understanding|your business|your cooperation|your loyalty|bringing this|your call|your inquiry|your feedback|being a|using|getting in touch|your message|writing)
        how (may|can) (i|we) ..1 (help|assist) you ..1 (today|$)
        (i|we) ..2 (value|appreciate) (your|you as) ..1 (business|loyalty|patience|feedback|customer|understanding|custom|patronage|a customer|time)
        (rest|be) assured
        please be (advised|informed|aware|assured)
        (we|i) ..1 (strive|aim|endeavor|pride|take pride)
        (valued|loyal|esteemed|dear) customer|customers|client
        at your earliest convenience
        (we|i) ..1 (will|shall) do (our|my) ..1 (best|utmost)
        (your|the) (patience|understanding|cooperation) is ..2 appreciated
        (we|i) ..1 (take) ..1 (your|this|these|such|customer|all)? ..1 (concerns|matter|matters|complaints|feedback|issues|complaint|satisfaction) ..1 (very)? (seriously)
        (your|the) (request|ticket|inquiry|concern|complaint|feedback|case) has been ..1 (received|noted|forwarded|registered|logged|duly)
        duly noted
        kindly ..2 (note|be|provide|bear|allow|wait|do|share|contact)
        do the needful
        (we|i) ..2 (apologize|are sorry|am sorry) for (any|the) ..1 (trouble|inconvenience|disruption|frustration) ..1 (caused|this|that|may)
        (happy|glad|pleased|delighted|pleasure) to (assist|be of|serve|be assisting) ..2
        (it was|it has been|it is) ..1 (a|my)? pleasure ..4
        (is|remains) our ..2 (priority|concern|top priority|main concern)
        (we|i) (look|are looking|am looking) forward to
        (i|we) hope (this|that) (helps|answers|clarifies|information)
        (please|do) not hesitate to
        feel free to (contact|reach|call)
        (i|we) (understand|apologize for|appreciate|hear|get|recognize) your (frustration|concern|concerns|situation|feelings|disappointment|anger|position|point|inconvenience) -about|that|over|with|at|because|when|after
        (i|we) ..2 (understand|know|get) how ..1 (you feel|frustrating this|frustrating that|frustrating it|upsetting this|this feels|you are feeling|you must feel)
        (sorry|apologize|apologies) for ..1 (the|any|your|this|that)? ..1 (trouble|experience|bad experience|unpleasant experience|frustration)
        sorry ..1 (that)? you feel (this|that) way
        (sorry|apologize) ..2 hear ..1 (this|that|about) $
        as a valued
        customer satisfaction
        (assist|help) you ..1 further ..2
        for your (convenience|security|reference|information|kind)
        (thank|thanks) you? for holding
        """);

    public IEnumerable<string> Words => Phrases.Words;

    public void Detect(Scene scene, ActSink sink)
    {
        var u = scene.U;
        foreach (var hit in Phrases.In(u))
        {
            if (u[hit.Start].Negator >= 0 || u[hit.Start].Quoted)
                continue;

            // "I understand your frustration" with the cause of this very case in the same breath is no formula.
            var sentence = u.SentenceOf(hit.Start);
            var feeling = u[hit.Start].Norm is "i" or "we" or "sorry";
            if (feeling && sink.Has(Act.NameCause, sentence.Start, sentence.End))
                continue;
            sink.Add(Act.Scripted, hit.Start, hit.End);
        }
    }
}
