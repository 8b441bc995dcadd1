namespace Microsoft.Bot.Builder;

/// <summary>An item that knows which version it was read from.</summary>
public interface IStoreItem
{
    /// <summary>The version; <c>*</c> overwrites any.</summary>
    string ETag { get; set; }
}
