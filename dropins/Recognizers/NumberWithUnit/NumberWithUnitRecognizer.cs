using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds amounts of money.</summary>
public partial class NumberWithUnitRecognizer
{
    private NumberWithUnitRecognizer()
    {
    }

    /// <summary>Amounts such as <c>$19.99</c>, <c>twenty pounds</c> or <c>5 dollars and 20 cents</c>: <c>value</c>, <c>unit</c>, and <c>isoCurrency</c> when the words name one currency only.</summary>
    public static List<ModelResult> RecognizeCurrency(string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true)
    {
        var amounts = EnglishNumbers.Find(query).Where(number => !number.IsOrdinal)
            .Select(number => WithUnit(query, number))
            .OfType<Amount>()
            .ToList();
        return Joined(query, amounts)
            .Select(amount => amount.Unit.Iso == null
                ? Found.At(query, amount.Start, amount.End - amount.Start, "currency", ("unit", amount.Unit.Name), ("value", NumberRecognizer.Written(amount.Value)))
                : Found.At(query, amount.Start, amount.End - amount.Start, "currency", ("isoCurrency", amount.Unit.Iso), ("unit", amount.Unit.Name), ("value", NumberRecognizer.Written(amount.Value))))
            .ToList();
    }

    [GeneratedRegex(@"(?:(?<![\p{L}\d])(?:us|a|au|ca|c|nz)?\$|[£€¥₹]|\b(?:usd|gbp|eur|cad|aud|chf|jpy|inr)\b)\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex UnitBefore { get; }

    [GeneratedRegex(@"\G(?:\s*[£€¥₹$]|[\s-]*(?:us dollars?|american dollars?|canadian dollars?|australian dollars?|dollars?|bucks?|british pounds?|pounds? sterling|pounds?|quid|euros?|cents?|pence|penny|pennies|yen|rupees?|swiss francs?|usd|gbp|eur|cad|aud|chf|jpy|inr|p)(?![\p{L}\d]))", RegexOptions.IgnoreCase)]
    private static partial Regex UnitAfter { get; }

    private static Amount WithUnit(string text, NumberFound number)
    {
        // The longest sign ("chf ") is four characters; looking further back would only cost time.
        var reach = Math.Min(number.Start, 6);
        var before = UnitBefore.Match(text.Substring(number.Start - reach, reach));
        if (before.Success && Unit.Of(before.Value) is { } signed)
            return new Amount(number.Start - before.Length, number.End, number.Value, signed);

        var after = UnitAfter.Match(text, number.End);
        return after.Success && Unit.Of(after.Value) is { } named ? new Amount(number.Start, number.End + after.Length, number.Value, named) : null;
    }

    private static IEnumerable<Amount> Joined(string text, List<Amount> amounts)
    {
        for (var i = 0; i < amounts.Count; i++)
        {
            var amount = amounts[i];
            if (i + 1 < amounts.Count && amounts[i + 1] is var rest && rest.Unit.IsHundredthOf(amount.Unit) && amount.Value == decimal.Truncate(amount.Value)
                && rest.Value is > 0 and < 100 && rest.Start >= amount.End && text[amount.End..rest.Start].Trim() is "" or "and" or ",")
            {
                amount = amount with { End = amounts[i + 1].End, Value = amount.Value + (amounts[i + 1].Value / 100m) };
                i++;
            }

            yield return amount;
        }
    }

    private sealed record Amount(int Start, int End, decimal Value, Unit Unit);

    private sealed record Unit(string Name, string Iso)
    {
        public bool IsHundredthOf(Unit whole) => Name switch
        {
            "Cent" => whole.Name.EndsWith("ollar", StringComparison.Ordinal) || whole.Name == "Euro",
            "Penny" or "Pence" => whole.Name.EndsWith("ound", StringComparison.Ordinal),
            _ => false,
        };

        public static Unit Of(string written) => written.Trim(' ', '-', '\t').ToLowerInvariant() switch
        {
            "$" or "dollar" or "dollars" or "buck" or "bucks" => new("Dollar", null),
            "us$" or "usd" or "us dollar" or "us dollars" or "american dollar" or "american dollars" => new("United States dollar", "USD"),
            "c$" or "ca$" or "cad" or "canadian dollar" or "canadian dollars" => new("Canadian dollar", "CAD"),
            "a$" or "au$" or "aud" or "australian dollar" or "australian dollars" => new("Australian dollar", "AUD"),
            "nz$" => new("New Zealand dollar", "NZD"),
            "£" or "pound" or "pounds" or "quid" => new("Pound", null),
            "gbp" or "british pound" or "british pounds" or "pound sterling" or "pounds sterling" => new("British pound", "GBP"),
            "€" or "eur" or "euro" or "euros" => new("Euro", "EUR"),
            "¥" or "jpy" or "yen" => new("Japanese yen", "JPY"),
            "₹" or "inr" or "rupee" or "rupees" => new("Indian rupee", "INR"),
            "chf" or "swiss franc" or "swiss francs" => new("Swiss franc", "CHF"),
            "cent" or "cents" => new("Cent", null),
            "pence" or "penny" or "pennies" or "p" => new("Penny", null),
            _ => null,
        };
    }
}
