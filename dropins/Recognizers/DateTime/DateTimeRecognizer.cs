using System.Collections;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds dates, times, ranges and durations.</summary>
public class DateTimeRecognizer
{
    private DateTimeRecognizer()
    {
    }

    /// <summary>
    /// Dates and times such as <c>tomorrow at 5pm</c>, <c>3rd to the 6th of March</c> or <c>two minutes</c>. The resolution has one entry,
    /// <c>values</c>: a list of dictionaries with <c>timex</c>, <c>type</c> and either <c>value</c> or <c>start</c> and <c>end</c>. What may lie
    /// in the past or in the future (<c>19 January</c>) has both, the past first.
    /// </summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Read as English whatever it is.</param>
    /// <param name="options">None.</param>
    /// <param name="refTime">What counts as now.</param>
    /// <param name="fallbackToDefaultCulture">Without effect.</param>
    public static List<ModelResult> RecognizeDateTime(string query, string culture, DateTimeOptions options = DateTimeOptions.None, DateObject? refTime = null, bool fallbackToDefaultCulture = true)
    {
        if (string.IsNullOrWhiteSpace(query))
            return [];

        var now = refTime ?? DateObject.Now;
        var dates = EnglishDates.Find(query, now.Date);
        var times = EnglishTimes.Find(query);
        var found = new List<Reading>();
        found.AddRange(EnglishRanges.Find(query, now.Date));
        found.AddRange(EnglishMoments.Find(query, dates, times));
        found.AddRange(EnglishMoments.FromNow(query, now));
        found.AddRange(dates.Select(date => date.ToReading()));
        found.AddRange(times.Select(time => time.ToReading()));
        found.AddRange(EnglishDurations.Find(query));

        // Where readings overlap, the longest one has understood most: "tomorrow at 5pm" before "tomorrow".
        var kept = new List<Reading>();
        var taken = new BitArray(query.Length);
        foreach (var reading in found.OrderByDescending(reading => reading.Length).ThenBy(reading => reading.Start))
        {
            var characters = Enumerable.Range(reading.Start, reading.Length);
            if (characters.Any(at => taken[at]))
                continue;
            foreach (var at in characters)
                taken[at] = true;
            kept.Add(reading);
        }

        return kept.OrderBy(reading => reading.Start)
            .Select(reading => Found.At(query, reading.Start, reading.Length, "datetimeV2." + reading.Type, ("values", reading.Values)))
            .ToList();
    }
}
