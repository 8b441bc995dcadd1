namespace Microsoft.Bot.Builder;

/// <summary>A named property of some state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name.</summary>
    string Name { get; }
}
