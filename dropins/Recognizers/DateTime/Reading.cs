using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Something understood, with all it may mean.</summary>
internal sealed record Reading(int Start, int Length, string Type, List<Dictionary<string, string>> Values)
{
    public static string Day(DateObject day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateObject moment) => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    public static string Clock(TimeSpan time) => time.ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture);

    public static Dictionary<string, string> Value(string timex, string type, string value) =>
        new() { ["timex"] = timex, ["type"] = type, ["value"] = value };

    public static Dictionary<string, string> Range(string timex, string type, string start, string end) =>
        new() { ["timex"] = timex, ["type"] = type, ["start"] = start, ["end"] = end };
}

/// <summary>A day that is either known, or the last or next of its kind.</summary>
internal sealed record DateFound(int Start, int Length, string Timex, DateObject Past, DateObject Future)
{
    public int End => Start + Length;

    public IEnumerable<DateObject> Days => Past == Future ? [Past] : [Past, Future];

    public Reading ToReading() => new(Start, Length, "date", Days.Select(day => Reading.Value(Timex, "date", Reading.Day(day))).ToList());
}

/// <summary>A time of day, or the two that <c>at 5</c> may mean.</summary>
internal sealed record TimeFound(int Start, int Length, List<(string Timex, TimeSpan Time)> Times)
{
    public int End => Start + Length;

    public Reading ToReading() => new(Start, Length, "time", Times.Select(time => Reading.Value(time.Timex, "time", Reading.Clock(time.Time))).ToList());
}
