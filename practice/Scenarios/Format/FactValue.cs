using System.Globalization;
using System.Text.RegularExpressions;

namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>How the value of a fact is written, by kind.</summary>
internal static partial class FactValue
{
    public static bool Fits(FactKind kind, string value) => kind switch
    {
        FactKind.Amount => Amount().IsMatch(value),
        FactKind.Quantity => Quantity().IsMatch(value),
        FactKind.Code => Code().IsMatch(value),
        FactKind.Date => TryDay(value, out _),
        FactKind.Dates => value.Split("..") is [var first, var last] && TryDay(first, out var a) && TryDay(last, out var b) && a <= b,
        FactKind.Time => TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => value.Any(char.IsLetterOrDigit),
    };

    public static string Example(FactKind kind) => kind switch
    {
        FactKind.Amount => "412 EUR or 19.99 EUR",
        FactKind.Quantity => "9 GB",
        FactKind.Code => "7710452",
        FactKind.Date => "2026-03-06",
        FactKind.Dates => "2026-03-03..2026-03-06, first day first",
        FactKind.Time => "17:00",
        FactKind.Name => "Maria Keller",
        _ => "a plain phrase",
    };

    public static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]{1,2})? [A-Z]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?( \S.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^[A-Za-z0-9]([A-Za-z0-9 ./_-]*[A-Za-z0-9])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
