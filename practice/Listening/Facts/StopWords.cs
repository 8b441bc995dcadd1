using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>Words that carry nothing of a case: grammar, and nouns so general that they fit every call.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Grammar = """
        a an the and or but so if then than that this these those there here it its i me my mine we us our you your yours he him his she her they them their who whom whose which what when where why how
        is are was were be been being am do does did done have has had can could may might must shall should will would not no yes to of in on at for from by with about as into over under up down out off
        again too also just very really only even still already now ok please well oh ah hi hello hey all any some each every other another such own same more most much many few less get got let make
        go going come say said tell told know see look think want need like one because while after before until till since through between both either neither nor don t s ll re ve m d right correct sure maybe
        ever never always yet quite rather bit lot lots thing things something anything everything nothing someone anyone everyone way kind sort
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Tokens.Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> General = """
        issue problem matter situation experience case help customer service sorry thank thanks understand time day today moment minute inconvenience concern question query request frustration trouble hear feel feeling
        upset angry frustrating frustrated worry worried sound happen happened thing good bad great nice new first last next people person team company call chat work try give take find use back long keep put
        completely totally absolutely fully entirely truly deeply personally simply certainly definitely exactly obviously actually honestly properly correctly clearly surely extremely terribly incredibly particularly
        understood heard felt thought meant
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Tokens.Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Both = Grammar.Union(General).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for grammar words (by stem).</summary>
    public static bool IsGrammar(string stem) => Grammar.Contains(stem);

    /// <summary>True for words that would fit any call (by stem).</summary>
    public static bool IsGeneral(string stem) => stem.Length < 2 || Both.Contains(stem);
}
