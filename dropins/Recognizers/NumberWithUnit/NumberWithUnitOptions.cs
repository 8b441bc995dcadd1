namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>How amounts are looked for.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>As usual.</summary>
    None = 0,
}
