namespace Microsoft.Bot.Schema;

/// <summary>A channel refused a request; <see cref="Body"/> says why when the channel did.</summary>
public class ErrorResponseException : Exception
{
    /// <summary>A refusal without a word.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>A refusal with a message.</summary>
    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    /// <summary>A refusal with a message and its cause.</summary>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The channel's own words, when it sent any.</summary>
    public ErrorResponse Body { get; set; }
}
