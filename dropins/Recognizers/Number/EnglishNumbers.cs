using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

internal readonly record struct NumberFound(int Start, int Length, decimal Value, bool IsOrdinal, bool InWords)
{
    public bool IsInteger => decimal.Truncate(Value) == Value;

    public int End => Start + Length;
}

/// <summary>Reads English numbers token by token. A grammar in one pattern would be quicker to write and slower to run.</summary>
internal static partial class EnglishNumbers
{
    // More digits than a decimal holds are an account number, not an amount; reading them must not throw.
    private const int MostDigits = 20;

    // "50p" and "20euros" are numbers all the same; "5x" and "AB12" are not.
    private const string UnitGluedOn = "(?:p|pence|cents?|quid|bucks?|dollars?|pounds?|euros?|usd|gbp|eur|cad|aud|chf|jpy|inr)";

    private static readonly Dictionary<string, int> _small = Numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 0, 1);
    private static readonly Dictionary<string, int> _tens = Numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
    private static readonly Dictionary<string, int> _smallOrdinals = Numbered("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth", 0, 1);
    private static readonly Dictionary<string, int> _tensOrdinals = Numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10);

    private static readonly Dictionary<string, decimal> _scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
    };

    public static List<NumberFound> Find(string text)
    {
        var found = new List<NumberFound>();
        if (string.IsNullOrEmpty(text))
            return found;

        var tokens = Token.Matches(text);
        for (var i = 0; i < tokens.Count;)
        {
            var reading = new Reading(text, tokens, i);
            if (reading.TryRead(out var number, out var used))
            {
                found.Add(number);
                i += used;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?<suffix>st|nd|rd|th|k|m|bn)?(?!\d|(?!" + UnitGluedOn + @"\b)\p{L})|(?<word>[A-Za-z]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Token { get; }

    private static Dictionary<string, int> Numbered(string words, int first, int step) =>
        words.Split(' ').Select((word, i) => (word, value: first + (i * step))).ToDictionary(pair => pair.word, pair => pair.value, StringComparer.OrdinalIgnoreCase);

    private ref struct Reading
    {
        private readonly string _text;
        private readonly MatchCollection _tokens;
        private readonly int _first;
        private int _next;

        public Reading(string text, MatchCollection tokens, int first)
        {
            _text = text;
            _tokens = tokens;
            _first = first;
            _next = first;
        }

        public bool TryRead(out NumberFound number, out int used)
        {
            number = default;
            used = 0;
            var negative = Is(_next, "minus") || Is(_next, "negative");
            if (negative)
                _next++;
            if (_next >= _tokens.Count || (negative && !Adjacent(_next)))
                return false;

            var isDigits = _tokens[_next].Groups["digits"].Success;
            var ordinal = false;
            if (!(isDigits ? ReadDigits(out var value, out ordinal) : ReadWords(out value, out ordinal)))
                return false;

            var last = _tokens[_next - 1];
            var start = _tokens[_first].Index;
            if (isDigits && !negative && start > 0 && _text[start - 1] == '-' && (start == 1 || char.IsWhiteSpace(_text[start - 2])))
            {
                negative = true;
                start--;
            }

            number = new NumberFound(start, last.Index + last.Length - start, negative ? -value : value, ordinal, !isDigits);
            used = _next - _first;
            return true;
        }

        private bool ReadDigits(out decimal value, out bool ordinal)
        {
            var token = _tokens[_next];
            var suffix = token.Groups["suffix"].Value.ToLowerInvariant();
            ordinal = suffix is "st" or "nd" or "rd" or "th";
            var digits = token.Groups["digits"].Value;
            value = 0;
            if (digits.Count(char.IsAsciiDigit) > MostDigits || !decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out value))
                return false;

            value *= suffix switch { "k" => 1_000m, "m" => 1_000_000m, "bn" => 1_000_000_000m, _ => 1m };
            _next++;
            if (suffix.Length == 0 && Scale(_next, out var scale) && value < 1_000_000_000m)
            {
                value *= scale;
                _next++;
            }

            return true;
        }

        private bool ReadWords(out decimal value, out bool ordinal)
        {
            value = 0;
            ordinal = false;
            var below = decimal.MaxValue;
            var any = false;
            while (_next < _tokens.Count && !ordinal && (!any || Adjacent(_next) || JoinedByAnd(_next)))
            {
                var mark = _next;
                if (any && JoinedByAnd(_next))
                    _next++;
                if (!ReadGroup(out var group, out ordinal))
                {
                    _next = mark;
                    break;
                }

                var scale = 1m;
                if (!ordinal && Scale(_next, out var named) && Adjacent(_next))
                {
                    scale = named;
                    _next++;
                }

                // "two thousand and five" goes down in size; "five two" is two numbers.
                if (scale >= below)
                {
                    _next = mark;
                    ordinal = false;
                    break;
                }

                value += group * scale;
                below = scale;
                any = true;
                if (scale == 1m)
                    break;
            }

            if (!any)
                return false;
            if (!ordinal && Is(_next, "point") && Adjacent(_next))
                ReadDecimals(ref value);
            return true;
        }

        private bool ReadGroup(out decimal value, out bool ordinal)
        {
            value = 0;
            ordinal = false;
            var word = Word(_next);
            if (word is "a" or "an" && (Is(_next + 1, "hundred") || Is(_next + 1, "dozen") || Scale(_next + 1, out _)) && Adjacent(_next + 1))
            {
                value = 1;
                _next++;
            }
            else if (!ReadBelowHundred(out value, out ordinal))
            {
                return false;
            }

            if (ordinal)
                return true;
            if (Is(_next, "dozen") && Adjacent(_next))
            {
                value *= 12;
                _next++;
            }
            else if (value is > 0 and < 100 && (Is(_next, "hundred") || Is(_next, "hundredth")) && Adjacent(_next))
            {
                ordinal = Is(_next, "hundredth");
                value *= 100;
                _next++;
                var mark = _next;
                if (!ordinal && Is(_next, "and") && Adjacent(_next))
                    _next++;
                if (!ordinal && Adjacent(_next) && ReadBelowHundred(out var rest, out ordinal))
                    value += rest;
                else
                    _next = mark;
            }

            return true;
        }

        private bool ReadBelowHundred(out decimal value, out bool ordinal)
        {
            value = 0;
            ordinal = false;
            var word = Word(_next);
            if (word == null)
                return false;

            if (_small.TryGetValue(word, out var small))
            {
                value = small;
            }
            else if (_smallOrdinals.TryGetValue(word, out small) || _tensOrdinals.TryGetValue(word, out small))
            {
                value = small;
                ordinal = true;
            }
            else if (_tens.TryGetValue(word, out var tens))
            {
                value = tens;
                if (Word(_next + 1) is { } unit && Adjacent(_next + 1))
                {
                    if (_small.TryGetValue(unit, out var ones) && ones is > 0 and < 10)
                    {
                        value += ones;
                        _next++;
                    }
                    else if (_smallOrdinals.TryGetValue(unit, out ones) && ones is > 0 and < 10)
                    {
                        value += ones;
                        ordinal = true;
                        _next++;
                    }
                }
            }
            else
            {
                return false;
            }

            _next++;
            return true;
        }

        private void ReadDecimals(ref decimal value)
        {
            var mark = _next;
            _next++;
            var place = 0.1m;
            while (Word(_next) is { } word && Adjacent(_next) && _small.TryGetValue(word, out var digit) && digit < 10 && place > 0.0000000001m)
            {
                value += digit * place;
                place /= 10;
                _next++;
            }

            if (_next == mark + 1)
                _next = mark;
        }

        private readonly string Word(int index) =>
            index < _tokens.Count && _tokens[index].Groups["word"] is { Success: true } word ? word.Value.ToLowerInvariant() : null;

        private readonly bool Is(int index, string word) => Word(index) == word;

        private readonly bool Scale(int index, out decimal scale)
        {
            scale = 0;
            return Word(index) is { } word && _scales.TryGetValue(word, out scale);
        }

        private readonly bool JoinedByAnd(int index) => Is(index, "and") && Adjacent(index) && Adjacent(index + 1);

        /// <summary>Whether only a space or a hyphen stands between a token and the one before it.</summary>
        private readonly bool Adjacent(int index)
        {
            if (index <= 0 || index >= _tokens.Count)
                return false;
            var end = _tokens[index - 1].Index + _tokens[index - 1].Length;
            var between = _text.AsSpan(end, _tokens[index].Index - end);
            return between is "-" || (between.Length > 0 && between.IsWhiteSpace());
        }
    }
}
