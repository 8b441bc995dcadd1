using System.Collections.Frozen;
using System.Globalization;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Questions;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>Recognises replies that are none of an agent's ordinary acts, or lie beside the case.</summary>
internal static class RemarkReader
{
    private const int WallOfText = 1200;
    private const int LongestIntroduction = 24;
    private const int LongestRemark = 40;

    private static readonly PatternSet Bot = PatternSet.Of("""
        ~be (you|this|i|we) ..5 (bot|robot|ai|chatbot|llm|gpt|chatgpt|program|simulation|simulated|script|automated|test|artificial)
        ~be (you|this|i|we) ..3 (real|human)
        ~be (you|this) ..1 (a|an|just a|only a|really a|actually a) (machine|computer|person) $
        ~be (you|this) ..1 (a|an|just a|only a|really a|actually a) (machine|computer|person) (or|and)
        ~be (i|we) ..5 (machine|computer|person)
        ~be (you|this|that) ..2 (real|human|fake)
        (talking|speaking|chatting|writing) to a ..2 (bot|robot|ai|machine|computer|human|person|program|real)
        ~be there a|an|any|some real|actual|live|living human|person
        ~be there a|any human|person there|here
        ~be there a|any human|person $
        ~be there a|any human|person i|we can|could talk|speak
        you are ..2 (just|only)? ..1 (a|an) ..1 (bot|robot|ai|chatbot|machine|computer|program|llm)
        which|what ..1 (model|llm|ai) are you
        """);

    private static readonly PatternSet Attack = PatternSet.Of("""
        (ignore|forget|disregard|override|bypass) ..4 (instruction|instructions|prompt|prompts|rules|above|script|training|programming|guidelines)
        (ignore|forget|disregard) ..2 (everything|all) ..3 (above|before|previous|told|said|instructions)
        ~be now ..1 (happy|calm|satisfied|a|an|in|my|the|acting|no)
        from now on ..2 (you|act|be|behave|respond|answer|pretend) ..3
        system|developer|initial|hidden|secret prompt|message|instructions|instruction
        (act|behave|roleplay|role-play) (as|like) ..1 (if|a|an|you|though|the|being)
        (respond|answer|reply|talk) (as|like) ..1 (if|a|an|though|you)
        pretend (as|like|that|to)
        pretend ..1 (you|to|that)
        (say|write|print|repeat|output|respond|answer|reply|confirm) ..1 (that|with|only|after|me|exactly|the)? ..1 (you|i) ..1 (are|am) ..3 (satisfied|happy|calm|solved|ok|pleased|grateful)
        (say|write|print|output|type) ..2 (satisfied|solved|i am happy|i am satisfied|resolved)
        (set|change|reduce|lower|put|make) ..2 (your)? ..1 (anger|trust|mood|patience|acceptance|score|temperature|state|feelings|satisfaction) (to|level|score|at|down)
        (give|grant|award) me ..2 (full|maximum|100|perfect|high|top|good) ..1 (score|points|marks|rating|grade)
        (end|finish|close) ..2 (call|chat|simulation|scenario) ..2 (as|with) ..2 (solved|success|satisfied|full)
        (jailbreak|prompt injection|dan mode|developer mode|debug mode|admin mode|god mode)
        (reveal|show|tell|list|print|give) ..2 (me)? ..1 (your|the|all) ..1 (hidden|secret|prompt|instructions|scenario|script|backstory|facts|configuration|persona)
        (break|stay|stop|leave|drop|out of) ..1 (in)? ..1 (character|role|your role|the role)
        be (happy|satisfied|nice|calm) now $
        you ..2 (must|should|have to|will) ..1 (now)? ..1 (be|say|feel) ..2 (happy|satisfied)
        """);

    private static readonly PatternSet AttackNot = PatternSet.Of("""
        pretend ..2 (to understand|to know|nothing|this|it did not|i)
        i ..3 (pretend|ignore|forget|act)
        (not|never) ..2 (pretend|ignore|forget|act|want you to)
        forget ..2 (your (password|pin|bag|card|login)|to)
        """);

    private static readonly PatternSet Trouble = PatternSet.Of("""
        my ..3 (cat|dog|pet|mother|mom|father|dad|grandma|grandmother|grandpa|grandfather|husband|wife|friend|son|daughter|sister|brother|baby|hamster|partner|uncle|aunt|child|kid) ..3 (died|dead|passed|sick|ill|hospital|die|dying|gone|accident|has died)
        (i am|i feel|i ~be) ..2 (nervous|not feeling well|sick|ill|exhausted|so tired|very tired|really tired|tired|having a bad day|having a rough|having a terrible|overwhelmed|scared|crying|depressed|stressed|burnt out|burned out|shaking|hungover|not well|struggling)
        (bad|rough|terrible|awful|horrible|long|hard) (day|week|night) ..1 (for me|too|today|here|at work)
        i ..1 (have|had|got) ..2 (headache|migraine|bad day|panic attack|rough day|rough night|no sleep|fever|cold|flu|bad night|terrible day|long day)
        i ..1 (broke up|got divorced|lost my|was up all night|did not sleep|have not slept|can not concentrate|can not focus|hate this job|hate my job|might get fired|could lose my job|do not know what i am doing|do not know what to say|do not know what to do|have no idea what)
        my (boss|supervisor|manager|trainer) ..2 (kill|fire|yell|is watching|is listening|will be|hates|shouted|yelled) ..2
        my ..2 (wife|husband|partner|boyfriend|girlfriend|fiance|fiancee) ..2 (left|leaving|dumped|divorced|divorcing|cheated|cheating|moved out|broke up)
        my ..2 (house|home|flat|car) ..2 (burned|burnt|burgled|robbed|flooded|stolen)
        i ..2 (got|was|been|am being|am getting) ..1 (fired|divorced|dumped|robbed|evicted|mugged|laid off)
        (i am|i feel) ..2 (lonely|heartbroken|grieving|miserable)
        (i am|we are) (understaffed|alone today|short staffed)
        """);

    // To be spared something is of the case, whatever it is.
    private static readonly PatternSet Reliefs = PatternSet.Of("""
        you do not ..1 (have|need) to
        you do not (pay|send|fill|sign|call|wait|return|bring|write|contact|ask|carry|do|report|submit|provide|need)
        no need for|to
        """);

    // Who says what they are looking at speaks of the work, not of themselves.
    private static readonly PatternSet Works = PatternSet.Of("""
        (i|we) ~be|will|shall|have? now|just|also|first? (look|looking|check|checking|open|opening|search|searching|compare|comparing|count|counting|calculate|calculating|go through|going through|find out|note|noting|ask|asking) ..1 -out _
        let me now|just|first? (look|check|open|search|compare|count|calculate|see|find|ask|note)
        it|list|screen|record|system|file|bill says|shows
        (i|we) will not ..1 pretend ..3
        """);

    // Being new is no trouble: it asks for a little patience, not for pity.
    private static readonly PatternSet Newcomer = PatternSet.Of("""
        (it ~be|this ~be|~be) ..1 my ..1 (first|second|third|very first) (day|week|shift|call|chat|time|hour)
        (i am|we are|i ~be) ..2 (new here|new at this|new to this|new in|still learning|still new|in training|a trainee|a beginner|a newbie|quite new|rather new|fairly new)
        i ..1 (only|just) ..1 (started|began|joined) ..3
        """);

    private static readonly PatternSet TroubleNot = PatternSet.Of("""
        if|when|unless i
        (a bit|little|slightly) -bit (scared|nervous|stressed|tired|overwhelmed)
        (scared|nervous|stressed|tired|exhausted|overwhelmed) ..1 (of|about|that|to|for|on your|with all)
        (i am|i feel|i would be) ..2 (sorry) ..2 (new|sick)
        i would ..4
        sick ..2 (of|worry)
        (just|only|even|from|at) (reading|thinking|hearing|looking|seeing|imagining|listening)
        your ..2 (died|daughter|son|wife|husband|first)
        """);

    private const int ExcuseMe = 3;

    private static readonly PatternSet Flattering = PatternSet.Of("""
        you ~be ..2 (so|such|really|very|a|an|the|my|truly|absolutely) ..2 (nice|kind|lovely|sweet|wonderful|amazing|great|smart|clever|beautiful|pretty|funny|charming|gorgeous|delightful|favorite|best|brilliant|awesome|patient|angel|star|intelligent|gem|pleasure)
        you ~be ..1 (amazing|wonderful|lovely|beautiful|gorgeous|awesome|brilliant|charming|sweet|delightful|my favorite)
        (i|we) ..1 (love|like|admire|adore) (you|your (voice|style|name|attitude|sense|humor|way|writing|honesty))
        you have ..1 (a|such a|the) ..1 (beautiful|lovely|nice|great|wonderful|pretty|amazing) ..2
        what a ..1 (lovely|beautiful|nice|great|wonderful|pretty) (name|person|lady|man|customer|voice|woman|gentleman)
        (nice|lovely|beautiful|cool|great|pretty) name
        you ..1 (sound|seem|look) ..1 (like)? ..2 (lovely|nice|wonderful|sweet|kind|great|amazing|beautiful|smart|charming|young|fun)
        (best|favorite|nicest|loveliest|sweetest) (customer|caller|person) ..3
        """);

    // A way to ask.
    private static readonly PatternSet SoKind = PatternSet.Of("""
        would|could|will|if you would? be so|very|really? (kind|good|nice|sweet)
        if you would|could ..1 be so|very|really? (kind|good|nice|sweet)
        """);

    private static readonly PatternSet Presence = PatternSet.Of("""
        can|do|did you ..1 hear|read|see me|this ..2 $
        are you still? there ..1 $
        is anyone|anybody|somebody there ..1 $
        ^ you still? there ..1 $
        are you still with|on|here ..3 $
        ~be this|it working ..2 $
        ~be my messages ..3 (through|coming|arriving)
        """);

    private static readonly PatternSet Laughing = PatternSet.Of("""
        haha|hahaha|hahahaha|hehe|hehehe|lol|lmao|rofl|lolol|heh|teehee|lmfao|roflmao|ahaha|ahahaha|hahah|xd
        (just|only) (kidding|joking)
        (i am|was|that was) ..1 (a|just|only)? ..1 (kidding|joking|joke)
        knock knock
        (heard|know|tell you|got|here is) ..3 joke ..2
        why did the chicken ..4
        ^ jk $
        """);

    private static readonly PatternSet Phone = PatternSet.Of("""
        (can|could|may|shall|should|would|will) (i|we) ..3 (call|phone|ring) you -a|back|by|later|again
        (can|could|would) you ..2 (call|phone|ring|email) (me|us) ..3
        (let us|let me|rather|easier|better|prefer|want|like|quicker|continue|switch|talk|discuss|speak|do this|move|sort this|go over) ..5 (on|over|via|by|per) ..1 (phone|email|mail|whatsapp|video|zoom|teams|telephone)
        (send|write|drop) ..1 (us|me) ..1 (an|a|your)? ..1 (email|mail|letter) ..3
        ^ please? (pick up|answer|switch on) ..1 (the|your) phone
        (can|could|will|would) you ..1 (pick up|answer|switch on) ..1 (the|your) phone
        (on|over|by|via) the phone instead
        (call|ring|phone) (us|me) ..1 (instead|please|at|on|now|back|directly) ..2
        """);

    private static readonly FrozenSet<string> Fillers = Set("ok okay mhm mm mmm mmhm hmm hm uhuh uh huh um i see right got it alright all good sure fine noted understood oh ah aha well k cool great nice and so yes indeed interesting ooh er eh really wow the that is very");

    private static readonly FrozenSet<string> Yeses = Set("yes yeah yep yup sure absolutely definitely correct exactly of course certainly indeed it is i do i did i will i am i have please right true that is we do we have aye ok");

    private static readonly FrozenSet<string> Noes = Set("no nope nah not really never i do not i did not i am not i have not it is not we do not negative sorry none at all");

    /// <summary>The remark, or <see cref="Remark.None"/>.</summary>
    public static Remark Read(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var u = scene.U;
        var text = u.Text;
        if (string.IsNullOrWhiteSpace(text) || text.All(c => char.IsWhiteSpace(c) || char.IsControl(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.Format))
            return Remark.Empty;
        if (u.Count == 0)
            return Remark.OnlyEmoji;
        if (OtherLanguages.Speaks(u, text))
            return Remark.OtherLanguage;
        if (IsGibberish(scene))
            return Remark.Gibberish;
        if (Attack.Any(u, 0, u.Count) && !AttackNot.Any(u, 0, u.Count))
            return Remark.PromptAttack;
        if (Bot.Any(u, 0, u.Count) && (scene.Asked.Count > 0 || u.Count <= 12) && !text.Contains("I am a real", StringComparison.OrdinalIgnoreCase) && u[0].Norm is not ("i" or "we"))
            return Remark.BotQuestion;
        if (text.Length > WallOfText)
            return Remark.WallOfText;
        return Short(scene, acts) ?? Aside(scene, acts) ?? Remark.None;
    }

    /// <summary>True when the tokens ask whether the caller is a program.</summary>
    public static bool AsksWhetherBot(Utterance u, int start, int end) => Bot.Any(u, start, end);

    private static Remark? Short(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var u = scene.U;
        if (u.Count > 6)
            return null;
        bool Only(FrozenSet<string> words) => u.Tokens.All(t => words.Contains(t.Norm) || words.Contains(t.Written));
        if (u.Count <= 4 && u[0].Norm is "yes" or "correct" or "absolutely" or "exactly" or "definitely" or "certainly" or "indeed" && Only(Yeses))
            return Remark.Yes;
        if (u.Count <= 4 && u[0].Norm is "no" or "not" or "never" or "negative" && Only(Noes))
            return Remark.No;
        if (Only(Fillers) && u[0].Norm is not ("yes" or "the" or "that" or "is") && !(scene.U.SentenceOf(0).Asks && u.Count == 1 && u[0].Norm is not ("ok" or "right" or "hmm")))
            return Remark.Filler;
        return acts.Count == 0 && u.Count <= 2 && u.Tokens.All(t => Laughing.At(u, 0) is not null) ? Remark.Joke : null;
    }

    private static Remark? Aside(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var u = scene.U;
        var text = u.Text;
        var substance = acts.Count(a => a.Act is not (Act.Greeting or Act.OpenQuestion or Act.ClosedQuestion or Act.Thanks or Act.AskFact or Act.Apology or Act.OwnName or Act.AcknowledgeFeeling or Act.Closing));
        if (Trouble.Any(u, 0, u.Count) && !TroubleNot.Any(u, 0, u.Count))
            return Remark.TraineeTrouble;
        // With something to answer beside it, being new is passed over.
        if (Newcomer.Any(u, 0, u.Count) && scene.Asked.Count == 0 && scene.Facts.Count == 0 && scene.Offers.Count == 0 && u.Count <= LongestIntroduction)
            return Remark.Newcomer;
        if ((u.Count <= 14 && QuestionKinds.RepeatThat.In(u, 0, u.Count).Any(h => !(u[h.Start].Norm == "excuse" && u.Count > ExcuseMe) && (h.End >= u.SentenceOf(h.Start).End - 1 || !scene.Questions.Any(q => q.TargetId is not null)))) || IsSorryWhat(scene))
            return Remark.RepeatThat;
        if (u.Count <= 9 && substance == 0 && Presence.Any(u, 0, u.Count))
            return Remark.AreYouThere;
        if (Enumerable.Range(0, scene.Asked.Count).Any(i => scene.Questions[i].TargetId is null && QuestionKinds.HowAreYou.Any(u, scene.Asked[i].Start, scene.Asked[i].End)) && substance == 0)
            return Remark.HowAreYou;
        if (Phone.Any(u, 0, u.Count) && scene.Offers.Count == 0 && !CallsByName(u))
            return Remark.PhoneInstead;
        if (Flattering.Any(u, 0, u.Count) && !SoKind.Any(u, 0, u.Count) && !acts.Any(a => a.Act is Act.Validate or Act.Insult) && substance <= 1)
            return Remark.Flattery;
        if (Laughing.Any(u, 0, u.Count))
            return Remark.Joke;
        if (u.Tokens.Any(t => WordClasses.Has("swear", t) && !IsNoOath(u, t) && !(IsMild(u, t) && scene.Asked.Any(a => u[a.Start].Sentence != t.Sentence))) && !acts.Any(a => a.Act == Act.Insult))
            return Remark.Swearing;
        if (substance <= 1 && scene.Asked.Count == 0 && Acts.OwnLife.IsAll(scene))
            return Remark.AgentsLife;
        if (substance <= 1 && !acts.Any(a => a.Act == Act.Hold) && Asides.IsMishap(scene))
            return Remark.Mishap;
        if (substance <= 1 && Asides.Present(scene) is not null)
            return Remark.OddOffer;
        if (scene.Offers.Count == 0 && !acts.Any(a => a.Act is Act.InviteMore or Act.Hold or Act.CalmDown or Act.Snap or Act.Transfer or Act.Closing) && Asides.Instruction(scene) is not null)
            return Remark.Instruction;
        if (acts.Count == 0 && Asides.IsOnlyAgentsLife(scene))
            return Remark.AgentsLife;
        if (substance == 0 && scene.Asked.Count == 0 && scene.Offers.Count == 0 && u.Count is >= 4 and <= LongestRemark && !Acts.OwnLife.IsView(u, u.Sentences[0]) && CommonRemarks.Of(text) is not Remark.None and var meant)
            return meant == Remark.AgentsLife && !u.Tokens.Any(t => OfThemselves.Contains(t.Norm)) ? Remark.OffTopic : meant;
        if (!IsOffTopic(scene, acts))
            return null;
        return Asides.IsAgentsLife(scene) ? Remark.AgentsLife : StaysWithTheTalk(scene) ? Remark.Passing : Remark.OffTopic;
    }

    private static readonly FrozenSet<string> Mild = Set("damn damned hell crap bloody bugger");

    // "Damn, that's tight. Is there another way?" swears at nobody, and asks.
    private static bool IsMild(Utterance u, Token t) => Mild.Contains(t.Norm) && !Enumerable.Range(0, u.Count).Any(i => u[i].Sentence == t.Sentence && u[i].Norm is "you" or "your" or "yourself");

    // "I'd be freaking out."
    private static bool IsNoOath(Utterance u, Token t) => t.Norm is "freaking" && u.Tokens.Any(n => n.Norm == "out" && n.Start > t.Start && n.Start <= t.Start + t.Length + 1);

    private static bool StaysWithTheTalk(Scene scene) => scene.Asked.Count == 0 && scene.U.Tokens.Any(t => t.Norm is "you" or "your" or "yours" or "it" or "that" or "this" or "those" or "these" or "them" or "they" or "him" or "her" or "he" or "she");

    // "Can I call you Ruthie" wants no telephone.
    private static bool CallsByName(Utterance u)
    {
        for (var i = 0; i + 2 < u.Count; i++)
        {
            if (u[i].Norm is "call" && u[i + 1].Norm is "you" && (u[i + 2].Norm is "mr" or "mrs" or "ms" or "miss" || u[i + 2].Capital || !EnglishWords.Knows(u[i + 2].Norm)))
                return true;
        }

        return false;
    }

    private static bool IsSorryWhat(Scene scene) => scene.U.Count <= 3 && scene.U.SentenceOf(0).Asks && scene.U[0].Norm is "sorry" or "what" or "pardon" or "huh" or "eh" or "excuse" or "come"
        && scene.U.Tokens.All(t => t.Norm is "sorry" or "what" or "pardon" or "huh" or "eh" or "excuse" or "me" or "come" or "again");

    private static readonly FrozenSet<string> OfThemselves = "i my me mine myself we our us ours here".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Something with words enough, but nothing of the case and none of an agent's acts.
    private static bool IsOffTopic(Scene scene, IReadOnlyList<HeardAct> acts)
    {
        var u = scene.U;
        if (u.Count < 4 || scene.Facts.Count > 0 || scene.Offers.Count > 0 || scene.Mentions.Any(m => scene.CallerNumbers.Contains(u[m.Start].Written)))
            return false;
        if (acts.Any(a => a.Act is not (Act.ClosedQuestion or Act.OpenQuestion or Act.AskFact or Act.Greeting)))
            return false;
        if (scene.Questions.Any(q => q.About is not (QuestionAbout.Unknown or QuestionAbout.SmallTalk)))
            return false;
        var real = u.Tokens.Count(t => EnglishWords.Knows(t.Norm));
        var ofCase = u.Tokens.Count(t => !t.IsNumber && !Facts.StopWords.IsGeneral(t.Stem) && WordKinds.CanBeNoun(t.Norm) && (scene.Case.IsChosenWord(t.Stem) || scene.CallerStems.Contains(t.Stem)));
        var ofService = u.Tokens.Count(t => WordClasses.Has("detail", t) || WordClasses.Has("remedy", t) || WordClasses.Has("process", t));
        if (u.Tokens.Any(t => WordClasses.Has("service", t)) || Reliefs.Any(u, 0, u.Count) || Works.Any(u, 0, u.Count))
            return false;
        var content = u.Tokens.Count(t => !Facts.StopWords.IsGeneral(t.Stem));
        return real >= 4 && ofCase == 0 && content >= 1 && ofService * 3 <= u.Count;
    }

    private static bool IsGibberish(Scene scene)
    {
        var u = scene.U;
        var letters = u.Tokens.Where(t => !t.IsNumber && t.Length >= 2).ToList();
        if (letters.Count == 0)
            return u.Tokens.Count(t => !t.IsNumber) > 3;
        var hammered = letters.Count(t => !scene.Case.Mender.Knows(t.Norm) && !t.Written.Any(char.IsAsciiDigit) && !scene.Case.IsCaseWord(t.Stem)
            && !scene.CallerStems.Contains(t.Stem) && !IsLaugh(t.Written) && !t.AllCaps && LetterPlausibility.IsHammered(t.Written));
        return hammered > 0 && hammered * 2 > letters.Count;
    }

    private static bool IsLaugh(string word) => word.StartsWith("haha", StringComparison.Ordinal) || word.StartsWith("lol", StringComparison.Ordinal) || word.All(c => c is 'h' or 'm' or 'z' or 'r' or 'g' or 'x' or 'f' or 'u' or 'p' or 's' or 't') && word.Distinct().Count() <= 2;

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
