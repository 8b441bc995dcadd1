using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Where the agent declines, gives a rule as the reason, makes the caller wait or passes them on.</summary>
internal static class Boundaries
{
    public static IActDetector[] All { get; } =
    [
        new PhraseDetector(Act.Refuse, """
            (i|we) ..2 (can not|could not|will not|would not|may not) (just|really|simply|actually|even|possibly|unfortunately|honestly|also|sadly|now|currently|ever|always)? -imagine|play|sing|dance|cook|draw|swim|knit|believe|understand|see|find|wait|thank|say|stand|begin|stress|agree|express|emphasize|promise|guarantee|hear|be|let|leave|transfer|waste|keep|forget ..1 _
            (i|we) ..1 (will not|would not) be ..1 (able to|doing|giving|paying|refunding|sending|making|changing|offering|covering|replacing)
            ^ can not help|do|offer|give|refund|credit ..3
            (i|we) ..1 am|are ..2 (unable|not able|not allowed|not permitted|not authorized|not in a position) ..1 to -find|see|locate|access|let|leave|keep|make
            (i|we) ..1 am|are ..2 (not going|not willing) ..1 to -find|see|locate|access|let|leave|keep|make|say|pretend|lie|argue|judge|rush|hurry|hang|drop|cut|forget|abandon|shout|interrupt|read|ask
            (that|this|it|which) ..3 (is not|will not be|would not be|is no longer) ..1 (possible|an option|available|something i|something we|doable|feasible|on the table|allowed|permitted|up for)
            not ..1 possible to|for|at|now|today|unfortunately|i|$
            (that|this|it) ..1 is impossible
            (nothing|not anything|not much|little) ..1 (else|more)? ..1 (i|we) can do
            nothing ..2 (can be done|to be done)
            no can do
            out of the question
            no way $
            (i am|we are) afraid ..1 (not|no|i can not|we can not|that is not|we do not|i do not|it is not)
            (not|no longer) ..1 (eligible|entitled|covered|refundable|valid|included)
            (you|customers) can not ..1 (have|get|claim|do|return|cancel|change|expect|demand|keep)
            (i|we) ..1 do not ..1 (offer|do|give|allow|cover|refund|accept|provide|make|issue|pay|send|take|support|handle|deal|have that|have any|have the option|compensate|reimburse|exchange)
            (must|have to|has to|need to|going to have to) ..1 (decline|reject|refuse|deny|say no|disappoint)
            (request|claim|application|refund|appeal) ..2 (was|is|has been|were|remains) ..1 (denied|declined|refused|rejected)
            ^ no $
            ^ no sorry|but|unfortunately
            ^ no (i|we) ~be ..1 (sorry|afraid|not)
            ^ no (i|we|you|they|it|that) ..2 (can not|could not|will not|would not|may not|must not)
            ^ no (i|we) do not -mean|know|think|believe|want|blame|need|have|see|expect|mind
            ^ no that ~be ..1 (it|final|all|policy|that|not ..4|the ..4|our ..4|how ..4)
            sorry but|no no ..1
            (is|are) beyond ..1 (my|our) ..1 (control|authority|power)
            ~be not ..2 (up to me|my decision|my call)
            (refuse|decline) to
            that is not going to happen
            not happening
            (am|are) not (refunding|paying|giving|crediting|sending|replacing|changing|waiving)
            """, unless: """
            you can not have ..1 (seen|known|heard|noticed|read|had|got)
            (can not|could not) ..4 without my ..1 (coffee|tea|cup|cuppa|breakfast|lunch|glasses|music|sleep|sugar|chocolate)
            (can not|could not|will not) ..2 (imagine|believe|understand|blame|see|thank you|wait|help but|tell you how|say i|stress enough|let you|leave you|waste|ask you|pretend|lie)
            oh|ah|ooh no
            (guts|courage|honest|brave|strength) ..2 (say|admit) ..1 you can not
            (will not|would not|not going to) ..1 (pass|send|hand|bounce) you (round|around|on|back|from)
            you ..1 have ..2 every right|reason
            no (problem|worries|rush|wonder|doubt|need|trouble|one|hurry|i understand|you are right|that is right|pressure|it is not)
            (do not|not) ..1 have to
            (can not|could not) ..2 (find|see|hear|locate|reach|open|access)
            if (i|we|you) can not
            (could|can|would|will|do) you ..1 not
            will not ..3 again
            (will not|would not|never) ..1 (write|tell|mention|share) ..1 (her|his|their|your) ..1 (name|secret)
            (will not|would not|never) ..1 (hang|drop|cut|forget|lose|disappear|run|go|abandon|close|charge|bill|bother|rush|hurry|push|judge|blame|repeat|touch|shout|argue|interrupt|disturb|share|mention|happen|cost|give up|rest|stop|stay quiet|hide|hold it|vanish|fob|waste|make you|let you|keep you|tell (anyone|anybody|her|him|them|your)|ask (anyone|anybody|again|twice)|send you (a link|away|round|around|back|off|another|on|to))
            (do not worry|do not fear|never fear|be sure|rest assured|i promise|promise you) ..2 (will not|would not|can not)
            (can not|could not|will not|would not|do not) ..10 (before|until|till|unless) ..1 (i|we) ..1 (have|had|am|are|know|see|look|looked|check|checked|hear|read|ask|asked|open|understand|find|found|can)
            can not make (out|sense|it out|you|head)
            no ..1 (i|we) ..1 (mean|meant|said|was|wanted|asked|only meant|only asked|only wanted|just meant|just asked|just wanted|agree|understand|see|know|stay)
            not going to ..1 (hang|drop|cut|forget|abandon|leave you)
            do not (take|see|read|count) (it|that|this|you) as ..2 complaint|rude|rudeness|personal|personally|criticism|threat|insult|attack|difficult
            no you (do|did|are|were|have|will|would|must) not
            no that ~be ..2 (nonsense|rubbish|wrong|right|fine|ok|true|unfair|mad|silly|not right|not fair|not true|not your|not ok|not necessary|not needed)
            no no
            no ..1 (restart|need|rush|form|queue|catch|tricks|charge|fee|cost|forms|waiting|more waiting)
            """, inQuestion: false) { NotTakenBack = true, Keep = (s, h) => s.U[h.Start].Norm != "no" || !(YesNoAnswer(s, h) || Corrects(s.U, h) || (h.Start > 0 && s.U[h.Start - 1].Norm == "or")) },
        new PhraseDetector(Act.CitePolicy, """
            policy|policies -number|holder|no|document|id|#
            (terms|term) (and|of) ..1 (conditions|service|use|contract|business)
            terms ..2 (say|says|state|states)
            the|our|your (terms|conditions|contract|agreement|tariff) ..2 (say|says|state|states|does not|do not|only|specifies|clearly|allow|allows|require|requires|excludes|is|are) ..4
            your|our plan ..2 (say|says|state|states|does not|do not|only|specifies|clearly|allow|allows|require|requires|excludes|is|are) ..4
            fine print
            t&c|tcs|tos
            you ..1 (signed|agreed|accepted) ..4
            (in|under|per|to|with|by) ..1 (your|the|our) ..1 (contract|agreement|terms|tariff|conditions|guidelines|regulations|policy|policies|rules|procedure)
            (the|our|company|house|these|strict|such|by|internal) ..1 (rule|rules|regulation|regulations|procedure|procedures|protocol|guidelines|guideline|policy|process)
            (rules|regulations) ..1 (are|say|do|require|forbid)
            (system|software|computer|program) ..2 (will not|does not|can not|would not|says|only|requires|automatically|blocks|forbids|allows|decides|shows you) ..3
            (not|never|only) ..1 (allowed|permitted|authorized) ..1 (to|by|that|under)
            (i am|we are) (not|only) ..1 (allowed|permitted|authorized) to
            (according to|as per|per) ..1 (our|the|your|company) ..3
            (data protection|gdpr|compliance|privacy law|privacy rules|privacy reasons|legal reasons|legally|by law|the law|security reasons|regulatory)
            ~be ..1 (required|obliged|obligated|bound) (by|to) ..3
            (standard|normal|usual|our) (procedure|process|practice|protocol)
            (that is|this is|it is) ..1 (how|the way) ..1 (it works|our system|we do|the system|things work|it is|it is done|our tariff) ..2
            (falls|fall) ..1 (outside|under) ..3
            (only|just) ..1 (cover|covers|covered|applies|apply|valid|possible) ..1 (if|when|for|within|after|with) ..3
            (charged|billed|priced) (per|by) ..6
            (we|i) ..1 (always|never|only) ..1 (require|ask|charge|need|allow|refund|pay) ..4
            (deadline|notice period|waiting period|return window|return period|cooling-off) ..3 (is|was|of|has)
            not ..1 (covered|included|refundable) ..1 (by|in|under|according)
            (exclusion|exclusions|clause|section|paragraph) # ..3
            """, unless: """
            (what|which) is ..2 policy
            policy ..1 (number|holder)
            you ..1 (signed|agreed|accepted) ..4 yourself
            (i|we) ..1 (need|have) your policy
            you ..1 signed for
            (not|never) ..3 (hide|hiding) behind
            """, inQuestion: false),
        new PhraseDetector(Act.Hold, """
            (one|just a|just one|a) ..1 (moment|second|sec|minute|min|momento|mo|tick) -of|ago|later|that|longer|when|in|to ..1
            ^ (moment|second|sec) ..1 (please|$)
            bear with me|us
            (hang|hold) ..1 (on|tight|the line|for|please) ..3
            ^ please? hold $
            please ..1 (hold|wait|stand by|stay) ..4
            (place|put|keep) you ..2 (on)? hold
            (on|brief) hold ..3 (while|for|so|please|ok|okay|moment|minute|minutes)
            (will|shall|be|to) ..2 (be)? right back
            ^ be right back
            (i|we) ..3 (back|return) ..1 (in|within|to you in) ..1 (a|#|two|one|five|ten|couple|few) ..2 (minute|minutes|moment|second|seconds|sec|min|hour)
            ^ back ..1 (in|within|to you in) ..1 (a|#|two|one|five|ten|couple|few) ..2 (minute|minutes|moment|second|seconds|sec|min|hour)
            (give|allow|grant) me ..2 (a|#|one|two|three|five|ten|couple|few|moment|minute|second|until|time) ..3
            (can|could|would|will|do) you ..2 (mind)? ..1 (wait|hold|holding|waiting|stay|stand by|hang) ..4
            (need|take) (a|one|just|two|a couple|a few) ..1 (moment|second|minute|minutes|seconds) ..2 (to|while|please|and)
            wait ..1 (a|one|here|for|please|until|while|please|there) ..2
            ^ please? wait $
            stay (on|with|in|there|here|right) ..2 (line|me|us|chat|moment|while|there)
            stand by
            (i|let me) ..2 (step away|be away|am away|leave you for|go offline)
            hold please|on
            """, unless: """
            (hang|hold) on to her|him|it|them|that|those|this|your|the
            (anything|something|everything|nothing|much|lot|job|work|it|that) ..3 (hang|hangs|hanging) on
            (lost|missed|lose|losing) you ..1 (moment|second|sec|minute)
            (lost|missed|lose|losing) you for a (moment|second|sec|minute)
            (bag|bags|suitcase|suitcases|luggage|parcel|box|money|key|tickets) ..4 wait|waits -a|one|please|while
            (had|been|kept|keep|left|were|was|spent|sat|having) ..3 (waiting|waited|hold|holding|wait)
            you waited
            (did|had|have|has|does) you|he|she|they|we|the ..2 (wait|waiting|waited|hold|stay)
            how long ..4 (wait|waiting|waited|stay|hold)
            hold on to|it|that
            i ..1 stay on|in|here|there|with
            (thank|thanks|sorry|appreciate) ..4 (holding|waiting|hold|wait|bearing|patience)
            any moment|minute|second
            (get|getting|come|coming|turn|turning) ..1 to ..2 in|within (a|one|just a) ..1 (moment|second|sec|minute|min|mo|tick)
            (put|do|fix|sort|change|set|stop|open|clear) ..4 in|within (a|one|just a) ..1 (moment|second|sec|minute|min|mo|tick)
            by ..1 (a|one) ..1 (moment|second|sec|minute|min)
            (give|gave|giving|leave|allow) you ..2 (moment|second|sec|minute|min|tick)
            (at|for) the moment
            (do not|not) ..1 want you to wait
            no need|have to wait
            will not ..3 hold
            (it|that|this) ..1 (takes|take) ..1 (a|one) ..1 (minute|moment|second|min|sec)
            """) { Keep = (s, h) => !CountsThings(s.U, h) && !OthersWait(s.U, h) && !Wonders(s.U, h) && !OfANewcomer(s.U, h) },
        new PhraseDetector(Act.Transfer, """
            (transfer|transferring|redirect|redirecting|forward|forwarding|refer|referring|route|hand|handing|pass|passing|connect|connecting|patch|escalate|escalating|direct|move|moving|switch) you ..2 (to|through|over|on|across|with) -hold ..2
            (send|sending) you ..1 (to|through|over|across) ..2
            (put|putting) you ..2 (to|through|over|across|with) -hold ..2
            put|putting|pass|passing ..2 through to
            (transferring|redirecting|connecting) you
            (pass|passing|hand|handing|transfer|transferring|forward|forwarding|escalate|escalating) ..1 (this|it|your case|your complaint|your request|the case|that|you|your call|the call|your ticket|your query|your details|your feedback) ..2 (to|over|on|up) ..1 (the|my|our|a|another|to|someone|somebody|technical|billing|supervisor|manager)? ..2
            (send|sending) ..1 (this|it|your case|your complaint|your request|the case|that|your call|the call|your ticket|your query|your details|your feedback) ..2 (to|over|on|up|across) ..2 (department|departments|team|teams|colleague|colleagues|supervisor|manager|specialist|specialists|unit|section|office|desk|billing|technical|complaints|accounts|support)
            (transfer|transferred) ..2 (you|call|chat)
            (i|we) ..2 (get|have|ask|let|bring in) ..1 (my|a|the|another) ..1 (supervisor|manager|boss|team leader|team lead|senior) ..1 (to)? ..4
            you ..1 (will need|need|have|must|should|may want|might want|are required|ought|will have|can|could|may) ..1 (to)? ..1 (call|contact|phone|ring|email|write|speak|talk|go|visit|reach|check|ask|get in touch|fill|use|complete|file|submit|raise|take it up|message|dm) ..1 (to|with|the|our|your|their|us|another|out|in|on|it|back|a|to the|an|this)? ..2 (department|team|website|site|store|shop|branch|bank|number|hotline|line|support|form|airport|desk|them|supplier|manufacturer|landlord|provider|office|website|portal|app|courier|sender|seller|airline|embassy|doctor|gp|us|page|link|again|online|someone else|supervisor|complaints)
            (please|kindly|just|simply|pls) ..1 (call|contact|phone|ring|email|write|speak|talk|visit|reach|get in touch|fill|use|complete|dm|message|submit|send|go|drop|log|click|follow) ..2 (us|to|with|out|the|our|your|their|in|on|via|a|here|them|this)? ..3 (department|team|website|site|store|shop|branch|number|hotline|helpline|support|form|office|dm|us|link|here|supplier|manufacturer|them|portal|page|app|email|complaints|service)
            dm us|me|your
            (send|drop|shoot|pop|via|by|through) ..2 (us|me)? ..1 (a|your|in|it)? ..2 (dm|direct message|private message|pm)
            (via|by|through|in|over) ..1 (dm|direct message|private message|pm|dms)
            (reach|contact|call|email|phone|ring) ..1 (out to)? ..1 (us|them|our|the|customer) ..2 (at|on|via|here|by|through|directly|team|department|using|care|service|support)
            (get|be) in touch with ..1 (the|our|them|us|your|my)
            (different|another|wrong|other|right|relevant|appropriate|correct) (department|team|desk|office|colleague|agent)
            (right|relevant|appropriate|correct) person
            not ..1 (my|our|the right) ..1 (department|team|area|person|desk|remit)
            (on|see|check|visit|via) (our|the) (website|site|homepage|help page|faq|app|portal|help center)
            (fill|filling) ..1 (in|out) ..2 (form|the form|online)
            (a|my|our|the) (colleague|supervisor|manager|specialist|team) ..1 (will|can|could|would|is going to) ..1 (take over|call|contact|help|assist|handle|get back|reach|deal|look|be in touch) ..3
            someone|somebody ..2 (else|from) ..2 (will|can|could|would) ..3
            (click|follow|tap|use) ..1 (on)? (this|the|that|below|following)? ..1 link ..2
            (call|ring|phone) ..1 (this|the|our) ..2 (number|line|hotline|helpline) ..2
            """, unless: """
            (send|sending) ..3 (on|in) ..1 (paper|writing|print)
            (send|sending|forward|forwarding) ..3 to your|her|his|their
            (pass|passing) this|that|it on -to
            (pass|passing) this|that|it on to -the|my|our|a|an|another|someone|somebody|billing|technical|complaints|your
            put you on|down ..2 (list|register|rota|plan|tariff|route)
            (without|not|instead of|rather than|avoid|will not|do not want to|no need to) ..4 (transfer|transferring|pass|passing|send|sending|put|putting|call|hand|handing|bounce)
            (you were|you have been|been|they|he|she|were) ..3 (transferred|passed|sent|forwarded|redirected|bounced|told)
            (i|we) will (send|call|ring|contact|email|forward) you
            you should not have to
            tell|told me
            (ask|get|collect|fetch|show|pick) ..2 (key|keys|card|letter|ticket|tickets|money|cash|form|parcel|passport) ..2 at (the|our) (desk|counter|reception|office)
            (ring|call|write|contact|phone) us|me ..3 before you
            (ring|rings) (the|your|my|his|her) ..1 (bell|doorbell)
            (who|whom|where|which) ..2 (do|shall|should|can) (i|we) send|post|bring|deliver|address it|them|that|this|the|your
            """, inQuestion: null) { Keep = (s, h) => !s.InQuestion(h.Start) || s.U[h.Start].Norm is not ("on" or "at") },
    ];

    // "I'm quite new here, so bear with me a bit" asks for patience, and not to wait.
    private static readonly PatternSet IsNew = PatternSet.Of("""
        i am ..1 new -bill|flight|card|letter
        i am ..1 trainee|learning
        my first week|day
        i am still|just learning|training
        """);

    private static bool OfANewcomer(Utterance u, Hit hit) => u[hit.Start].Norm == "bear" && IsNew.Any(u, u.SentenceOf(hit.Start).Start, u.SentenceOf(hit.Start).End);

    // "Wait, you lost a shoe??"
    private static bool Wonders(Utterance u, Hit hit) => u[hit.Start].Norm is "wait" or "hang" or "hold" && u.SentenceOf(hit.Start) is { Asks: true } all && hit.Start == all.Start && hit.End < all.End
        && !Enumerable.Range(hit.Start, all.End - hit.Start).Any(i => u[i].Norm is "while" or "please" or "ok" or "okay" or "moment" or "minute" or "second" or "till" or "until" or "stay");

    // "A second assessor is coming" counts assessors.
    private static bool CountsThings(Utterance u, Hit hit)
    {
        for (var i = hit.Start; i < hit.End; i++)
        {
            if (u[i].Norm is "second" && i + 1 < u.SentenceOf(i).End && u[i + 1].Clause == u[i].Clause && !u[i + 1].Capital && !u[i + 1].IsNumber && WordKinds.IsNoun(u[i + 1].Norm))
                return true;
        }

        return false;
    }

    // "The suitcases wait for you": things that wait ask nobody to.
    private static bool OthersWait(Utterance u, Hit hit)
    {
        var before = hit.Start - 1;
        if (u[hit.Start].Norm != "wait" || before < u.SentenceOf(hit.Start).Start || u[before].Clause != u[hit.Start].Clause)
            return false;
        if (u[before].Norm is "will" or "can" && before > u.SentenceOf(hit.Start).Start)
            before--;
        return WordKinds.IsNoun(u[before].Norm) || u[before].Norm is "it" or "they" or "he" or "she";
    }

    // "No, I meant the other one" and "no, that's nonsense by now" deny nothing the caller wants: what follows the "no" must deny it.
    private static bool Corrects(Utterance u, Hit hit)
    {
        var sentence = u.SentenceOf(hit.Start);
        return hit.End - hit.Start == 1 && hit.End < sentence.End && !Denying.Any(u, hit.End, sentence.End);
    }

    private static readonly PatternSet Denying = PatternSet.Of("""
        (can|could|will|would|may|do|am|are|is) not -have|need|worry|mean|think|know|your|you
        sorry|unfortunately|afraid|never|impossible|policy
        """);

    // "No" to a yes/no question of the caller answers it.
    private static bool YesNoAnswer(Scene scene, Hit hit) =>
        scene.Context.CallerAsked && scene.U.Count <= 2;
}
