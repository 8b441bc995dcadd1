using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace PracticeCaller.Dialogs.Commands;

/// <summary>The value of a desk action as people type it: <c>206</c>, <c>206 euro</c>, <c>two hundred and six</c>.</summary>
public static class DeskValue
{
    private const int Longest = 200;

    /// <summary>The number in the text, written with a point; the text itself when there is no number in it; null for nothing.</summary>
    public static string? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Trim();
        if (typed.Length == 0)
            return null;
        if (typed.Length > Longest)
            return typed[..Longest];
        if (decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var plain))
            return plain.ToString(CultureInfo.InvariantCulture);
        return Value(NumberWithUnitRecognizer.RecognizeCurrency(typed, Culture.English)) ?? Value(NumberRecognizer.RecognizeNumber(typed, Culture.English)) ?? typed;
    }

    private static string? Value(IEnumerable<ModelResult> found) =>
        found.Select(f => f.Resolution is not null && f.Resolution.TryGetValue("value", out var value) ? value?.ToString() : null)
            .FirstOrDefault(value => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
}
