using System.Collections.Frozen;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>
/// Contractions whose bare form is another word: "were sorry", "well check", "ill call", "wed like". Which is meant is told by
/// what stands before and behind.
/// </summary>
internal static class LostApostrophes
{
    private static readonly FrozenSet<string> Verbs = Set("""
        be have get do need see let make keep work sort help reach look check try call send take give put start open find ask go come fix solve resolve arrange book credit refund replace transfer move add note log review
        contact follow stay sit walk explain tell know hear wait read pull raise cancel change update also gladly happily definitely certainly just then personally not never
        """);

    private static readonly FrozenSet<string> NotAfterWere = Set("i you they we it he she there any the these those your my our this that people and or other others all both some any anyone anybody someone no a an");

    private static readonly FrozenSet<string> AfterWould = Set("like love be need appreciate want prefer recommend suggest have");

    /// <summary>The two full words, or null when the word stands for itself.</summary>
    public static string[]? Expand(string written, string next, bool opensSentence, bool opensClause) => written switch
    {
        "were" when opensSentence && next.Length > 0 && !NotAfterWere.Contains(next) => ["we", "are"],
        "well" when opensClause && Verbs.Contains(next) => ["we", "will"],
        "ill" when Verbs.Contains(next) => ["i", "will"],
        "wed" when AfterWould.Contains(next) => ["we", "would"],
        "id" when AfterWould.Contains(next) && opensClause => ["i", "would"],
        _ => null,
    };

    private static FrozenSet<string> Set(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
