namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Telling the caller to be calmer, and playing the matter down.</summary>
internal static class Pressure
{
    public static IActDetector[] All { get; } =
    [
        new PhraseDetector(Act.CalmDown, """
            calm|calming|settle|cool|simmer|quiet|quieten down|yourself
            (stay|keep|be|remain|get|become) ..3 (calm|quiet|cool|civil|polite|reasonable|nice|patient|respectful)
            if you ..2 (keep|continue) ..2 (shouting|yelling|swearing|screaming|insulting|like this|like that)
            relax|chill
            chill out
            do not ..1 (worry|panic|be upset|get upset|be angry|be mad|get angry|get mad|stress|yell|shout|swear|raise|scream|freak|cry|be sad|be scared|be afraid|be so|get so|overreact|be rude|be like that|be dramatic|fret|get worked up)
            not ..1 to worry
            (no need|not need|need not|do not have|not have) ..1 (to)? ..1 (worry|panic|shout|yell|be upset|be angry|get upset|get angry|raise|scream|swear|stress|be rude|be so|be like|cry|freak|shouting|yelling|swearing|upset|get worked up)
            no need for ..3 (shouting|yelling|swearing|language|tone|caps|anger|panic|rudeness)
            take it easy
            take a ..2 (breath|breather|chill pill)
            deep breath|breaths
            breathe $
            (stop|quit) ..1 (shouting|yelling|swearing|screaming|crying|worrying|panicking|being|freaking|cursing|insulting)
            lower|drop|watch|mind|moderate your ..1 (voice|tone|language)
            (watch|mind) ..1 (language|tone)
            (do not use|using) ..2 (language|caps|that tone)
            (please|just) ..1 (be patient|have patience|have some patience)
            (if you|unless you|until you|when you|once you) ..3 (calm|calmed|relax|lower)
            easy now|tiger|there
            rest easy
            (that|this|your) (language|tone) ..4
            not to panic|worry|stress
            keep your (hair|shirt|voice|cool)
            """, unless: """
            (not|never) ..2 (tell|telling|ask|asking) you to ..2
            i ~be ..2 (calm|relax|calming)
            (let me|i will) ..1 stay calm
            (help|helps|helped) ..2 relax
            (what|how|anything) ..1 (do|does|did|would) you ..3 (calm|relax)
            worry about (your|the) ..1 (english|spelling|typing|grammar|accent|writing|wording)
            worry about the order (of|you|things)
            worry about (your|the|those|these|any) ..1 (face|looks|hair|voice|capitals|caps|noise|length|rambling|tears|swearing|typos|digression|tangent)
            (do not|need not|not need to|not have to|no need to) worry ..1 for|about her|him|them
            """, evenNegated: true) { Keep = (s, h) => !OnTheirSide.Are(s.U, s.U.SentenceOf(h.Start).Start, s.U.SentenceOf(h.Start).End) && (s.U[h.Start].Negator < 0 || s.U[h.Start].Negator >= h.Start || s.U[s.U[h.Start].Negator].Norm != "not" || s.U[h.Start].Norm is "do" or "to" or "need") },
        new PhraseDetector(Act.Minimise, """
            (it|that|this|they|these|there) ~be ..1 (only|merely) -that|because|been|not|as|about|me|us|in|to|so|happened|like|possible|a ..1 (a|an|one|some|the|#|two|three|few|couple|text|form|small|little|bit) -second|moment|minute|sec|question|couple|one|left|more
            (it|that|this|they|these|there) ~be ..1 just -that|because|been|not|as|about|me|us|in|to|so|happened|like|possible|a|under|over|short|enough|right ..1 (a|an|one|some|the|#|two|three|few|couple|text|form|small|little|bit) -second|moment|minute|sec|question|couple|one|left|more
            (only|just|merely) (a|an|one) ..1 (small|minor|little|tiny|matter|bit|delay|day|glitch|mistake|formality|hiccup|number|name|text|letter|bill|phone|scan|toy|gift|parcel|flight|date|detail|misunderstanding|couple of|few)
            (only|just|merely) # ..1 (day|days|hour|hours|euro|euros|dollars|pounds|cents|minutes|week|weeks|more)
            at least you|it|we|nobody|no|they|the|your|that|now|there|this
            ^ at least
            no|not ..1 (big deal|biggie|drama|tragedy|disaster|catastrophe)
            not ..1 (that|so|too|as) ..1 (bad|serious|big|much|important|terrible|awful|long|urgent|dramatic|hard|difficult)
            not ..1 the end of the world
            (could|might) ..1 (be|have been) ..2 worse
            (it|this|that|these|such|those|mistakes|errors|delays|things) ..1 (things)? ..1 (happen|happens) ..1 (to everyone|to everybody|to all|all the time|sometimes|every day|you know)
            ^ (it|stuff|sh*t|shit|mistakes|errors|delays|things) ..1 (happen|happens) $
            (these|such|those) things ..1 happen
            happens to (everyone|everybody|all|the best|lots|many|a lot)
            (small|minor|tiny|trivial|slight|little|petty) ..1 (issue|thing|problem|matter|mistake|error|inconvenience|glitch|hiccup|misunderstanding|delay|amount|sum|detail|bug|hiccups)
            nothing ..1 (to worry|serious|major|to get upset|to be upset|to panic|dramatic|unusual|special|to cry|to stress)
            (you will|it will|everything will) be ..1 (fine|ok|okay|all right|alright) $
            (look|see) on the bright ..1
            bright side
            (others|other people|other customers|some people|many people|other callers|plenty of people) ..2 have ..2 (worse|it worse|bigger|real|the same)
            (making|make) ..1 (a)? ..1 (mountain|fuss|drama|big deal)
            (a bit|slightly|little) of ..1 (an|a)? ..1 (inconvenience|delay|mixup|mix-up|hiccup|fuss|misunderstanding|wait)
            (mere|simply|just) ..1 (formality|a formality|routine|normal)
            what is the big deal
            (nobody|no one|noone) (died|is dying|was hurt|got hurt)
            (first|1st) world problem|problems
            (happens|it is) all the time
            (hardly|barely) ..2 (worth|matter|matters|a problem|the end|anything)
            it does not ..1 matter
            forget about it
            could be worse
            you still have|got ..4
            (quite|perfectly|completely|totally) (normal|common|usual) ..3
            ~be (quite|very|pretty|fairly)? (common|normal|usual) -to
            everyone|everybody ..2 (has|gets|have) ..2 (problems|this|that|delays|issues|it)
            """, unless: """
            (normal|usual|common) ..1 (that|to|for) ..2 (you|feel|be|people|anyone|anybody) ..3 @feeling
            (hope|hoping|hoped|glad|good|happy|relieved) ..4 at least
            at least you have? ..1 (wrote|kept) ..1 (it|that|them|a) ..1 (down|list|note|record|$)
            at least # ..4
            at least (one|two|three|a|an|once|until|till|by|half|tomorrow|let)
            just a ..1 (second|moment|minute|sec|question|quick)
            not (a|that|just) small ..2
            ~be no small
            (more than|not|never|hardly) ..1 (just|only|merely) ..4
            it is only (fair|right|natural|human)
            (only|just) # off|apart|out -the|that|this|a
            not a minor|little|small
            normal (plan|bill|rate|price|amount|charge|fee|tariff|contract|use|usage|month)
            do|did|would|if you still have|got
            (use|uses|sip|sips|draw|draws|eat|eats|weigh|weighs) hardly|barely any|anything
            """, evenNegated: true) { Keep = (s, h) => (s.U[h.Start].Negator < 0 || s.U[h.Start].Norm is "not") && !s.Asked.Any(q => q.Form != Questions.AskForm.Tag && h.Start > q.Start && h.Start < q.End) && !(s.U[h.Start].Norm == "nothing" && Enumerable.Range(h.End, s.U.SentenceOf(h.Start).End - h.End).Any(i => s.U[i].Norm is "hope" or "hopefully")) },
    ];
}
