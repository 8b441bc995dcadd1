using Microsoft.Bot.Schema;

namespace PracticeCaller.Dropins.Tests;

/// <summary>What stands behind the official names in this run.</summary>
internal static class Backing
{
    public static bool IsDropin { get; } = typeof(Activity).Assembly.GetName().Name!.StartsWith("PracticeCaller.", StringComparison.Ordinal);

    public static void DropinOnly(string why) => Assert.SkipUnless(IsDropin, why);
}
