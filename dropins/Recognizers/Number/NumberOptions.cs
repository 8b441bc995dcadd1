namespace Microsoft.Recognizers.Text.Number;

/// <summary>How numbers are looked for.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>As usual.</summary>
    None = 0,
}
