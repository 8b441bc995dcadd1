namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>How dates are looked for.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>As usual.</summary>
    None = 0,
}
