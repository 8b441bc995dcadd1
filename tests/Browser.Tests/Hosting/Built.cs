using System.Reflection;

namespace PracticeCaller.Browser.Tests.Hosting;

/// <summary>Where the build has put things; written into this assembly by its project file.</summary>
internal static class Built
{
    /// <summary>The bot, as a program.</summary>
    public static string Bot => Of("Bot");

    /// <summary>The pictures that the README shows.</summary>
    public static string Images => Of("Images");

    private static string Of(string name) =>
        Path.GetFullPath(typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!);
}
