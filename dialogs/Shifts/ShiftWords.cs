using System.Globalization;
using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Shifts;

namespace PracticeCaller.Dialogs.Shifts;

/// <summary>What stands behind <c>shift</c>: how many calls, <c>exam</c>, <c>seed N</c>; in any order, all may be left out.</summary>
/// <param name="Length">How many calls.</param>
/// <param name="Mode">How they are taken.</param>
/// <param name="Seed">What the calls are drawn with, or null to draw one.</param>
internal sealed record ShiftWords(int Length, CallMode Mode, ulong? Seed)
{
    /// <summary>Takes the words apart.</summary>
    /// <returns>The words, or what is wrong with them and the cure.</returns>
    public static (ShiftWords? Words, string? Problem) Of(string typed)
    {
        var read = new ShiftWords(ShiftPlan.UsualLength, CallMode.Practice, null);
        var words = new Queue<string>(typed.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (words.TryDequeue(out var word))
        {
            switch (word)
            {
                case "exam":
                    read = read with { Mode = CallMode.Exam };
                    break;
                case "calls" or "practice":
                    break;
                case "seed":
                    if (!words.TryDequeue(out var typedSeed) || !ulong.TryParse(typedSeed, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
                        return (null, ShiftTexts.WhichSeed);
                    read = read with { Seed = seed };
                    break;
                default:
                    if (LengthOf(word) is not { } length)
                        return (null, ShiftTexts.WhichLength);
                    read = read with { Length = length };
                    break;
            }
        }

        return (read, null);
    }

    private static int? LengthOf(string word) => word switch
    {
        "three" => 3,
        "five" => 5,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && ShiftPlan.Lengths.Contains(number) ? number : null,
    };
}
