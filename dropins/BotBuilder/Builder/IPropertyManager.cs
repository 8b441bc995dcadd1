namespace Microsoft.Bot.Builder;

/// <summary>Names properties of some state.</summary>
public interface IPropertyManager
{
    /// <summary>Names a property and answers what reads and writes it.</summary>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
