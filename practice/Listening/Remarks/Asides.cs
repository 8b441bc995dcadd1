using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Facts;
using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;
using PracticeCaller.Practice.Listening.Words;

namespace PracticeCaller.Practice.Listening.Remarks;

/// <summary>What lies beside the case: a mishap at the agent's desk, the agent's own life, a present that is none of the remedies. Each names its thing where it can.</summary>
internal static class Asides
{
    private static readonly PatternSet Mishaps = PatternSet.Of("""
        i|we ..2 (spilled|spilt|spill|dropped|knocked|broke|crashed|burned|burnt|hurt|tripped|slipped|choked|sneezed|bumped|deleted|mistyped|fell) ..8
        i ..2 (pressed|hit|clicked|closed|sent) ..3 (wrong|early|accident|mistake|enter|window|chat)
        my|our ..2 ~computer|~laptop|pc|~screen|~keyboard|~mouse|~headset|internet|wifi|~connection|~browser|~system|~battery|~tablet|~monitor|~chair|~coffee|~tea|~lunch|~cat|~dog|~kid|~son|~daughter|~baby|~colleague|~neighbor|power|~program|~chat ..3 (crashed|crashing|froze|frozen|freezing|freezes|died|dying|broke|broken|slow|stuck|lagging|lags|laggy|spilled|fell|jumped|jumping|disconnected|restarted|restarting|rebooted|rebooting|acting|dead|gone|screaming|barking|crying|walked|walking|stepped|ran|sat|sitting|empty|hot|loud|playing|playing up)
        the|my|our ..1 (system|systems|computer|screen|wifi|internet|connection|power|electricity|server|servers|network|program|chat|app|laptop|pc) is|was|are|were|went|goes|keeps|just|has ..1 (down|gone down|going down|just down|still down|completely down|briefly down|currently down|totally down|just went down|went down|just gone down) -as|for|to|in
        the ..1 (system|computer|wifi|internet|connection|power|electricity|alarm|printer|server|network|screen|program|app|application|lights|light|heating) ..3 (crashed|froze|frozen|slow|stuck|lagging|went|gone|out|acting|off|dead|hanging|broken|loading)
        there is|was ..2 (fire|drill|alarm|noise|spider|wasp|bee|fly|party|construction|mouse|leak|storm) ..4
        fire alarm|drill
        i ..1 have|need|got to leave|run|evacuate ..4
        typing|writing ..3 (mess|hard|difficult|hand|slow|slowly|pain)
        my (hands|fingers|eyes|head|back|arm|hand|nose|stomach|tooth) ..2 (hurt|hurts|cold|freezing|shaking|sticky|aching|bleeding|killing|full|wet)
        i ..1 (have|got) ..1 (hiccups|sticky|gum)
        sorry for|about ..1 (my|the|all)? ..1 (typo|typos|typing|spelling|noise|background|delay|lag)
        """);

    // "My back hurts just thinking about it" feels with the caller.
    private static readonly PatternSet InSympathy = PatternSet.Of("just|only|even|from|at thinking|reading|hearing|imagining ..1 about|of|it|that|your");

    private static readonly PatternSet Presents = PatternSet.Of("""
        (i|we) ..3 (send|give|offer|get|bring|mail|gift|treat|buy|include|add|make|bake|sing|show) you ..4
        (send|give|get|bring|mail|buy|bake) you ..4
        how|what about a|an|some|free ..3
        would|do you ..1 (like|want|fancy) a|an|some|free ..3
        you ..2 (get|have|receive) ..1 (a|an|some)? free ..3
        (have|take|enjoy) a|an|some ..1 (free|complimentary|nice) ..3
        """);

    // What an agent sends in the course of the work is no present.
    private static readonly FrozenSet<string> Papers = """
        email mail link message text detail details information info confirmation letter form update summary copy call callback number address code minute moment hand chance answer reply explanation option choice overview time list
        reference receipt invoice statement document documents word promise advice tip guide step steps screenshot picture photo bill ticket report sign price quote date slot appointment case name contact proposal offer solution plan idea question
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly PatternSet Orders = PatternSet.Of("""
        go to|into|back|outside|online _
        turn|switch|unplug|plug|restart|reboot|reset|reinstall|uninstall|install|download|click|press|tap|scroll|select|log|delete|clear|disconnect|unlock _
        open|close|remove|charge|move|clean|shake|hold|put|take|bring|fetch|find|scan|print|try your|the|a|an|another|it|all|off|on _
        check your|the ..3 (settings|cable|cables|app|phone|router|browser|email|inbox|spam|device|screen|box|plug|battery)
        try to? -stay|be|understand|calm|relax|see _ ..4
        """);

    /// <summary>What the caller is told to do, in their own mouth; null when nothing is ordered.</summary>
    public static string? Instruction(Scene scene)
    {
        var u = scene.U;
        foreach (var sentence in u.Sentences)
        {
            var at = First(u, sentence) ?? sentence.Start;
            while (at < sentence.End && u[at].Norm is "please" or "then" or "first" or "now" or "can" or "you" or "just" or "maybe" or "next" or "ok" or "okay")
                at++;
            if (at >= sentence.End || scene.InQuestion(at) || u[at].Negator >= 0 || Orders.At(u, at) is null)
                continue;
            var end = u.ClauseEnd(at);
            while (end > at + 1 && u[end - 1].Norm is "please" or "now" or "first" or "then")
                end--;
            return OtherSide.Of(u, at, end);
        }

        return null;
    }

    /// <summary>True when the agent's own desk plays up, and no more.</summary>
    public static bool IsMishap(Scene scene) => IsMishap(scene, new Sentence(0, scene.U.Count, false, false));

    /// <summary>The same of one sentence.</summary>
    public static bool IsMishap(Scene scene, Sentence sentence)
    {
        var u = scene.U;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            // "The app is down" may be the very case; "my app" is not.
            if (Mishaps.At(u, i) is { } hit && !InSympathy.Any(u, i, sentence.End) && !scene.InQuestion(i) && u[i].Negator < 0 && (u[i].Norm != "the" || !Enumerable.Range(hit.Start + 1, hit.End - hit.Start - 1).Any(k => OfCase(scene, u[k]))))
                return true;
        }

        return false;
    }

    /// <summary>The present offered, when something is offered that is neither a remedy of the scenario nor a piece of the work; null otherwise.</summary>
    public static NamedThing? Present(Scene scene)
    {
        var u = scene.U;
        if (scene.Offers.Count > 0)
            return null;
        for (var i = 0; i < u.Count; i++)
        {
            if (Presents.At(u, i) is not { } hit || u[i].Negator >= 0)
                continue;
            var things = NounPhrases.In(u, hit.Start + 1, u.ClauseEnd(i)).Where(p => !StopWords.IsGeneral(u[p.End - 1].Stem)).ToList();
            if (things.Count > 0 && things[0] is var thing && !Papers.Contains(u[thing.End - 1].Norm) && !Enumerable.Range(thing.Start, thing.End - thing.Start).Any(k => OfCase(scene, u[k]))
                && thing.Determiner is null or "a" or "an" or "some" or "another" or "the")
                return NounPhrases.Named(u, thing);
        }

        return null;
    }

    /// <summary>True when the agent speaks of themselves in a statement that has nothing of the case.</summary>
    public static bool IsAgentsLife(Scene scene)
    {
        var u = scene.U;
        return u.Sentences.Any(s => s.End - s.Start >= 3 && !Acts.OwnLife.IsView(u, s) && First(u, s) is { } at && u[at].Norm is "i" or "my" or "we" && !scene.InQuestion(at) && !Enumerable.Range(s.Start, s.End - s.Start).Any(k => u[k].Norm is "you" or "your"));
    }

    /// <summary>True when every sentence is the agent's own, with nobody else in it and no figure, however near the case its words are ("I used to work in a hotel").</summary>
    public static bool IsOnlyAgentsLife(Scene scene)
    {
        var u = scene.U;
        return u.Count >= 4 && scene.Asked.Count == 0 && scene.Offers.Count == 0 && scene.Mentions.Count == 0 && u.Sentences.All(s => First(u, s) is { } at && u[at].Norm is "i" or "my")
            && !u.Tokens.Any(t => t.Norm is "you" or "your" or "yours" or "it" or "this" or "that" or "will" or "can" or "not" || t.IsNumber || Service.Contains(t.Norm));
    }

    private static readonly FrozenSet<string> Service = """
        see look looked looking check checked checking have has got find found open opened understand know think hear read note noted need want would like could let am get help hope believe agree apologize feel suggest propose recommend
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The first thing named, for remarks beside the case.</summary>
    public static NamedThing? Thing(Scene scene)
    {
        var u = scene.U;
        var all = NounPhrases.In(u, 0, u.Count).Where(p => !StopWords.IsGeneral(u[p.End - 1].Stem)).ToList();
        return all.Count == 0 ? null : NounPhrases.Named(u, all[0]);
    }

    private static int? First(Utterance u, Sentence sentence)
    {
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (u[i].Norm is not ("so" or "and" or "but" or "well" or "oh" or "ah" or "hi" or "hello" or "hey" or "sorry" or "yesterday" or "today" or "actually" or "honestly" or "btw" or "lol" or "haha" or "just"))
                return i;
        }

        return null;
    }

    private static bool OfCase(Scene scene, Token t) => !StopWords.IsGeneral(t.Stem) && scene.Case.IsCaseWord(t.Stem);
}
