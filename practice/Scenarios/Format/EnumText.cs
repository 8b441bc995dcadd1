namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>Names of enumerations as files write them: <c>problem-solving</c>.</summary>
internal static class EnumText
{
    public static string Of<T>(T value) where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The value with this text. Throws <see cref="ArgumentException"/> for an unknown one; shapes let none through.</summary>
    public static T Parse<T>(string text) where T : struct, Enum => Enum.Parse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
