using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>
/// Light stemming: brings the forms of a word together ("charged", "charges", "charging") without trying to be a linguist.
/// Two different words may share a stem only when an agent would hardly use both in one case.
/// </summary>
internal static class Stemmer
{
    private static readonly FrozenDictionary<string, string> Irregular = """
        went=go gone=go sent=send paid=pay told=tell said=say gave=give given=give took=take taken=take lost=lose bought=buy kept=keep left=leave felt=feel children=child
        came=come got=get gotten=get made=make saw=see seen=see found=find spoke=speak spoken=speak broke=break broken=break wrote=write written=write heard=hear
        met=meet ran=run held=hold thought=think brought=bring knew=know known=know did=do done=do does=do was=be were=be is=be are=be am=be been=be being=be has=have had=have
        people=person men=man women=woman wives=wife lives=life mice=mouse feet=foot bills=bill billed=bill billing=bill died=die dying=die lying=lie tried=try
        twice=twice less=less business=business news=news address=address addresses=address access=access process=process processed=process processing=process class=class
        gas=gas bus=bus plus=plus yes=yes this=this his=his us=us during=during morning=morning evening=evening nothing=nothing something=something anything=anything everything=everything
        string=string spring=spring king=king thing=thing things=thing wedding=wedding building=building bed=bed red=red need=need speed=speed feed=feed indeed=indeed hundred=hundred
        gigs=gb gig=gb gigabyte=gb gigabytes=gb gigas=gb megabyte=mb megabytes=mb megs=mb kilometre=km kilometer=km kilometres=km kilometers=km kms=km
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    /// <summary>The stem of a normalised lower-case word.</summary>
    public static string Stem(string word)
    {
        if (Irregular.TryGetValue(word, out var known))
            return known;
        if (word.Length <= 3 || !char.IsAsciiLetter(word[0]))
            return word;

        var stem = word;
        if (stem.EndsWith("'s", StringComparison.Ordinal))
            stem = stem[..^2];
        if (stem.EndsWith("ies", StringComparison.Ordinal) && stem.Length > 4)
            stem = stem[..^3] + "y";
        else if (stem.EndsWith("sses", StringComparison.Ordinal) || stem.EndsWith("shes", StringComparison.Ordinal) || stem.EndsWith("ches", StringComparison.Ordinal) || stem.EndsWith("xes", StringComparison.Ordinal))
            stem = stem[..^2];
        else if (stem.EndsWith('s') && !stem.EndsWith("ss", StringComparison.Ordinal) && !stem.EndsWith("us", StringComparison.Ordinal) && !stem.EndsWith("is", StringComparison.Ordinal))
            stem = stem[..^1];

        if (stem.EndsWith("ied", StringComparison.Ordinal) && stem.Length > 4)
            stem = stem[..^3] + "y";
        else if (stem.EndsWith("ing", StringComparison.Ordinal) && HasVowel(stem, 3))
            stem = Undouble(stem[..^3]);
        else if (stem.EndsWith("ed", StringComparison.Ordinal) && HasVowel(stem, 2))
            stem = Undouble(stem[..^2]);

        if (stem.EndsWith("ment", StringComparison.Ordinal) && stem.Length > 7)
            stem = stem[..^4];
        if (stem.EndsWith("ly", StringComparison.Ordinal) && stem.Length > 5)
            stem = stem[..^2];
        return stem.Length > 3 && stem.EndsWith('e') ? stem[..^1] : stem;
    }

    private static bool HasVowel(string word, int ending)
    {
        var kept = word.AsSpan(0, word.Length - ending);
        return kept.Length >= 2 && kept.IndexOfAny("aeiouy") >= 0;
    }

    private static string Undouble(string stem)
    {
        var n = stem.Length;
        return n > 3 && stem[n - 1] == stem[n - 2] && stem[n - 1] is not ('l' or 's' or 'z' or 'e' or 'o') ? stem[..^1] : stem;
    }
}
