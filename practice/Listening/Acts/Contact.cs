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
            (a|an|the|any|their|another|automatic) thank you -very|so
            thanks|thank ..2 (for nothing|a lot for shouting|for shouting|for yelling|for screaming|for insulting|for wasting)
            thank god|goodness|heavens
            (it|they|he|she|somebody|everyone|people) (might|may|will|would|should|ought|could) ..2 thank
            (nobody|no one|noone|never|without) ..3 thank you
            (machine|computer|robot|recording|mail|letter) ..1 (say|says|saying) thank you
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
            safe travels|journey|home
            (i|we) ..2 let you ..1 (go|get on|get back|rest|off)
            """, unless: "did|do you ..2 have|enjoy", extent: Extent.Match),
    ];
}
