using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

/// <summary>Opening and closing: greeting, own name, thanks, goodbye.</summary>
internal static class Contact
{
    public static IActDetector[] All { get; } =
    [
        new PhraseDetector(Act.Greeting, """
            ^ hi|hello|hey|hiya|howdy|heya|greetings|yo there|again|everyone?
            ^ hi|hello|hey|hiya|howdy|greetings
            ^ good morning|afternoon|evening|day
            ^ morning|afternoon|evening $
            ^ welcome to
            ^ welcome back? $
            nice|lovely|good to ~meet you
            """, unless: "have|wish|enjoy ..2 (good|nice|great|lovely)", extent: Extent.Match) { Keep = (s, h) => h.Start - s.U.SentenceOf(h.Start).Start <= 4 && s.U[h.Start].Sentence <= 2 },
        new OwnName(),
        new PhraseDetector(Act.Thanks, """
            thank|thanks|cheers you|a? (lot|much|so|for|very|again|$)
            thank you|ya|u
            thanks
            many thanks
            cheers for
            appreciate (it|that|you|your|the|this|u)
            i am ..2 grateful
            ^ appreciated $
            """, unless: """
            no thanks|thank
            thanks|thank ..2 (for nothing|a lot for shouting|for shouting|for yelling|for screaming|for insulting|for wasting)
            thank god|goodness|heavens
            would appreciate
            appreciate (it|that|this) ~be
            thanks to
            """, extent: Extent.Match),
        new PhraseDetector(Act.Closing, """
            bye|goodbye|byebye
            good bye
            have|enjoy a? ..1 (nice|good|great|lovely|wonderful|pleasant|safe|blessed|fantastic|better|beautiful|fine|rest|the rest) ..3 (day|evening|afternoon|morning|night|weekend|one|week|trip|time|flight|journey|holiday|birthday|stay|game)
            (enjoy|have) (your|the) ..2 (day|evening|weekend|rest|trip|holiday|flight|stay)
            take care -of
            ~speak|~talk ..2 (later|soon|tomorrow)
            see you|ya ..1 (later|soon|around|then)
            all the best
            (wish|wishing) you ..4
            farewell
            (i|we) ..4 (end|ending|close|closing|terminate|terminating|disconnect|disconnecting|finish) (the|this|our) ..1 (chat|call|conversation|contact|session)
            (end|ending|close|closing) (the|this|our) ..1 (chat|call|conversation) ..3
            (i|we) ..2 (leave|leaving) (you|it) (there|with that|here)
            good night|luck
            cheerio|ciao|ta-ta
            """, unless: "did|do you ..2 have|enjoy", extent: Extent.Match),
    ];
}

/// <summary>The agent's name, department or company: "my name is Sam", "Sam here", a written name as sign-off.</summary>
internal sealed class OwnName : IActDetector
{
    private static readonly PatternSet Named = PatternSet.Of("""
        my name is _
        my names _
        name is _
        (this|it|here) is _
        i am _
        i am called _
        (you are|your) ..1 (speaking|talking|chatting|through) ..1 (to|with) _
        call me _
        """);

    private static readonly PatternSet Role = PatternSet.Of("""
        (i|we) am|are ..2 (from|with|in|at) (the|our|your|customer|billing|technical)? ..2 (department|team|support|care|service|billing|claims|desk|office)
        i am (your|the|a|an) ..2 (agent|advisor|adviser|consultant|representative|rep|manager|supervisor|operator|handler|assistant|specialist|associate)
        i work (for|in|at|with) ..3
        you are|have ..2 (through to|reached|connected to|connected with|reached the) ..4
        (calling|writing|speaking) from (the|our)? ..3
        this is ..3 (department|team|support|care|customer service|billing|claims|desk|service) ..2
        """);

    private static readonly PatternSet NotRole = PatternSet.Of("i am from|with|in|at you|it|that|this");

    public IEnumerable<string> Words => Named.Words.Concat(Role.Words);

    public void Detect(Scene scene, ActSink sink)
    {
        var u = scene.U;
        foreach (var hit in Role.In(u))
        {
            if (u[hit.Start].Negator < 0 && !u[hit.Start].Quoted && NotRole.At(u, hit.Start) is null && !scene.InQuestion(hit.Start))
                sink.Add(Act.OwnName, hit.Start, hit.End);
        }

        if (Find(u) is { } name)
            sink.Add(Act.OwnName, name.Start, name.End);
    }

    /// <summary>Where the agent gives a name, the name being the last token; null when there is none.</summary>
    public static Hit? Find(Utterance u)
    {
        foreach (var hit in Named.In(u))
        {
            var name = u[hit.End - 1];
            var first = u[hit.Start];
            if (first.Negator >= 0 || first.Quoted || (first.Norm == "name" && hit.Start > 0 && u[hit.Start - 1].Norm is "your" or "her" or "his" or "the" or "card" or "account"))
                continue;
            var explicitly = first.Norm is "my" or "call" || (first.Norm == "name" && hit.Start == 0);
            if (explicitly ? !name.IsNumber && name.Length > 1 && !WordClasses.Has("aux", name) && name.Norm is not ("not" or "on" or "in" or "back" or "if" or "when") : FirstNames.IsName(u, hit.End - 1))
                return hit;
        }

        return Here(u) ?? SignOff(u);
    }

    // "Sam here", "Sam from billing".
    private static Hit? Here(Utterance u)
    {
        for (var i = 0; i + 1 < u.Count; i++)
        {
            if (u[i + 1].Norm is "here" or "from" or "speaking" && u[i + 1].Break == Break.None && Openers.LeadTo(u, i) && FirstNames.IsName(u, i)
                && (u[i + 1].Norm != "from" || i + 2 < u.Count))
                return new Hit(i, i + 1);
        }

        return null;
    }

    // A written name that closes the reply; initials do not count.
    private static Hit? SignOff(Utterance u)
    {
        if (u.Count < 3)
            return null;
        var last = u.Count - 1;
        var token = u[last];
        var apart = token.Break != Break.None || (u[last - 1].Norm is "regards" or "wishes" or "sincerely" or "thanks" or "cheers" && token.Capital);
        return apart && !token.AllCaps && token.Capital && token.Length >= 3 && FirstNames.Knows(token.Written) && !IsAddress(u, last)
            ? new Hit(last, last + 1)
            : null;
    }

    // "..., Maria?" speaks to the caller; so does a comma before the name in a running sentence.
    private static bool IsAddress(Utterance u, int last) => u.Sentences[^1].Asks || (u[last].Break == Break.Soft && Comma(u, last) && u[last - 1].Norm is not ("regards" or "wishes" or "sincerely"));

    private static bool Comma(Utterance u, int at) => u.Before(at).IndexOf(',') >= 0;
}

/// <summary>Common first names, and how to tell that a word is used as one.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Names = """
        aaron abby adam adele adrian aisha ahmed alan albert alex alexander alexandra alexis alfie ali alice alina alison amanda amber amelia amy ana andrea andreas andrew andy angela anita ann anna anne annie anthony antonio ari arthur
        ashley ayse barbara beatrice becky ben benjamin bernd beth bill billy bob brandon brenda brian bruno caleb callum carl carla carlos carmen carol caroline carolina catherine cathy charles charlie charlotte chiara chloe chris
        christian christina christine christopher claire clara claudia colin connor craig dan daniel daniela danielle danny dave david dean debbie deborah denise dennis derek diana diane diego dirk dominic don donna doris doug dylan eddie edward
        elaine elena eleanor elias elif elizabeth ella ellen ellie emil emily emma eric erik erin eva evan eve fabian fatima fay fiona florian frances francesca francis frank fred freya gabriel gareth gary gavin george georgia georgina gerald
        gina giulia glen gloria gordon graham grace greg gregory hana hannah hans harriet harry hassan heather heidi helen helena henry hugh ian ibrahim imran ines ingrid irene isaac isabel isabella ivan jack jackie jacob jade jake james jamie
        jan jane janet janine jason javier jay jean jeff jen jenna jennifer jenny jeremy jess jesse jessica jill jim jimmy joan joana joanna joe joel johan johanna john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joy joyce juan
        judith judy julia julian julie june justin kai karen karim karl kate katherine kathleen kathy katie kay keith kelly ken kerry kevin kieran kim kirsten klaus kurt kyle lara lars laura lauren lea leah lee lena leo leon leonie lewis liam lily
        linda lisa liz logan louis louise luca lucas lucia lucy luis luke lukas lydia madison maggie malik marc marco marcus margaret maria marie marina mario marion mark marlene marta martha martin mary mateo matt matthew matthias maurice max maya
        megan mehmet melanie melissa mia michael michelle miguel mike mila milan miriam mohamed mohammed moira monica monika morgan muhammad nadia naomi natalie natasha nathan neil nick nicola nicolas nicole nigel nina noah nora norman oliver
        olivia omar oscar owen pablo pam pamela pat patricia patrick paul paula pauline pedro penny peter petra phil philip philipp pia pilar priya rachel rahul rainer raj ralph raquel ravi ray rebecca rhys ricardo richard rick rita rob robert
        roberto robin rodrigo roger ron rosa rose rosie ross roy ruby russell ruth ryan sabine sally sam samantha samir samuel sandra sandy sara sarah scott sean sebastian sergio shannon sharon shaun sheila shirley silvia simon simone sofia
        sonia sophia sophie stacey stan stefan stefanie stella stephanie stephen steve steven stuart sue susan susanne suzanne sven sylvia tanya tara ted teresa terry theo theresa thomas tim tina toby todd tom tomas tommy toni tony tracey tracy
        trevor tyler ulrich ursula valentina valerie vanessa vera veronica vicky victor victoria vijay vincent vivian walter wayne wendy will william yasmin yusuf yvonne zach zara zoe taylor casey riley avery jules rowan quinn
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a common first name, lower case.</summary>
    public static bool Knows(string written) => Names.Contains(written);

    /// <summary>True when the token is used as a name: a known one, or a capital that is no English word.</summary>
    public static bool IsName(Utterance u, int at)
    {
        var token = u[at];
        if (token.IsNumber || token.Length < 2)
            return false;
        if (Names.Contains(token.Written))
            return token.Written is not ("will" or "may" or "mark" or "joy" or "grace" or "rose" or "max" or "pat" or "penny" or "bill" or "don" or "dean" or "art" or "june" or "april" or "rob" or "sue" or "jan" or "ray" or "drew") || token.Capital;
        return token.Capital && !token.AllCaps && !EnglishWords.Knows(token.Written);
    }
}
