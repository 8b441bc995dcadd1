using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Concrete remedies: the scenario's resolutions, and any other option, alternative, how-to or thing already done for the caller.</summary>
internal sealed class Remedies : IActDetector
{
    private static readonly PatternSet General = PatternSet.Of("""
        (i|we) ..1 (can|could|will|would like to|would be happy to|would love to|am able to|are able to|am happy to|am willing to|want to|may) ..3 (refund|credit|waive|rebook|replace|exchange|reimburse|compensate|reschedule|reship|resend|reissue|reopen|unlock|unblock|upgrade|extend|arrange|book|schedule|remove|deduct|reverse|swap|reserve|offer|reduce|cancel|recalculate|discount|expedite|dispatch|organize|reinstate|restore|reactivate|postpone|split|spread|grant|knock|prioritize|redeliver|reroute) ..3
        (i|we) ..1 (can|could|will|would like to|would be happy to|am able to|are able to|am happy to) ..2 (give|send|get|order|issue|provide|set|add|put|ship|move|switch|lend|pay|make|take|block|cap|freeze|deliver|request|file|apply|change) ..1 (you|up|a|an|your|the|in|out|off|another|new|some) ..3 (@remedything|new|another|one|refund|credit|back|free|half|off|money|line|amount|#|earlier|later|different|reminder|copy|temporary|extra)
        (i|we) (can|could|will|would|would be happy to|am going to) ..2 (call|ring|phone) you ..1 (back|again|tomorrow|today|at|on|as soon|when|once|by|before|in|myself) ..2
        (i|we) will ..1 (call|ring|phone) back ..3
        (would|do) you ..1 (like|want|prefer|need) (me|us) to ..1 @remedy ..4
        (would|do) you ..1 (like|want|prefer) ..3 @remedything
        ^ shall|should|can|could|may i|we ..2 (book|send|refund|credit|replace|order|arrange|cancel|move|schedule|offer|rebook|reserve|set up|unlock|reopen|change|give you|extend|put you|call you back|swap|exchange|waive) ..4
        (how|what) about ..1 (i|we|if i|if we|a|an|# |the)? ..2 (refund|credit|send|move|give|book|split|swap|arrange|replacement|voucher|discount|@remedything) ..3
        what if (i|we) ..5
        (one|another|the other|a second|first|your|an|the best|better|possible|other) (option|alternative|possibility|solution|options|workaround|alternatives) ..1 (would|is|could|are|might|for you) ..4
        (two|three|several|a few|couple of|some|these|following) (options|alternatives|possibilities|ways)
        (as|for) an alternative
        alternatively ..5
        (offer|offering|propose|suggest|recommend) ..1 (you|that|a|an|to|we|the|is|one|as) ..4
        in the meantime ..2 (you|i|we) ..1 (can|could|use|will) ..4
        (i|we) have ..2 (refunded|credited|moved|booked|replaced|canceled|waived|unlocked|rebooked|reserved|ordered|arranged|scheduled|reopened|extended|upgraded|reset|restored|removed|added|applied|issued|sent you|put|changed|processed|reactivated|fixed|corrected|adjusted|reversed|taken|switched|unblocked|sent out|dispatched) ..4
        (has|have) ..1 been ..1 (refunded|credited|moved|booked|replaced|canceled|waived|unlocked|rebooked|reserved|ordered|arranged|scheduled|reopened|extended|upgraded|applied|issued|corrected|adjusted|reversed|dispatched|shipped)
        (i|we) ..1 (just)? (refunded|credited|moved|booked|replaced|canceled|waived|unlocked|rebooked|reserved|ordered|arranged|scheduled|reopened|extended|upgraded|restored|removed|issued|corrected|reversed|unblocked|fixed) ..4
        (your|the) ..1 (refund|credit|replacement|voucher|appointment|new card|new phone|technician|engineer|courier) ..1 (is|are|will|has been) ..2 (on its way|booked|arranged|confirmed|approved|set|scheduled|be there|be sent|arrive|processed|done|come|sent|coming)
        (you|it) ..1 (can|could|may|might) ..1 (also|always|simply|either|try|just|then|instead|now) ..1 (try|use|choose|pick|restart|reset|log|pay|return|keep|go|take|have|open|switch|turn|get|print|download|borrow|change|select|check|do|reinstall|update|collect|wait) ..4
        (~try|~attempt) ..1 (restarting|resetting|turning|switching|logging|clearing|reinstalling|updating|unplugging|removing|using|opening|closing|again|a different|another|this|these|rebooting|signing|plugging|pressing|deleting|disabling|holding|refreshing|going|changing|moving) ..4
        ^ please? (restart|reboot|reset|unplug|reinstall|uninstall|refresh|relaunch|power cycle|force) ..1 (your|the|it|and|app|router|phone|device|page|browser|computer|all) ..3
        ^ please? (go|navigate|head|scroll) to ..1 (your|the|settings|menu|account|my|options|preferences|tools|general) ..3
        ^ please? (click|tap|press|select|choose|hold down|toggle|swipe|open|enable|disable|turn on|turn off|switch off|switch on|clear|log out|sign out|log in|update|download|install|delete|remove|disconnect|plug|type) ..1 (on|the|your|and|in|that|it|into|down|here|off|out|any|all) ..4
        (steps|instructions|guide|article|tips|tutorial) ..4 (help|below|here|follow|how to)
        follow (these|the|this|those) ..1 (steps|instructions|guide)
        make sure ..1 (your|the|you) ..4 (is|are|have|turned|connected|updated|installed|signed|logged|using)
        (free of charge|at no cost|at no charge|no extra cost|for free|on the house)
        (goodwill|gesture|compensation|voucher|workaround) ..1 (of|gesture|credit|is|would|could|for)
        (i|we) ..1 (will|can|could) ..1 (also)? ..1 (escalate|prioritize|expedite|raise) ..1 (this|it|your|the|a) ..3 (manager|priority|urgent|ticket|complaint|case)
        half ..1 (of)? ..3 (back|off|refunded|credited|waived)
        """);

    private static readonly PatternSet Not = PatternSet.Of("""
        (can|could|will|would|am|are|do|is|should|have) not ..6
        unable
        (look|check) ..1 into
        (would|can|could|will) you ..1 (give|send|provide|tell|offer) me|us
        (i|we) (can|could|will) ..1 (check|look|see) ..1 (if|whether|what)
        (you|he|she|they) ..1 (want|wanted|asked|demanded|expect|were offered|were promised|told|said)
        so you ..1 (tried|have tried)
        did|have you ..1 (try|tried)
        (book|call|order|take) (you|up) the
        """);

    public IEnumerable<string> Words => General.Words;

    public void Detect(Scene scene, ActSink sink)
    {
        var u = scene.U;
        foreach (var offer in scene.Offers.Where(o => o.Tense != OfferTense.Denied))
        {
            var start = Enumerable.Range(0, u.Count).First(i => u[i].Start >= offer.Span.Start);
            var end = start;
            while (end < u.Count && u[end].Start < offer.Span.End)
                end++;
            sink.Add(Act.Offer, start, end);
        }

        foreach (var hit in General.In(u))
        {
            if (u[hit.Start].Negator >= 0 || u[hit.Start].Quoted)
                continue;
            var sentence = u.SentenceOf(hit.Start);
            var clause = Math.Max(sentence.Start, u.ClauseStart(hit.Start));
            var end = Math.Min(sentence.End, Math.Max(hit.End, u.ClauseEnd(hit.End - 1)));
            if (Not.Any(u, clause, Math.Min(hit.End, end)))
                continue;
            sink.Add(Act.Offer, hit.Start, end);
        }
    }
}
