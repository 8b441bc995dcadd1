using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The English words for days and months, as parts of patterns and as numbers.</summary>
internal static class Words
{
    public const string Month = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    public const string WeekDay = "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
    public const string Day = "(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?|" + DayInWords;
    public const string DayInWords = "(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth";
    public const string Year = "(?:19|20)\\d\\d";
    public const string Number = "(?:\\d+(?:\\.\\d+)?|a couple of|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)";

    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    private static readonly string[] _days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    public static int MonthOf(string written) => 1 + Array.IndexOf(_months, written[..3].ToLowerInvariant());

    /// <summary>Monday is 1 and Sunday 7, as in ISO 8601.</summary>
    public static int WeekDayOf(string written) => 1 + Array.IndexOf(_days, written[..3].ToLowerInvariant());

    public static int DayOf(string written) => (int)EnglishNumbers.Find(written.Replace(" ", written.Any(char.IsAsciiDigit) ? string.Empty : " ", StringComparison.Ordinal))[0].Value;

    public static decimal NumberOf(string written) => written.ToLowerInvariant() switch
    {
        "a" or "an" => 1,
        "a couple of" => 2,
        "a few" => 3,
        _ => EnglishNumbers.Find(written) is [var number, ..] ? number.Value : 0,
    };

    public static string OrNull(Match match, string group) => match.Groups[group] is { Success: true } found ? found.Value : null;
}
