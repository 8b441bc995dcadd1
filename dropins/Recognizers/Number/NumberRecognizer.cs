using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers in digits and in words.</summary>
public partial class NumberRecognizer
{
    private NumberRecognizer()
    {
    }

    /// <summary>Numbers such as <c>twenty-five</c> or <c>1,250.50</c>: <c>value</c>, and <c>subtype</c> integer or decimal.</summary>
    public static List<ModelResult> RecognizeNumber(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        EnglishNumbers.Find(query)
            .Where(number => !number.IsOrdinal)
            .Select(number => Found.At(query, number.Start, number.Length, "number", ("subtype", number.IsInteger ? "integer" : "decimal"), ("value", Written(number.Value))))
            .ToList();

    /// <summary>Positions such as <c>3rd</c> or <c>twenty-first</c>: <c>value</c> and <c>offset</c>, counted from the start.</summary>
    public static List<ModelResult> RecognizeOrdinal(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        EnglishNumbers.Find(query)
            .Where(number => number.IsOrdinal)
            .Select(number => Found.At(query, number.Start, number.Length, "ordinal", ("offset", Written(number.Value)), ("relativeTo", "start"), ("value", Written(number.Value))))
            .ToList();

    /// <summary>Percentages such as <c>10%</c> or <c>ten per cent</c>: <c>value</c>, with the sign.</summary>
    public static List<ModelResult> RecognizePercentage(string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
    {
        var found = new List<ModelResult>();
        foreach (var number in EnglishNumbers.Find(query).Where(number => !number.IsOrdinal))
        {
            var sign = PerCent.Match(query, number.Start + number.Length);
            if (sign.Success)
                found.Add(Found.At(query, number.Start, number.Length + sign.Length, "percentage", ("value", Written(number.Value) + "%")));
        }

        return found;
    }

    internal static string Written(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\G\s*(?:%|(?:per\s?cents?|percents?|percentage)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex PerCent { get; }
}
