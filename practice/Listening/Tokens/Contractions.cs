using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>Full forms of contractions and chat shorthand, with and without their apostrophe.</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, string[]> Full = Read("""
        can't=can not|cant=can not|cannot=can not|won't=will not|wont=will not|shan't=shall not|ain't=is not|aint=is not
        don't=do not|dont=do not|doesn't=does not|doesnt=does not|didn't=did not|didnt=did not|isn't=is not|isnt=is not|aren't=are not|arent=are not
        wasn't=was not|wasnt=was not|weren't=were not|werent=were not|haven't=have not|havent=have not|hasn't=has not|hasnt=has not|hadn't=had not|hadnt=had not
        couldn't=could not|couldnt=could not|wouldn't=would not|wouldnt=would not|shouldn't=should not|shouldnt=should not|mustn't=must not|mustnt=must not|needn't=need not|neednt=need not
        i'm=i am|im=i am|i've=i have|ive=i have|i'd=i would|i'll=i will|you're=you are|youre=you are|you've=you have|youve=you have|you'd=you would|youd=you would|you'll=you will|youll=you will
        we're=we are|we've=we have|weve=we have|we'd=we would|we'll=we will|they're=they are|theyre=they are|they've=they have|theyve=they have|they'd=they would|they'll=they will|theyll=they will
        he'll=he will|she'll=she will|he'd=he would|she'd=she would|who'll=who will|who'd=who did|whod=who did|where'd=where did|when'd=when did|how'd=how did|there'll=there will
        he's=he is|hes=he is|she's=she is|shes=she is|it's=it is|its=it is|it'd=it would|itd=it would|it'll=it will|itll=it will|that's=that is|thats=that is|that'd=that would|that'll=that will|thatll=that will
        there's=there is|theres=there is|here's=here is|heres=here is|what's=what is|whats=what is|who's=who is|whos=who is|where's=where is|wheres=where is|when's=when is|whens=when is|how's=how is|hows=how is|why's=why is|whys=why is|wots=what is|wats=what is|why'd=why did|how've=how have|what're=what are
        let's=let us|lets=let us|y'all=you|yall=you|gonna=going to|gotta=have to|wanna=want to|gimme=give me|lemme=let me|dunno=do not know|kinda=kind of|sorta=sort of|outta=out of
        u=you|ur=your|urs=yours|r=are|ya=you|yr=your|cuz=because|coz=because|cos=because|bc=because|tho=though|thru=through|ppl=people|smth=something|abt=about|rn=right now|atm=at the moment
        pls=please|plz=please|plse=please|thx=thanks|thanx=thanks|tks=thanks|tnx=thanks|sry=sorry|srry=sorry|soz=sorry|ty=thank you|tysm=thank you so much|np=no problem|nvm=never mind|idk=i do not know
        brb=be right back|asap=as soon as possible|tmrw=tomorrow|tmr=tomorrow|tomo=tomorrow|2moro=tomorrow|yday=yesterday|min=minute|mins=minutes|secs=seconds|hrs=hours|msg=message|acct=account|addr=address
        must've=must have|should've=should have|could've=could have|would've=would have|shouldve=should have|couldve=could have|wouldve=would have|shoulda=should have|coulda=could have|woulda=would have|mustve=must have|might've=might have
        m8=mate|gr8=great|l8r=later|b4=before|omg=oh my god|wtf=what the fuck|stfu=shut the fuck up|ffs=for fuck sake|jfc=jesus christ|tbh=to be honest|afaik=as far as i know|imo=in my opinion|btw=by the way|fyi=for your information
        alright=all right|o'clock=oclock|c'mon=come on|ma'am=madam|maam=madam|y=why
        """);

    /// <summary>The full form of a lower-case word, or null when it is none of these.</summary>
    public static string[]? Expand(string word) => Full.GetValueOrDefault(word);

    private static FrozenDictionary<string, string[]> Read(string table) => table
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1].Split(' '), StringComparer.Ordinal);
}
