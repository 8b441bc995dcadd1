using System.Collections.Frozen;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts;

/// <summary>Words that exclude one another: whoever says "son" did not hear "daughter".</summary>
internal static class Opposites
{
    // One kind a line; a bar parts what excludes each other, blanks part words for the same.
    private static readonly FrozenDictionary<string, (int Kind, int Side)> Sides = Read("""
        daughter girl | son boy | husband | wife | mother mum mom | father dad | brother | sister | friend | colleague | boss | neighbor | partner | nephew | niece
        new | old ancient years
        work business client clients job | holiday holidays vacation leisure pleasure private
        barely hardly little | lot constantly heavily nonstop always
        bad broken dropping dropped drops useless fails failing failed dead | fine good perfect perfectly well great works worked working
        diamond sixty sixtieth | golden gold fiftieth fifty | silver | ruby | pearl
        edge firefox | chrome | safari | opera
        csv | xml | pdf | excel
        blue | red | green | black | yellow
        calendar | diary | notebook | phone
        room | bag | pocket | car | jacket | handbag | you
        close | road | street | lane | avenue | drive | square
        corner bay | back balcony | front | top | ground | attic | basement
        maps map mail mails navigation email emails | videos video music games films series
        january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept | october oct | november nov | december dec
        ring ringed | crossed
        """);

    /// <summary>The kind and side of a word; null for most words.</summary>
    public static (int Kind, int Side)? Of(Token token) => Sides.TryGetValue(token.Norm, out var side) ? side : null;

    private static FrozenDictionary<string, (int Kind, int Side)> Read(string table)
    {
        var sides = new Dictionary<string, (int Kind, int Side)>(StringComparer.Ordinal);
        var lines = table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var kind = 0; kind < lines.Length; kind++)
        {
            var parts = lines[kind].Split('|');
            for (var side = 0; side < parts.Length; side++)
            {
                foreach (var word in parts[side].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    sides[Spelling.Unify(word)] = (kind, side);
            }
        }

        return sides.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
