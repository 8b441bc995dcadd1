using System.Globalization;
using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Values;

/// <summary>Reads numbers in digits ("1.234,50", "412,00") and in words ("four hundred and twelve").</summary>
internal static class NumberReader
{
    /// <summary>The number that begins at this token, and the token after it; null when there is none.</summary>
    public static (decimal Value, int End)? Read(Utterance u, int at, int limit)
    {
        if (at >= limit)
            return null;
        if (!u[at].IsNumber)
            return InWords(u, at, limit);
        if (InDigits(u[at].Written) is not { } value)
            return null;
        var end = at + 1;
        if (end < limit && u[end].Touches && u[end].Norm == "k")
            return (value * 1000, end + 1);
        return end < limit && u[end].Norm is "thousand" ? (value * 1000, end + 1) : (value, end);
    }

    /// <summary>A number in digits with either kind of separators, or null.</summary>
    public static decimal? InDigits(string written)
    {
        if (written.Length > 18)
            return null;
        var lastDot = written.LastIndexOf('.');
        var lastComma = written.LastIndexOf(',');
        var mark = Math.Max(lastDot, lastComma);
        string plain;
        if (mark < 0)
        {
            plain = written;
        }
        else
        {
            // Three digits behind the only kind of separator are a group of thousands; anything else is a fraction.
            var both = lastDot >= 0 && lastComma >= 0;
            var behind = written.Length - mark - 1;
            var fraction = both || behind != 3;
            var separators = written.Count(c => c is '.' or ',');
            if (!both && separators > 1)
                fraction = false;
            var whole = Digits(fraction ? written[..mark] : written);
            plain = fraction ? whole + "." + written[(mark + 1)..] : whole;
        }

        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);

    private static (decimal, int)? InWords(Utterance u, int at, int limit)
    {
        decimal total = 0;
        decimal group = 0;
        var i = at;
        var any = false;
        var canTakeUnit = true;
        var canTakeTen = true;
        while (i < limit)
        {
            var word = u[i].Norm;
            var cardinal = NumberWords.Cardinal(word);
            if (cardinal >= 0)
            {
                if (cardinal < 10 ? !canTakeUnit : !canTakeTen || !canTakeUnit)
                    break;
                group += cardinal;
                canTakeUnit = cardinal >= 20;
                canTakeTen = false;
                any = true;
            }
            else if (word is "a" && !any && i + 1 < limit && u[i + 1].Norm is "hundred" or "thousand")
            {
                group = 1;
                any = true;
            }
            else if (word == "hundred" && (any || i == at))
            {
                group = Math.Max(group, 1) * 100;
                (canTakeUnit, canTakeTen, any) = (true, true, true);
            }
            else if (word == "thousand" && (any || i == at))
            {
                total += Math.Max(group, 1) * 1000;
                (group, canTakeUnit, canTakeTen, any) = (0, true, true, true);
            }
            else if (!(word == "and" && any && i + 1 < limit && NumberWords.Cardinal(u[i + 1].Norm) > 0 && canTakeTen && (group >= 100 || total > 0)))
            {
                break;
            }

            i++;
        }

        return any ? (total + group, i) : null;
    }
}
