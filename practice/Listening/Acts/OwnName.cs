using PracticeCaller.Practice.Listening.Patterns;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Acts;

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
