namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>What the agent does next and takes on: explaining the own steps, owning the outcome.</summary>
internal static class Progress
{
    public static IActDetector[] All { get; } =
    [
        new PhraseDetector(Act.ExplainStep, """
            (i|we) ~be ..1 (just|now|currently|going to|gonna|still|already|about to|trying to)? ..1 @process -that|this|sorry|you
            (i|we) ~be ..2 (checking|looking|opening|pulling|reviewing|verifying|reading|searching|testing|comparing|going through|logging|tracing|tracking|working|investigating|resetting|running|writing|noting|asking|calling|contacting|bringing|loading|typing|raising|finding|getting|trying|restarting|refreshing)
            (i|we) will ..2 @process -you|sure
            (i|we) ..1 (shall|would like to|want to|need to|have to|must|can) ..1 (quickly|first|now|also|just)? (check|look|open|review|verify|read|search|test|compare|trace|track|see|find out|confirm|ask|go through|pull|run|double-check|investigate)
            let (me|us) ..2 (check|look|see|open|pull|review|verify|read|find|bring|get|search|test|compare|note|log|trace|go|run|take|start|do|try|confirm|dig|walk|ask|call|write|have|explain|figure|track|clarify|begin|double)
            (so that|so) (i|we) (can|could|will|may|am able|are able) ..6
            (reason|why) (i|we) ..1 (ask|am asking|need|want|asked) ..6
            (i|we) ..1 (ask|need|am asking|want|asked) ..6 (because|so that|in order|so i|so we|to make sure|to verify|to see|to find|to open|to check|to pull|to locate|to look)
            (first|next|then|now|after that|afterwards|once) ..2 (i|we) ..1 (will|would|am|are|have) ..5
            (the)? next step ..4
            (i|we) have ..2 (opened|checked|looked|pulled|reviewed|read|found|got|logged|noted|traced|asked|written|raised|started|compared|run|searched|contacted|spoken|located|in front)
            (i|we) ..1 (checked|looked|opened|pulled up|reviewed|found|asked|noted|logged|see|can see) ..1 (the|your|that|it|this|our|on|in|here|both|from) ..3
            looking ..1 (into|at) ..3 (now|your|this|it|that|the)
            (checking|opening|pulling|reviewing|looking|reading) ..1 (it|that|this|your|the|up) ..2
            (on it|one it) ..1 (now|$)
            what i (am doing|will do|am going to do|do now|need to do)
            here is what ..6
            to ..1 (find|verify|open|locate|check|see|pull|protect) ..6 (i|we) ..1 (need|will need|would need|have)
            """, unless: """
            (i|we) will ..1 (call|ring|phone|contact|email|message|text) you
            (i|we) will look into it $
            (i|we) ~be ..1 (looking|going) forward
            (i|we) ~be ..1 (sorry|calling you a|asking you|writing off)
            (i|we) can see (how|why|that you|you are)
            let us (know|be honest|face|not)
            let me know|tell|be
            (hurt|hurts|sick|dizzy|tired|exhausted|cold) ..1 (just|from|only|even) (reading|looking|thinking)
            you ..2 (opened|checked|looked)
            see|find why you
            i want to understand
            i see $
            we have ..1 (got|had) ..1 (you|a lot|many)
            """, inQuestion: null) { Keep = (s, h) => !s.Asked.Any(q => q.Form is Questions.AskForm.Wh or Questions.AskForm.Inverted && h.Start > q.Start && h.Start < q.End) || s.U[h.Start].Norm is "so" or "to" },
        new PhraseDetector(Act.OwnIt, """
            (i|we) will ..2 (personally|myself|see this|see it|see to it|see that this|make sure|make it|make this|ensure|sort|take care|take responsibility|take ownership|take this|take it|handle|get this|get it|get you|get to the bottom|get to|stay|follow|fix|solve|resolve|deal with|own|chase|look after|keep you|keep an eye|keep on|keep at|do everything|do all|do my|do whatever|not leave|not let|not rest|not stop|be your|be the one|be responsible|stand by|stick|fight|push|put this right|put it right|put things right|work with you|work on this with|work this out|be here|be with you|walk you|figure this out|not hang|not give up|help you with this|help you through|help you get|help you fix|help you solve|help you sort|carry|track this|monitor|watch) ..3
            (i|we) ~be going to ..2 (personally|sort|fix|solve|resolve|take care|make sure|see this|see it|see that|get this|get it|get you|get to the bottom|stay|help you|put this right|put it right|handle|work this|own|deal|make this|make it|do everything|do my|work on this with|work with|do what|follow|figure this)
            (let|i want|i would like) ..2 (us|to) ..2 (sort|fix|solve|get|figure|work|put|make) ..1 (this|it|that|things|you) ..2 (out|right|sorted|fixed|solved|together|done|resolved|back|through|properly|up to you)
            (let us|let me|we will|we can) ..5 together
            together ..2 (we will|we can)
            (let me) ..1 (fix|sort|solve|resolve|take care|handle|own|make this right|put this right|make it right|put it right|make it up|make up|help you with|help you get|help you sort|take this|take it|deal|get this|get to the bottom|see what i can|be the one)
            leave ..1 (it|this|that) (with|to) me
            (that|this|it) ~be on (me|us)
            ~be my ..1 (job|responsibility|task|mistake|fault|problem now|case now) ..3
            (i|we) ..1 (take|accept|own|bear) ..2 (responsibility|ownership|the blame|this|that)
            you have ..1 (my word|my promise)
            (i|we) ..1 (promise|guarantee|assure you|give you my word|swear)
            (i am|i will be) ..1 (your|the) ..2 (contact|point of contact|person|handler|owner|one)
            (i am|i will be) ..2 (not leaving|not going anywhere|staying|here until|with you until|on your side|here with you|on this|on it until|responsible)
            (i|we) (want|would like) to ..1 (make this right|put this right|fix|solve|help you with this|sort|get this|make it right|put it right|make it up|see this|resolve|take care|get to the bottom)
            ~be my own case
            (from here on|from now on|from now) ..3 (me|i|mine)
            you ..2 deal with me
            i own this|it
            ~be our|my (part|fault|mistake|error|responsibility|failure|job|doing)
            make ..1 (this|it|things) right ..2
            do (everything|all|whatever) ..1 (i|in my|possible|that i|it takes|in our|we) ..2
            """, unless: """
            (the|our|another|a|my) (team|department|colleague|colleagues|company|supervisor|technicians) will
            (i|we) will ..1 make sure ..1 (the|my|our) (team|colleague|department)
            if you had|would
            (i|we) will ..1 (get|have|ask) ..1 (my|a|the) (supervisor|manager|colleague)
            i will (handle|sort) you
            (make|making) sure you
            """) { Keep = (s, h) => s.U[h.Start].Norm != "we" || s.U.SentenceOf(h.Start) is var w && Enumerable.Range(w.Start, w.End - w.Start).Any(i => s.U[i].Norm is "together" or "you" or "this") },
    ];
}
