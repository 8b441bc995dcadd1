namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Naming what the caller feels, and saying that the feeling or the claim is justified.</summary>
internal static class Feelings
{
    public static IActDetector[] All { get; } =
    [
        new PhraseDetector(Act.AcknowledgeFeeling, """
            that|this|it|which ~must|~sound|~seem|can|could|would|will|has|~look|~be ..2 (be|feel|have been|been|feels|felt|like)? ..1 @very? @very? @hardship
            (~must|~sound|~seem|could) (be|feel|have been|like)? @very? @very? @hardship
            must be|have|feel ..2 @feeling
            (i|we) ..3 (hear|see|tell|sense|understand|get|appreciate|imagine|realize|know|notice|feel|recognize) ..7 @feeling
            (i|we) ..3 (hear|see|tell|sense|understand|get|appreciate|imagine|realize|know|feel|recognize) ..5 @hardship
            (i|we) (can not|could not) ..1 imagine ..4 @hardship|@feeling|feel|felt|going|been
            (i|we) ..2 (understand|know|get|imagine|see|appreciate|realize) ..1 how ..1 (you|that|this|it) ..1 (feel|feels|felt|must|feeling)
            (i|we) ..2 feel ..1 (for you|your pain|with you|terrible|awful|bad)
            you ..1 (are|sound|seem|feel|look|must be|must feel|felt|were|have been) -able|welcome ..1 @very? @very? @feeling
            your @very? (frustration|anger|worry|worries|concern|disappointment|stress|anxiety|fear|fears|pain|distress|annoyance|upset|panic|confusion|irritation|sadness|grief|feelings|outrage|exhaustion)
            sorry ..3 (you|that|to hear) ..3 (feel|feeling|upset|frustrated|unhappy|disappointed|worried|angry|stressed|hurt)
            sorry ..4 not happy
            what an|a @very? (@hardship|nightmare|mess|shock|ordeal|horror|disappointment|headache|day|week) ..3
            how ~be? @very? @hardship ..3
            not ..2 (nice|easy|fun|pleasant|happy) ..3 (for you|to|feeling|with)
            (no fun|last thing you) ..4
            sick with worry
            worried sick
            you ..3 (been through|going through|gone through|dealing with) ..3 (lot|hell|enough|much|so much|this)
            ~be a lot to ..1 (deal|take|handle|go|carry|process)
            (i|we) can ..2 (relate|empathize|sympathize)
            my heart goes
            my condolences
            sorry for your loss
            ~be ..3 @hardship ..2 (for|on) you
            no wonder you ~be|feel|sound ..2 @feeling
            of course you ~be|feel ..2 @feeling
            it|that|this ~be @very? @very? (frustrating|upsetting|stressful|worrying|scary|annoying|infuriating|disappointing|exhausting|frightening|maddening|distressing|devastating|painful|heartbreaking) -if
            (~be|~feel) @very? @very? (frustrating|upsetting|stressful|worrying|scary|annoying|infuriating|disappointing|exhausting|frightening|maddening|distressing|devastating|heartbreaking|awful|horrible|terrible) $
            (can|could) not ..1 (be|have been) ..2 (easy|nice|fun|pleasant)
            (frustrating|upsetting|stressful|worrying|scary|annoying|infuriating|disappointing|exhausting|frightening|maddening) ..4 (i know|i bet|for you|i am sure|i can imagine)
            on top of everything
            poor you
            ~be a|an ..1 (bad|nasty|horrible|awful|terrible|unpleasant|rude|cruel) (surprise|experience|shock|day|blow|feeling|thing)
            (i|we) (bet|am sure) ..4 @feeling|@hardship
            (leaves|left|leave|makes|made) you ..2 @feeling
            feel ..2 (let down|left alone|fobbed off|not taken seriously|brushed off|ripped off|cheated|ignored|alone|stuck)
            """, unless: """
            do not ..1 (be|get|feel|worry|panic|stress)
            (no|not any) need to
            stop ~be
            if you are
            feel ..3 (silly|stupid|foolish|ridiculous|embarrassed|dumb) now
            (i am|we are|i was|makes me|making me) ..2 (upset|angry|annoyed|frustrated|stressed|tired|mad|nervous)
            """, evenNegated: true, inQuestion: null) { Keep = (s, h) => Said(s, h) },
        new PhraseDetector(Act.Validate, """
            you ..2 (are|have) ..2 (every|all the|full|good|a good|a|the|total|perfectly)? (right|rights|reason|reasons|cause) to|not|in|for|about|there|that|and|$
            you ..1 (are|were) ..2 (right|entitled|justified|correct) -now
            you ..1 (are|were) ..1 (absolutely|totally|completely|quite|so|of course|perfectly|fully|dead|spot) (right|entitled|justified|correct|on)
            you are not ..1 (wrong|overreacting|unreasonable|imagining|being difficult|being unreasonable|exaggerating|asking too much|asking for too much|alone)
            (anyone|anybody|everyone|everybody|most people|any person|any customer|any of us|a lot of people|any parent|any mother|any father|who) ..1 (would|will|in your) ..4
            (i|me) ..1 (would|will) ..2 (be|feel|have been|have felt|be feeling) ..3 (too|as well|the same|same|@feeling|just as|exactly)
            i would ..1 (want|expect|react|have been|have reacted|have wanted|have said) ..4 (too|as well|mad|crazy|same|answers|know)
            i would ..1 (scream|explode|hit the|lose my|lose it|go mad|go crazy|go nuts|have screamed|have exploded|have hit|have lost|have gone|have thrown|have shouted) ..3
            (that|this|it|things|you) ..1 (should not|should never|ought not|must not|must never) ..1 (have|be|happen|take) ..4
            (that|this|it) ..1 is not ..2 (ok|okay|all right|acceptable|good enough|fair|right|how|what you|what we|the service|the way|normal|on|cool|the standard|reasonable)
            (that|this|it|which) ..1 ~be ..2 (unacceptable|unfair|outrageous|inexcusable|wrong|poor|ridiculous|a mess|not on|on us|our fault|our mistake|our error|our failure|our responsibility)
            ~be @very? (understandable|valid|justified|reasonable|legitimate|fair|natural|normal) -if|enough
            (understandably|rightly|rightfully|justifiably|quite right|fair enough|fair point|good point|valid point)
            ^ understandable
            of course you ~be|feel|want|expect|would|did|need|worry ..3
            no wonder
            (do not|would not|can not) ..1 blame you
            makes ..2 sense ..1 (that|why|you|to be|for you)
            you ..1 deserve|deserved ..5
            (i|we) ..3 (agree|see why|understand why|get why|can see why|totally agree) -to ..4
            not surprised ..1 (you|that|at)
            you did ..1 (everything|nothing wrong|the right|exactly|all)
            you were right
            you ~be not to blame
            not your fault
            (hardly|scarcely|never) ..2 your (fault|doing|mistake)
            (we|i) (let|have let|really let) you down
            we ..2 (messed|screwed|dropped|failed|got this wrong|got it wrong|should have)
            (i|we) should have ..4
            (i|we) ~be ..1 wrong
            (good|right|glad) ..1 (that|you) ..1 (called|complained|told|spoke|said)
            who would not
            rightly so
            with good reason
            """, unless: """
            you are right now
            entitled to ..1 (#|money|compensation|refund|credit|replacement|payment|hotel|voucher|taxi)
            is that right
            according to
            what|which would you
            right away|now|back
            """, evenNegated: true) { Keep = (s, h) => s.U[h.Start].Negator < 0 || s.U[h.Start].Negator >= h.Start || s.U[s.U[h.Start].Negator].Norm is "no" && s.U[h.Start].Norm is "wonder" },
    ];

    // "I can't say I understand" denies; "I can't imagine how hard" does not; asking what somebody feels is no naming.
    private static bool Said(Scene scene, Patterns.Hit hit)
    {
        var u = scene.U;
        var negator = u[hit.Start].Negator;
        if (negator >= 0 && negator < hit.Start)
            return false;
        var feeling = u[hit.End - 1].Negator;
        if (feeling > hit.Start && u[feeling].Norm is "not" && !Affirms(u, feeling))
            return false;
        var question = scene.Asked.FirstOrDefault(q => hit.Start >= q.Start && hit.Start < q.End);
        return question.End == 0 || question.Form is Questions.AskForm.Declarative or Questions.AskForm.Tag || u[question.Start].Norm is "how" or "what" && u[hit.Start].Norm is "how" or "what" && hit.Start == question.Start && u[hit.Start + 1].Norm is not ("are" or "is" or "do" or "does");
    }

    private static bool Affirms(Tokens.Utterance u, int negator) => negator + 1 < u.Count && u[negator + 1].Norm is "imagine" or "be" or "have" or "happy" or "nice" or "easy" or "fun" or "pleasant" or "a" or "the";
}
