using PracticeCaller.Practice.Listening.Patterns;

namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>Patterns that tell what a question is about.</summary>
internal static class QuestionKinds
{
    public static readonly PatternSet HowAreYou = PatternSet.Of("""
        how are you $
        how are you (today|doing|going|keeping|feeling today|this) ..3 $
        how ~be ..1 (things|everything|life|day) going?
        how ~be it going
        how ~be it $
        how ~be your|the day|weekend|evening|morning|night
        how do you do $
        how have you been $
        what is up $
        you ok|alright|good|well $
        are you well|okay|ok|alright ..1 $
        """);

    public static readonly PatternSet Understanding = PatternSet.Of("""
        ~do that|this|it|everything|all ..2 ~make ..1 sense
        ~make sense $
        ~do|did i get|understand|catch|read|hear|have that|this|it|you|everything ..2 right|correctly|correct|wrong
        have|am i ..2 (got|understood|understanding|reading|hearing|getting) ..3 (right|correctly|correct)
        have i ..1 understood|got you|that|it|this
        is that|this|it ..2 (right|correct|accurate|clear|understandable|understood|what you mean|what you meant|about right|how it happened|it)
        is everything|all ..1 right|correct|as it should be
        is ..3 clear
        was that|this|it clear
        ^ did|do you mean
        did|do you ..1 (understand|get that|get me|see what i mean|know what i mean)
        ^ so|and|but|ok|okay? did you ..1 catch|get|take|hear ..1 that your|you|the|we|i|our|it|this|nobody|nothing
        did|do you ..1 follow ..1 (me|that|this|it|so far) $
        did|do you ..1 follow $
        (did|have) i ..1 (miss|missed|forget|forgotten|leave|left|overlook) ..3
        am i right|correct|missing
        if i have|am ..2 (understood|understand|understanding|got|getting) ..4
        correct me if
        are you with me|following
        are we on the same page
        are you ..1 saying|telling me
        """);

    public static readonly PatternSet Solution = PatternSet.Of("""
        ~do|would|will|might|could that|this|it|these|those get you ..4
        ~do|would|will|might|could that|this|it|these|those ..2 (work|help|suit|fit|solve|sort|be ok|be okay|be all right|be fine|be better|be good|be acceptable|be fair|be enough|be helpful|do|make up|make things|make a difference|settle|cover|fix|make it)
        ~do ..6 (sound|feel|seem) (good|ok|okay|all right|fair|fine|like|reasonable|acceptable|right|better|to you)
        sound good|ok|okay|fair|all $
        ^ all right|ok|okay|fine|good with|for|by you $
        how ~do|would ..3 (sound|feel|look|suit|work) -after|for|at|out|around|through
        is|are|was|would|will ..4 (ok|okay|all right|fine|acceptable|fair|good|enough|convenient|suitable|satisfactory) (with|for|by) you
        (is|would|will) (that|this|it) ..1 (ok|okay|all right|fine|acceptable|fair|good enough|enough|a deal|agreeable) $
        (are|would) you be? ..2 (happy|ok|okay|satisfied|comfortable|all right|fine|good) (with|if|now|about)
        all good|ok|okay|sorted|set|well|fine now? $
        we good|ok|okay|fine|sorted now? $
        happy|ok|okay|good|satisfied|fine|comfortable with that|this|it $
        did|has that|this|it ..2 (work|worked|help|helped|fix|fixed|solve|solved|sort|sorted|resolved|resolve|do)
        is it|everything|that|this|the ..4 (working|solved|fixed|sorted|resolved|settled|back) ..2 $
        can you live with
        can you accept|agree
        do you accept|agree
        ~do that|this|it ..1 deal with ..3
        ~do ..5 (solve|fix|resolve|settle|sort) ..3 (for you|problem|it|that|things|this)
        ^ so|ok|okay|then|right? deal $
        have|got|it|that a deal $
        does|would|will that|this give|bring|buy|save _ his|her|their|your|back ..2 $
        ok|okay|good|alright|fine|agreed like that|this $
        is that|this|it ..1 (ok|okay|all right|fine|good|better|sorted) now $
        is that all|everything $
        ^ shall|should i|we ..2 (go|do|proceed|book|send|set|apply|put|start) ..1 (ahead|that|it)?
        (let me know|tell me) (if|whether) (that|this|it) ..2 (works|helps|worked|helped|suits|fixes|fixed|solves|solved|does)
        anything|something else you need from this
        """);

    public static readonly PatternSet AnythingElse = PatternSet.Of("""
        (anything|something) (else|more|further) ..6 (help|assist|do|need|needs|discuss|support|today|for you)
        anything|something else|more|further ..2 you would like
        (is|was) there (anything|something) (else|more|further)
        anything (else|more) $
        (is|was) there (anything|something) ..1 (open|left|missing|unclear|unanswered|outstanding) ..3
        what else can i|we do|help
        any other|further|more ..1 (question|questions|issue|issues|concern|concerns|thing|queries|problems)
        do you have any|other ..2 questions|question|queries
        (have|did) (i|we) ..1 (left|leave|forgotten|forget|missed|miss|overlooked|overlook) ..1 (anything|something|out) ..2
        (anything|something) ..1 (i|we) ..1 (left|forgot|forgotten|missed|overlooked) ..2
        (is|was) (that|this) (everything|all) ..1 you ..1 (need|needed|want|wanted|came|asked|wrote|hoped) ..3
        """);

    /// <summary>"Is there anything else on the bill?" asks for what is on it.</summary>
    public static readonly PatternSet ElseOfOneThing = PatternSet.Of("""
        did|have|had|has you|they|he|she|it|anyone|anybody|somebody|someone -need|want|like|got|have _ ..1 anything|something else
        anything|something else|more|further on|in|at|inside|under|behind|near it|that|this|there
        anything|something else|more|further on|in|at|inside|under|behind|near the|your|this -moment|meantime|mind|end|start|time
        """);

    public static readonly PatternSet Feeling = PatternSet.Of("""
        how ~do|~be|must|would|has|have ..4 (feel|feeling|felt|affected|affecting|coping|holding)
        how ~do ..3 make you feel
        how ~be you coping|holding|managing
        how upset|angry|worried|bad|stressed|frustrated ..3
        what|which ..3 (worries|worry|bothers|bother|upsets|upset|scares|frightens|concerns|hurts|annoys|angers|worrying|bothering|upsetting) ..2 (you|most)
        what ~be you ..2 (afraid|scared|worried|frightened|anxious|angry)
        ~be you ..3 (upset|angry|worried|afraid|scared|frustrated|annoyed|stressed|mad|nervous|anxious|disappointed|hurt|sad)
        why ~be you ..3 (upset|angry|worried|afraid|scared|frustrated|annoyed|stressed|mad|nervous|anxious|disappointed|hurt|sad|crying|shouting|yelling)
        do you feel
        why you so? @feeling
        what makes ~it ..3 (hard|difficult|painful|upsetting|stressful)
        """);

    public static readonly PatternSet Wish = PatternSet.Of("""
        what ..2 (would|do|did|could|will) you ..2 (like|want|prefer|need|wish|expect|hope|suggest|propose|rather|accept|consider|call|find|think|have in mind)
        what ..3 (would|could|can|will) ..2 (help|make|fix|solve|work|be) ..6
        what ~be you ..2 (hoping|looking|after|expecting|wishing|asking)
        what can|could|may|should i|we ..2 do ..6
        how can|could|may|should|would i|we ..3 (help|make|fix|put|solve|resolve|assist|support|improve)
        how would you like ..8
        what outcome|solution|result|resolution ..6
        what ~be ..4 (most important|important to you|priority|ideal|fair)
        what matters ..4
        which ..3 would you prefer|like|rather
        what do you need|want
        how do you want
        would|do you ..1 rather|prefer ..10 or
        """);

    public static readonly PatternSet Opening = PatternSet.Of("""
        how can|may|could i|we ..1 (help|assist|support|be of) ..2 (you|today|service|assistance)?
        what can i|we do|help for|with? you? today?
        how may
        """);

    // Wants the next part of what is being told, or all of it.
    public static readonly PatternSet OnWithIt = PatternSet.Of("""
        ^ ok|okay|oh|right|so|and? and|so? then|next what? $
        ^ ok|okay|oh|right|so|and? what then|next|after|afterwards that? $
        ^ and|so? after that|this what? $
        ^ and|so|but? what did you ..1 do then|next|afterwards $
        ^ and|so|but? what did you ..1 do after that $
        ^ and|so? what happened ..1 (then|next|afterwards|after that|in the end) $
        how did|does it|that|all ..1 (go on|continue|end|start|begin) $
        from the ..1 (beginning|start) $
        """);

    // What the caller meant by words of their own.
    public static readonly PatternSet Meaning = PatternSet.Of("""
        (what|how) ~do|did|does (you|that|it) ..1 mean
        what you ..1 (mean|meant) ..1 (by|with)
        what ~be that|it supposed to mean
        """);

    public static readonly PatternSet Story = PatternSet.Of("""
        what ..3 (happened|happens|happening|occurred|went wrong|took place|is wrong|goes wrong|went on)
        what ~be ..3 (wrong|going on|happening|the matter|the problem|the issue|your problem|your issue|the trouble|this about|it about|the situation|the story|the reason)
        what ~be up
        what ~seem to be
        what brings|brought you
        what problem|issue|trouble|difficulty|difficulties ..6
        (tell|walk|talk|take|guide|run) me ..2 (more|about|what|everything|through|how|why|the whole|all|in your|exactly|again what)
        describe ..8
        explain ..2 (what|how|why|to me|the problem|the issue|your|more|that)
        how did ..4 (happen|start|begin|come|end|go|come about|find out|notice|get)
        when|how|where did ..3 (start|begin|first)
        from the beginning|start
        why ~be|did|do|have you ..1 (calling|call|contacting|contact|writing|here|write)
        more ..1 (details|information|detail|background)
        help me ..2 understand
        say more
        anything|something ..2 you ..2 remember|recall|noticed|notice
        what led|caused|makes|made ..6
        """);

    // "How would your daughter describe you" asks for no story, "what do you look like" for no wish.
    public static readonly PatternSet NoStory = PatternSet.Of("""
        what do you look like
        what ~be you like
        (how|what|who) would ..4 describe|explain|tell|say
        (describe|explain|tell me about|talk me through|tell me more about) your|his|her|their (mother|mom|father|dad|husband|wife|partner|son|daughter|child|children|kids|family|friend|friends|boss|life|childhood|hobbies|house|garden|day|weekend|dog|cat|pet|pets|dream|dreams|self)
        (describe|explain) yourself
        (tell|talk) me|to? about ..1 yourself
        ~be it ..1 (raining|snowing|sunny|cold|hot|warm|windy|dark|late)
        what time is it
        """);

    public static readonly PatternSet Permission = PatternSet.Of("""
        can|may|could|shall|should|might i|we ..2 -have|get|know|take|help|assist ~ask|~put|~check|~look|~call|~place|~transfer|~open|~pull|~see|~explain|~interrupt|~step|~stop|~go|~start|~just|~do|~keep|~note|~hold|~take|~connect|~pass|~forward|~email|~send|~book|~read|~show|~suggest|~make|~summarize|~recap|~offer|~give
        would|will it be ok|okay|all|alright|fine|possible ..1 if i|we
        is it ok|okay|all|alright|fine ..2 if i|we
        ~be you ok|okay|fine|happy ..2 (if|with me|to wait|to hold|holding|waiting)
        ~do|would you mind if|waiting|holding
        mind if
        ok|okay if i|we
        (can|could|would|will) you ..2 (hold|wait|bear|stay) ..5
        (can|could|would|will) you ..1 give me a|one|two|three|five|ten|some|just ..2 moment|second|minute|minutes|sec|time|while
        """);

    public static readonly PatternSet ProposedToCaller = PatternSet.Of("""
        would you like|prefer|want me|us|to|a|an|some|that
        do you want|need me|us to
        ^ shall|should|can|could|may i|we ..3 @remedy
        (can|could|may) i ..1 (offer|suggest|propose|interest)
        how|what about ..2 (i|we|if)?
        what if i|we|you
        want me|us to
        """);

    public static readonly PatternSet CallerInPerson = PatternSet.Of("""
        who am i|are|is ..1 (speaking|talking|chatting|dealing|you|this|calling|there) ..2
        (what|may|can|could) ..6 your ..1 (first|full|last|good)? name|surname
        what do|should|can|may i call you
        are you the account|card|policy? holder|owner|customer
        your ..1 (first|full|last)? name $
        who is this
        """);

    /// <summary>Asks who is on the line, whatever facts of the case have a "who".</summary>
    public static readonly PatternSet WhoIsThere = PatternSet.Of("""
        who am i ..1 (speaking|talking|chatting|dealing)
        who is this $
        ^ (hello|hi)? who is there $
        """);

    /// <summary>Asks for the caller's own name.</summary>
    public static readonly PatternSet CallersName = PatternSet.Of("""
        ^ what|and ~be your first|full|last|second|family|good? name|surname ..1 $
        (may|can|could) i ..1 (have|get|take|ask|know) ..2 your first|full|last|second|family|good? name|surname ..2 $
        (may|can|could) i ..1 (have|get|take|ask|know) ..2 your first|full|last|second|family|good? name|surname please|first ..3 $
        """);

    /// <summary>Asks in plain words what the caller wants of the agent.</summary>
    public static readonly PatternSet PlainWish = PatternSet.Of("""
        ^ so|and|ok|okay? what would|do you like|want|need|wish me|us to do ..4 $
        ^ what would|could help you ..3 $
        ^ so|and|ok|okay? what do you need|want ..1 from me|us ..2 $
        """);

    /// <summary>Asks for anything else in plain words and for nothing more.</summary>
    public static readonly PatternSet PlainElse = PatternSet.Of("""
        ^ so|and|but|ok|okay|well? ~be there anything|something else $
        ^ so|and|but|ok|okay|well? did|have i|we ..1 miss|missed|forget|forgot|forgotten|leave|left|overlook|overlooked anything|something out? $
        ^ so|and|but|ok|okay|well? is|was there anything|something missing|left out? $
        ^ so|and|but|ok|okay|well? is|was there anything|something i|we have? left|missed|forgotten|overlooked out? ..2 $
        anything|something else on your mind|list|heart
        ^ so|and|but|ok|okay|well? ~be there anything|something else that? i|we should|need|must|ought ..1 know ..2 $
        ^ so|and|but|ok|okay|well? ~be there anything|something else that? you ..3 tell|add|mention|say ..2 $
        """);

    /// <summary>Asks in plain words how the caller feels, and why.</summary>
    public static readonly PatternSet PlainFeeling = PatternSet.Of("""
        ^ so|and|but? why ~be you ..2 @feeling ..2 $
        ^ so|and|but? how do|does you|it|that feel|make you feel ..3 $
        """);

    // "Did you try it again? What happened?"
    public static readonly PatternSet OfWhatWasDone = PatternSet.Of("""
        did|was|were|had
        have|has you|he|she|they|it|anyone|anybody|somebody|someone|the
        """);

    public static readonly PatternSet YouSaid = PatternSet.Of("you ..1 said|say|mentioned|told|wrote|spoke|hinted");

    // "How are you managing for food?" asks for the food.
    public static readonly PatternSet ManagingFor = PatternSet.Of("how ~be you ..1 (managing|coping|doing|getting|set|fixed|off) ..2 for _");

    public static readonly PatternSet RepeatThat = PatternSet.Of("""
        (can|could|will|would) you ..3 (repeat|rephrase|clarify) ..3 (again|that|once more|it|what you)
        (can|could|will|would) you ..3 (say|tell|write|type) ..3 (again|once more|what you)
        (can|could|will) you ..1 (say|write|type) (that|it) ..1 $
        would you ..3 (say|tell) ..3 (again|once more|what you)
        ^ please? (repeat|rephrase) ..3
        say|come that|it? again
        what was that ..1 $
        what did ..1 you ..1 (say|write)
        (i|we) ..1 (did not|do not|can not|could not) ..1 (catch|get|hear|understand|follow|read) (that|you|what you ..2|it|your last ..2) ..2 $
        ^ pardon ..2 $
        ^ sorry what $
        ^ excuse me $
        one more time|once more
        i missed that|it|what
        """);

    public static readonly PatternSet SmallTalk = PatternSet.Of("""
        ~do you like|love|enjoy|watch|play|eat|drink|follow
        how ~be the weather
        what is ..2 (weather|favorite|favourite|hobby|hobbies|sign)
        where are you from
        ~be you married|single
        what are you wearing|doing tonight
        """);
}
