using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Internal or technical words that the caller did not use and does not get explained.</summary>
internal sealed class JargonWords : IActDetector
{
    private static readonly FrozenSet<string> Words1 = """
        sla slas crm kba apn imsi imei msisdn iccid voip dns dhcp nat tcp udp ssid wlan ivr fcr aht csat nps sop rma sku kyc aml iban swift bic ach sepa oauth sso saml api apis json http https sdk backend frontend middleware
        provisioning provisioned deprovision escalation-matrix backoffice prorata prorated pro-rated subrogation deductible indemnity underwriter underwriting adjuster reinsurance dunning remittance chargeback reconciliation
        ledger debit-note amortization pnr interline codeshare rebookability minimum-connection mct oversold firmware latency bandwidth throughput packet checksum cache caching cookies endpoint payload timeout null instance tenant
        deployment rollback hotfix regression middleware stack regex daemon kernel whitelisted blacklisted whitelist hlr dslam cpe ont bras pppoe mtu ftth adsl vdsl mesh handover cdr cdrs rating-engine mediation tariffing
        upsell churn arpu disposition wrap-up queue-time tier-two tier2 l1 l2 l3 noc soc rca uat eta etas poc kpi kpis cif lob jira servicenow salesforce zendesk sap citrix
        subledger accrual arrears escrow lien surrender-value endorsement exclusions proximate ombudsman adjudication remediation entitlement entitlements provisionally disbursement triage contraindicated referral-pathway modality
        backlog workflow workstream ticketing hypercare sandbox replication propagate propagation synchronise synchronization authentication authenticator tokenised encryption misroute misrouted scan-event pod hub-scan linehaul consignment waybill
        meter-point mpan mprn estimations smoothing true-up
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(w => !w.Contains('-', StringComparison.Ordinal)).Select(Spelling.Unify).ToFrozenSet(StringComparer.Ordinal);

    private static readonly PatternSet Phrases = PatternSet.Of("""
        tier one|two|three|1|2|3
        level one|two|three|1|2|3 support|team|agent|technician|engineer|queue|ticket
        second|third|first level|line|tier support|team
        root cause analysis
        escalation matrix|path
        loss adjuster
        pro rata
        back office|end
        debit note
        meter point
        rate plan
        knowledge base
        service level
        use case
        line item|items
        change request
        master data
        disposition code
        """);

    private static readonly FrozenSet<string> Familiar = """
        ok usa uk eu us id ids pin sms pdf tv faq eur usd gbp gb mb tb kb usb wifi wi fi cv atm gps diy vip ceo faqs am pm dr mr mrs ms dob asap fyi btw dm pm url www app sim lol omg wow hi no yes so the and not but you i a it is my we
        are was for in on to of or at by if do that this what why how when all any can get has had have be been will would never now stop please sorry thank thanks really very too also just only one two three bill error gmt cet utc dvd cd pc mac
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly PatternSet Explained = PatternSet.Of("""
        which|that means|is
        meaning
        that is|basically
        in other|plain|simple words|english|terms
        i mean
        also known as
        so called
        """);

    public IEnumerable<string> Words => [];

    public void Detect(Scene scene, ActSink sink)
    {
        var u = scene.U;
        var shouted = u.Tokens.Count(t => t.AllCaps) * 2 >= u.Count;
        for (var i = 0; i < u.Count; i++)
        {
            if (IsJargon(scene, i, shouted) && !IsExplained(u, i))
                sink.Add(Act.Jargon, i, i + 1);
        }

        foreach (var hit in Phrases.In(u))
        {
            if (!IsExplained(u, hit.End - 1) && !Enumerable.Range(hit.Start, hit.End - hit.Start).All(i => CallerUsed(scene, u[i])))
                sink.Add(Act.Jargon, hit.Start, hit.End);
        }
    }

    private static bool IsJargon(Scene scene, int at, bool shouted)
    {
        var token = scene.U[at];
        if (token.IsNumber)
            return false;
        if (Words1.Contains(token.Norm) || Words1.Contains(token.Written))
            return !CallerUsed(scene, token) && !(token.Norm == "instance" && at > 0 && scene.U[at - 1].Norm == "for");

        // An unexplained row of capitals in a reply that is not shouted.
        var unknown = token.AllCaps && token.Length is >= 2 and <= 5 && token.Written.All(char.IsAsciiLetter) && !Familiar.Contains(token.Written) && !EnglishWords.Knows(token.Written);
        return unknown && !shouted && !IsInitials(scene.U, at) && !CallerUsed(scene, token);
    }

    // "..., thanks. RK Please let me know": initials sign a message, at its end or glued before the next sentence.
    private static bool IsInitials(Utterance u, int at)
    {
        var sentence = u.SentenceOf(at);
        return u[at].Length <= 3 && u.Count > 3 && ((at == sentence.End - 1 && at > 0) || (at == sentence.Start && (at + 1 == sentence.End || u[at + 1].Capital)));
    }

    private static bool CallerUsed(Scene scene, Token token) =>
        scene.CallerStems.Contains(token.Stem) || scene.CallerHasSaid(token) || scene.Case.IsCaseWord(token.Stem);

    private static bool IsExplained(Utterance u, int at)
    {
        var sentence = u.SentenceOf(at);
        if (Explained.Any(u, at, Math.Min(u.Count, sentence.End)))
            return true;
        return at + 1 < u.Count && u.Before(at + 1).IndexOf('(') >= 0;
    }
}
