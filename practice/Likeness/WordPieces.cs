using System.Globalization;
using System.Text;

namespace PracticeCaller.Practice.Likeness;

/// <summary>Cuts a text into the pieces of words that the sentence encoder knows: lower case, without accents, longest piece first.</summary>
public sealed class WordPieces
{
    private const int LongestWord = 40;
    private const string Inside = "##";

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _find;
    private readonly int _unknown;
    private readonly int _first;
    private readonly int _last;

    /// <summary>Pieces by their number; must hold the three signs <c>[CLS]</c>, <c>[SEP]</c> and <c>[UNK]</c>.</summary>
    public WordPieces(IReadOnlyList<string> pieces)
    {
        var numbers = new Dictionary<string, int>(pieces.Count, StringComparer.Ordinal);
        for (var i = 0; i < pieces.Count; i++)
            numbers[pieces[i]] = i;
        _find = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _first = numbers["[CLS]"];
        _last = numbers["[SEP]"];
        _unknown = numbers["[UNK]"];
    }

    /// <summary>The numbers of the pieces between a first and a last sign, at most <paramref name="most"/>; a longer text loses its end.</summary>
    public int[] Cut(string text, int most)
    {
        var numbers = new List<int> { _first };
        foreach (var word in Words(text))
        {
            Add(numbers, word);
            if (numbers.Count >= most - 1)
                break;
        }

        return [.. numbers.Take(most - 1), _last];
    }

    private void Add(List<int> numbers, string word)
    {
        if (word.Length > LongestWord)
        {
            numbers.Add(_unknown);
            return;
        }

        var before = numbers.Count;
        for (var start = 0; start < word.Length;)
        {
            var end = word.Length;
            var number = -1;
            for (; end > start && number < 0; end--)
            {
                var piece = word.AsSpan(start, end - start);
                if (!_find.TryGetValue(start == 0 ? piece : Inside + piece.ToString(), out number))
                    number = -1;
            }

            if (number < 0)
            {
                numbers.RemoveRange(before, numbers.Count - before);
                numbers.Add(_unknown);
                return;
            }

            numbers.Add(number);
            start = end + 1;
        }
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (word.Length > 0)
                yield return word.ToString();
            word.Clear();
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                yield return (c is '\u2019' ? '\'' : c).ToString();
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
