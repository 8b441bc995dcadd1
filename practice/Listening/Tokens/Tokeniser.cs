using System.Globalization;

namespace PracticeCaller.Practice.Listening.Tokens;

/// <summary>Cuts text into words, numbers and currency signs with their place in the original. Linear, and never throws.</summary>
internal sealed class Tokeniser(TypoMender mender)
{
    /// <summary>Characters read; what lies behind is a wall of text that nobody answers point by point.</summary>
    public const int ReadAtMost = 4000;

    /// <summary>The tokens of the text, in order.</summary>
    public List<Token> Cut(string text)
    {
        var tokens = new List<Token>(Math.Min(text.Length, ReadAtMost) / 4);
        var quotes = new QuoteTracker();
        var gap = Break.Hard;
        var glue = '\0';
        var end = Math.Min(text.Length, ReadAtMost);
        var i = 0;
        while (i < end)
        {
            var c = text[i];
            if (IsWordChar(c))
            {
                var from = i;
                i = char.IsAsciiDigit(c) ? EndOfNumber(text, i, end) : EndOfWord(text, i, end);
                var touches = tokens.Count > 0 && tokens[^1].End == from;
                Add(tokens, text, from, i, gap, touches ? '\0' : glue, touches, quotes.Inside);
                gap = Break.None;
                glue = '\0';
                continue;
            }

            if (CurrencyName(c) is { } currency)
            {
                tokens.Add(Simple(text, i, 1, currency, gap, quotes.Inside, tokens.Count > 0 && tokens[^1].End == i));
                gap = Break.None;
                glue = '\0';
                i++;
                continue;
            }

            glue = tokens.Count > 0 && tokens[^1].End == i && c is '-' or '/' or ':' or '–' && i + 1 < end && IsWordChar(text[i + 1]) ? (c == '–' ? '-' : c) : '\0';
            if (glue == '\0')
                gap = Wider(gap, BreakOf(text, i, end, c));
            quotes.See(text, i, c);
            i++;
        }

        return tokens;
    }

    private void Add(List<Token> tokens, string text, int from, int to, Break gap, char glue, bool touches, bool quoted)
    {
        var written = Lower(text, from, to);
        var capital = char.IsUpper(text[from]);
        if (char.IsAsciiDigit(written[0]))
        {
            tokens.Add(Make(written, written, written, isNumber: true, gap, glue, touches));
            return;
        }

        var opensSentence = gap == Break.Hard || tokens.Count == 0;
        var joined = tokens.Count > 0 && tokens[^1].Norm is "and" or "but" or "so" or "then";
        var parts = written is "were" or "well" or "ill" or "wed" or "id" ? LostApostrophes.Expand(written, NextWord(text, to), opensSentence, opensSentence || joined || gap == Break.Soft) : Contractions.Expand(written);
        if (parts is not null)
        {
            AddParts(parts);
            return;
        }

        if (written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("s'", StringComparison.Ordinal))
            written = written[..^2] + (written.EndsWith("s'", StringComparison.Ordinal) ? "s" : "");
        var mended = mender.Mend(written.Replace("'", "", StringComparison.Ordinal), capital && gap != Break.Hard && tokens.Count > 0);
        if (mended != written && Contractions.Expand(mended) is { } late)
        {
            AddParts(late);
            return;
        }

        var norm = Spelling.Unify(mended);
        tokens.Add(Make(written, norm, Stemmer.Stem(norm), isNumber: false, gap, glue, touches));

        void AddParts(string[] full)
        {
            for (var k = 0; k < full.Length; k++)
            {
                var part = Spelling.Unify(full[k]);
                tokens.Add(Make(written, part, Stemmer.Stem(part), isNumber: false, k == 0 ? gap : Break.None, k == 0 ? glue : '\0', k == 0 && touches));
            }
        }

        Token Make(string asWritten, string norm, string stem, bool isNumber, Break before, char glued, bool touching) => new()
        {
            Start = from,
            Length = to - from,
            Written = asWritten,
            Norm = norm,
            Stem = stem,
            Break = before,
            Glue = glued,
            Touches = touching,
            IsNumber = isNumber,
            Capital = capital && (tokens.Count == 0 || tokens[^1].Start != from),
            AllCaps = to - from >= 2 && IsAllCaps(text, from, to),
            Quoted = quoted,
        };
    }

    private static string NextWord(string text, int from)
    {
        while (from < text.Length && text[from] == ' ')
            from++;
        var to = from;
        while (to < text.Length && to - from < 20 && IsWordChar(text[to]))
            to++;
        return Lower(text, from, to);
    }

    private static Token Simple(string text, int at, int length, string norm, Break gap, bool quoted, bool touches) => new()
    {
        Start = at,
        Length = length,
        Written = text.Substring(at, length),
        Norm = norm,
        Stem = norm,
        Break = gap,
        Touches = touches,
        IsNumber = false,
        Capital = false,
        AllCaps = false,
        Quoted = quoted,
    };

    private static bool IsAllCaps(string text, int from, int to)
    {
        var letters = 0;
        for (var i = from; i < to; i++)
        {
            if (char.IsLower(text[i]))
                return false;
            if (char.IsUpper(text[i]))
                letters++;
        }

        return letters >= 2;
    }

    private static string Lower(string text, int from, int to) => string.Create(to - from, (text, from), static (into, source) =>
    {
        for (var i = 0; i < into.Length; i++)
        {
            var c = source.text[source.from + i];
            into[i] = IsApostrophe(c) ? '\'' : Plain(char.ToLowerInvariant(c));
        }
    });

    // Letters with accents are read as their plain form, so that "café" and "cafe" are one word.
    private static char Plain(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' => 'a',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'ì' or 'í' or 'î' or 'ï' => 'i',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' => 'o',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => c,
    };

    private static int EndOfWord(string text, int i, int end)
    {
        while (i < end)
        {
            var c = text[i];
            if (IsWordChar(c) && !(char.IsAsciiDigit(c) && !LooksLikeCode(text, i, end)))
                i++;
            else if (IsApostrophe(c) && i + 1 < end && char.IsLetter(text[i + 1]))
                i++;
            else if (c == '*' && i + 1 < end && (text[i + 1] == '*' || char.IsLetter(text[i + 1])))
                i++;
            else
                break;
        }

        return i;
    }

    private static int EndOfNumber(string text, int i, int end)
    {
        while (i < end)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c))
                i++;
            else if (c is '.' or ',' && i + 1 < end && char.IsAsciiDigit(text[i + 1]))
                i++;
            else
                break;
        }

        return i;
    }

    // "AB12C" stays one word; "gb5" too: only letters straight after digits are cut ("9GB", "5pm", "3rd").
    private static bool LooksLikeCode(string text, int i, int end) => i < end && char.IsAsciiDigit(text[i]);

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.OtherNumber;

    internal static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '´';

    private static string? CurrencyName(char c) => c switch { '€' => "euros", '$' => "dollars", '£' => "pounds", '%' => "percent", _ => null };

    private static Break Wider(Break a, Break b) => a > b ? a : b;

    private static Break BreakOf(string text, int i, int end, char c)
    {
        switch (c)
        {
            case '\n' or '\r' or '!' or '?' or '\u2028' or '\u2029' or '。' or '؟' or '¿':
                return Break.Hard;
            case '.':
                if (EndsTitle(text, i))
                    return Break.None;

                // "..." is a pause for breath, not an end; and "e.g." is one stop among letters.
                var dots = (i + 1 < end && text[i + 1] == '.') || (i > 0 && text[i - 1] == '.');
                return dots || (i + 1 < end && char.IsLetterOrDigit(text[i + 1]) && !char.IsUpper(text[i + 1])) ? Break.Soft : Break.Hard;
            case ',' or ';' or ':' or '(' or ')' or '[' or ']' or '—' or '–' or '…' or '"' or '“' or '”' or '|' or '/' or '-':
                return c == '/' ? Break.None : Break.Soft;
            default:
                return Break.None;
        }
    }

    // The stop of "Mr." and "Dr." ends nothing.
    private static bool EndsTitle(string text, int stop)
    {
        var from = stop;
        while (from > 0 && stop - from < 4 && char.IsLetter(text[from - 1]))
            from--;
        return text.AsSpan(from, stop - from) is "Mr" or "Mrs" or "Ms" or "Dr" or "St" or "mr" or "mrs" or "ms" or "dr";
    }

    private struct QuoteTracker
    {
        public bool Inside { get; private set; }

        public void See(string text, int i, char c)
        {
            if (c is '"')
                Inside = !Inside && text.IndexOf('"', i + 1) >= 0;
            else if (c is '“' or '«')
                Inside = true;
            else if (c is '”' or '»')
                Inside = false;
            else if (c is '\n')
                Inside = false;
            else if (IsApostrophe(c) && !Inside && OpensSingle(text, i))
                Inside = true;
            else if (IsApostrophe(c) && Inside && (i + 1 >= text.Length || !char.IsLetter(text[i + 1])))
                Inside = false;
        }

        private static bool OpensSingle(string text, int i)
        {
            if (i > 0 && !char.IsWhiteSpace(text[i - 1]))
                return false;
            for (var k = i + 1; k < text.Length && k < i + 200 && text[k] != '\n'; k++)
            {
                if (IsApostrophe(text[k]) && !(k + 1 < text.Length && char.IsLetter(text[k + 1])))
                    return true;
            }

            return false;
        }
    }
}
