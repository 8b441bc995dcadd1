using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>What pushes a caller away: blame, disputing, snapping, insulting.</summary>
internal static class Cold
{
    // "Ambulance control, wow, then you are the calm one" admires; "Listen, good news" is none of it either.
    private static bool GoesOn(Scene scene, Hit hit) => scene.U[hit.Start].Norm == "wow" ? hit.Start > scene.U.SentenceOf(hit.Start).Start : Kindly.At(scene.U, hit.Start + 1) is not null;

    private static readonly PatternSet Kindly = PatternSet.Of("""
        good news
        thank|thanks
        i am ..1 sorry
        we|i ..2 found
        """);

    public static IActDetector[] All { get; } =
    [
        new PhraseDetector(Act.Blame, """
            you also|really|just|simply|probably|clearly|surely? (should have|should of|could have|ought to have|needed to|were supposed to|were meant to|had to|must not) -been|received|got|gotten|had|heard|an|your|a|never|not ..1 @blameverb|been|known|gone|taken|paid
            you (should|ought) not ..1 (have|to have) -been|had|to ..3
            you ..1 (did not|do not|have not|had not|never|failed to|forgot to|neglected to|refused to|omitted to) ..2 @blameverb ..3
            you ..1 (failed|forgot|neglected|misread|misunderstood|misread|overlooked|ignored|caused|messed|screwed|broke) ..4
            why ..1 (did not|do not|have not|would not|had not) you ..4
            why did you not ..4
            why (did|would|do) you ..2 (wait|click|do that|leave|ignore|sign|give|agree|press|throw|delete|open|use|not) ..2
            (did|do|have) you (not|even) ..1 (read|check|look|notice|see|listen|think|understand)
            (did not|do not|have not) you ..1 (read|check|look|notice|see|listen|think|know|understand|realize) ..3
            (is|was|be|it|that|this|really|all|entirely|just|clearly) ..1 your ..1 (fault|mistake|error|responsibility|problem)
            (is|was|be|it|that|this|really|all|entirely|just|clearly) ..1 your own? doing
            your own ..1 (fault|mistake|error|doing|responsibility|problem|choice|carelessness)
            (it|that|this) ~be (on|down to|because of) you
            you ..2 have only|just yourself
            you only have yourself
            (you|yourself) to blame
            you ..1 (must have|probably|clearly|obviously|apparently|likely|may have|might have|have obviously|have clearly|seem to have) ..2 (did|do|done|click|clicked|left|leave|forgot|forgotten|misread|mistyped|entered|given|gave|gotten|made|used|switched|pressed|deleted|misunderstood|missed|ignored|lost|broken|broke|typed|written|read|caused|not)
            if you had ..2 (read|checked|called|told|listened|paid|followed|just|only|looked|asked|informed|not) ..4
            had you ..2 (read|checked|called|told|listened|paid|followed|just|only|looked|asked|informed|not) ..4
            (next time|in future|in the future) ..2 (read|check|make sure|be more|try|you should|please read|pay attention|remember|think|call) ..4
            (because|since) you ..1 (did not|forgot|failed|never|used|left|gave|signed|clicked|ignored|entered) ..4
            you ..1 (signed|agreed|accepted|chose|picked|ordered|booked|clicked|opened|cancelled|switched|entered|wrote|typed|filled) ..4 yourself $
            you ~be ..2 (careless|negligent|irresponsible|late|responsible for|too late|not paying attention)
            you ..1 brought this on yourself
            (customer|user|human|your) error
            """, unless: """
            you should have ..2 (been|received|got|gotten|had|heard)
            you ..1 did not ..1 (dream|imagine|invent)
            (which|that|it) ~be ..1 (not true|untrue|not so|not right)
            (note|record|entry|remark|file|log) ..2 that you
            no ..1 judgement|judgment|judging|blame here|at|from|in
            you do not ..1 bother|disturb|trouble|worry|annoy
            you did|are not ..1 bother|bothering|disturb|disturbing me|us|anybody|anyone
            nobody|noone ..2 say|call|claim|accuse|blame ..2 you
            no one ..2 say|call|claim|accuse|blame ..2 you
            (solve|solves|solved|fix|fixes|settle|settles|sort|sorts|resolve|resolves|help|helps) ..2 your ..1 problem
            you ..2 not ..1 (mention|mentioned|tell|told|say|said) ..2 yet
            you did not ..2 (get|receive|hear back|do anything|deserve|ask for|have to|need to|know|do|cause|make)
            you have not ..2 (done|received|heard|got|made)
            you do not ..1 (have|need) to
            not ..3 (blaming|blame|say|saying|your fault)
            (hardly|scarcely|barely|never|neither) ..3 (blaming|blame|your fault|your mistake|your doing|your problem|your error)
            what did you
            you (said|wrote|mentioned|told me) that? you (never|do not|did not|have not|had not)
            nothing wrong
            could|would|can|will you ..1 not
            if you do not
            how could you
            (we|i) ..3 not ..3 (tell|told|inform|explain) you
            you do not -read|listen|check|look|think|tell|say|understand|follow ..2 (anything|a thing|a single|one thing|any)
            you do not (pay|send|fill|sign|call|wait|return|bring|write|contact|ask|carry|do|set|return|report|submit|provide) -your|back|when|us
            you do not know
            """) { NotTakenBack = true },
        new PhraseDetector(Act.Argue, """
            (that|this|it) is not ..1 (what i|what we|what my|what our|what the|true|correct|accurate|possible|how it|the case|what happened|what it|right according|in our|in my)
            (that|this|it) (can not|could not|cannot) ..1 (have happened|have been) ..2
            (that|this|it) (can not|could not|cannot) ..1 be $
            (that|this|it) (can not|could not|cannot) ..1 be ..1 (right|true|correct|so|the|what|how|possible|accurate|your|our) ..2
            (that|this|it) ~be ..1 (impossible|wrong|false|untrue|incorrect|nonsense|rubbish|simply not|a lie|your opinion|your version|an exaggeration) -of|to
            (my|our|the) ..2 (record|records|system|notes|note|screen|file|data|logs|log|account|computer|photo|tracking|information) ..2 (say|says|show|shows|indicate|indicates|state|states|tell|tells|clearly|confirm|confirms|has|have) ..3 (otherwise|different|differently|you|that you|that it|something else|it was|delivered|no|nothing|not|that|the opposite|received|signed)
            (are|is) you ..2 (sure|certain|positive)
            (i|we) ..2 (do not|can not|find it hard to) ..1 (believe|think|buy|see how|see any) ..4
            (i|we) ..1 (disagree|beg to differ|doubt|dispute|question) ..3
            i highly doubt ..3
            (with|all) ..1 due respect
            but you ..1 (said|told|signed|agreed|wrote|accepted|confirmed|just said) ..4
            you ..1 (said|told me|claim|claimed|claim that|say) ..12 but ..6
            you ~be ..2 (wrong|mistaken|exaggerating|incorrect|confused|not telling)
            you ~be ..2 lying -awake|flat|low|still|sleepless
            you ~be ..2 (overreacting|being unreasonable|unreasonable|being unfair|dramatic|being dramatic|making this up|imagining)
            that never happened
            (no one|nobody) else ..2 (complain|complained|has complained|complains|had|has) ..3
            never had ..3 (complaint|complaints|problem) ..2
            it ..1 (says|states|shows) ..1 (otherwise|clearly|differently) ..4
            (according to|per) ..1 (my|our|the) ..1 (records|system|notes|file|data) ..5
            that does not ..1 (sound right|make sense|add up|happen|match)
            (i|we) (see|have|find) no ..1 (evidence|proof|record|trace|sign|indication) ..5
            prove it
            (do you have|where is|got) ..1 (any|your)? (proof|evidence)
            you ..1 (do not|have no) ..2 (right|grounds|reason|claim) to
            no reason to ..1 (complain|be|get)
            so you ..1 claim
            so you say $
            actually|no you ..1 (did|are|were|have|do|never|can) ..4
            (well|no) actually ..5
            (that|it) is simply|just not ..3
            contrary to ..4
            we ..1 (did|do|have) ..1 (send|inform|tell|warn|notify|told|warned) you
            you were ..2 (informed|told|warned|notified) ..5
            """, unless: """
            (record|records|system|notes|screen|file|data|logs|log|account|tracking|information) ..2 (say|says|show|shows|has|have) ..10 (we|our|us)
            (record|records|system|notes|screen|file|data|logs|log) ..2 (say|says|show|shows|has) it was (handed|given|left) ..1 (to|with) (a|an|somebody|someone|another)
            what|how|when|who|whether|if ..2 you were ..2 (informed|told|warned|notified)
            it ..1 (does not|would not) make sense
            (that|this|it) is not how (it|this|that|things) ..1 (should|ought|was meant|is meant|was supposed|is supposed)
            you ..1 have ..2 every right|reason
            are you ..1 sure you ..1 (want|would|are ok|are okay)
            (i|we) (do not|can not) (believe|think) ..3 (fair|right|you should|acceptable|your fault|it is fair|this happened|what happened)
            (i|we) do not (believe|think) you ..2 anything wrong
            that is impossible ..2 (for you|situation|position)
            is not ..1 right -according|that
            (easy|nice|pleasant|fun)
            i can not believe
            you were not
            you were right
            that you ~be ..1 wrong ~be
            i do not think we are ..1 talking
            (line|word|note|letter) ..2 that you ~be ..1 wrong
            wrong (thing|one|ones|colour|color|size|part|way|item|parcel|place|person|address|date|day|box|order|name|number|bill|amount|product|model|article|letter|time|flight|room|house|door)
            no you (do|did|are|were|have) not
            no you ..1 never have|had to
            no you ~be ..2 (right|fine|welcome|safe|covered)
            no you can ..1 (keep|stay|have|wait|relax|leave)
            (i|we) ..1 (did|do|have) ..1 (ask|asked|answer|answered|look|looked|mean|meant|write|wrote|written|read|hear|heard|listen|try|tried)
            """, evenQuoted: true) { NotTakenBack = true, Keep = (s, h) => (!s.U[h.Start].Quoted || s.U[h.Start].Norm != "i") && !OwnSide.IsMeant(s.U, h) },
        new PhraseDetector(Act.Argue, """
            ^ you were not ..1 (at home|home|in|there|present|available) ..6
            """, unless: """
            so|if|why|whether|because you
            (i|we) ..2 (see|understand|know|hear|get)
            you said|told|say
            sorry|unfortunately
            """, evenNegated: true, inQuestion: false) { NotTakenBack = true },
        new PhraseDetector(Act.Snap, """
            (as|like) (i|we) ..2 (said|told|mentioned|explained|stated|wrote|say|have said|already|previously|clearly)
            as ..1 (stated|mentioned|said|explained|previously) ..1 (before|previously|already|earlier|above|stated|mentioned)
            ^ listen ..1 $
            ^ listen up|here|to
            ^ look $
            ^ look i|you|lady|mister|sir|mate|buddy
            (if|when) you ..2 (would|will|could|had|finally|are done|have finished|have calmed|finish|stop|let) ..3 (let me|stop|finish|finished|listen|quiet|done|calmed|talking|shouting|interrupting|ranting) ..2
            would you ..1 (let me|stop|listen|just)
            (let me|can i|may i) ..1 (finish|speak|talk|get a word) -to|with|about|him|her|them|#|looking|checking|up|reading|opening|this|my ..2
            stop ..1 (interrupting|talking|arguing|wasting|repeating|asking|whining|complaining|ranting|being|bothering|with)
            (i|we) ..1 (already|just) ..1 (told|said|explained|asked|answered|mentioned) ..3
            (i|we) ..1 already ..1 did ..3
            (i|we) have ..1 (already) ..1 (told|said|explained|asked|answered|mentioned|been over) ..3
            for the ..1 (last|third|second|fourth|tenth|hundredth|millionth|umpteenth|final) time
            how many times ..1 (do|must|should|have|am|are|can|shall|will) i|we -let|made|kept|failed
            how many times do you need|have to be told
            do you want ..2 (my help|help|me to help|this solved|this) ..2 or ..2
            what ..1 do you want me to do|say|think
            what ..1 do you want from me
            what do you expect ..3
            what ..1 (else)? am i supposed to
            (are|can) you (even|not|really) ..1 (listening|reading|listen|read|hear|serious|kidding|joking)
            are you ..1 listening $
            are you ..1 (kidding|joking|serious|deaf|blind|done|finished|finished yet|done yet)
            you can not be serious
            (do not|have not|not got) ..1 (have)? ..1 (all day|time for this|the time|time for that)
            ^ whatever $
            not ..1 my ..1 (problem|job|fault|department|concern|business)
            (get|just get|grow) (over it|a life|a grip)
            ^ grow up $
            (need to|time to|please|just) grow up
            ^ deal with it $
            just deal with it
            you ..3 (have to|need to|must|better|got to) ..1 deal with it
            you ..2 must ..1 feel ..3 (silly|stupid|foolish|ridiculous|embarrassed|dumb) now
            tough luck|life
            ^ congratulations
            good for you
            (happy|satisfied) now
            ^ so what $
            ^ wow ..2 $
            ^ seriously $
            ^ obviously
            ^ duh
            ^ and $
            (you are|they are) not the only ..2
            (just|only) ..1 doing my job
            (no|not any) need ..1 (to|for) ..1 (shout|shouting|yell|yelling|rude|be rude|be like that|get personal|swear|swearing|caps|attitude|that tone|sarcasm|use that)
            (watch|mind) your ..1 (tone|language|mouth|words|manners)
            (lose|drop) the attitude
            (make|made) up your mind
            (just|please) ..1 answer ..1 (the|my) ..1 question ..1
            just answer
            oh ..1 (please|boo hoo|come on|really|for)
            (for god|for heaven|for fuck|for christ|for pete) ..2
            give me a break
            spare me
            what is ..1 (it now|your point|your problem|the big deal)
            (do you|can you) ..1 (understand english|not read)
            ^ can you ..1 read $
            use your (brain|eyes|head)
            take it or leave it
            (i|we) am|are not ..1 (your|a) ..1 (servant|therapist|mother|mind reader|punching bag|magician|robot|slave)
            you ~be ..1 (wasting|testing) my ..1 (time|patience)
            (waste|wasting) ..1 (of)? my time
            hurry up
            not again
            (that|this) is getting ..2 (old|ridiculous|tiring|us nowhere|silly)
            suit yourself
            no ..1 kidding|shit
            (thanks|thank you) ..2 (for nothing|for shouting|for yelling|for screaming|for insulting|for wasting)
            (read|scroll) ..1 (up|my message|what i wrote|it again)
            you should be ..1 (grateful|happy|glad|thankful)
            """, unless: """
            (as|like) (i|we) ..1 (said|say) ..2 (sorry|sorry)
            you are right
            (you are|you were) not the only one (who feels|frustrated|upset|angry)
            wow ..2 (that|what|sorry|i am|since|for)
            i should have
            """) { Keep = (s, h) => !(s.U[h.Start].Norm is "wow" or "listen" && GoesOn(s, h)) && !(s.U[h.Start].Norm == "good" && s.U.SentenceOf(h.Start).Asks) && !(s.U[h.Start].Norm == "and" && s.U.SentenceOf(h.Start) is var all && (!all.Asks || all.End - all.Start > 1)) },
        new PhraseDetector(Act.Insult, """
            you ..1 (are|were|sound|look|must be|seem) ..1 (such|just|being|acting|so|really|a|an|like|totally|completely|clearly|obviously)? ..3 @insult
            you ..2 (idiot|moron|liar|fool|bitch|bastard|asshole|arsehole|dick|prick|clown|loser|cow|pig|twat|muppet|wanker|cunt|dumbass|jerk|crybaby|lunatic|psycho|scum|fucker)
            ^ (idiot|moron|liar|loser|asshole|dumbass|bitch|cunt|imbecile|twat) $
            what a ..1 (idiot|moron|loser|fool|liar|clown|jerk|baby|drama queen|whiner|crybaby|bitch)
            shut ..3 up
            shut your ..2
            (fuck|screw|piss|sod|bugger|bog|fck|f**k|f*ck) (you|off|yourself|u)
            go to hell
            go fuck|screw|kill|hang
            ^ just|so|now|oh|please? get lost|stuffed|bent ..1 $
            go and? get lost|stuffed|bent
            you can|should|could|may ..1 get lost|stuffed|bent
            what is ..1 wrong with you
            (are|r) you ..1 (stupid|dumb|mad|crazy|insane|blind|deaf|retarded|drunk|an idiot|on drugs|out of your mind|nuts)
            (are|r) you ..1 (slow|thick|high) $
            (are|r) you ..1 (slow|thick|high) or something|what
            how (stupid|dumb|thick|dense) ..2 (are you|can you|can one|do you)
            (too|so) (stupid|dumb|thick|dense|lazy) to
            (too|so) (old|slow) to (understand|get|learn|grasp|follow|see)
            people|customers|women|men|idiots|morons like you
            kiss my
            nobody ..1 (likes|cares about) you
            you (damn|bloody|stupid|awful|horrible)? people
            you make me sick
            you disgust
            (your|such) ..1 (stupidity|idiocy|stupid question|dumb question|whining)
            (stupid|dumb|idiotic|moronic) (customer|person|woman|man|cow|people)
            that ~be ..2 (stupid|dumb|idiotic|moronic) question
            what a ..1 (stupid|dumb|idiotic|moronic) question
            ~be ..1 (pathetic|hysterical|delusional) $
            """, unless: """
            you are not|never ..2 @insult
            (stupid|dumb|idiotic|moronic) question ..1 (but|sorry|though|i know)
            (sorry|maybe|perhaps|probably|might|may|if) ..5 (stupid|dumb|idiotic) question
            nobody|noone ..3 you
            (not|never) ..2 (stupid|dumb|idiot|crazy|insane|foolish)
            (make|made|makes|feel|feeling|felt) you ..2 (feel|look|stupid|crazy)
            (driving|drive|drives|drove) you ..1 (crazy|mad|nuts|insane)
            you ..3 (feel|felt) ..2 (stupid|like an idiot|like a fool|foolish)
            (i am|i was|we are|we were|me) ..3 @insult
            go crazy|nuts
            (help|helps|helped|many|other|with|most|of|for|meet|know) people like you
            """) { NotTakenBack = true },
    ];
}
