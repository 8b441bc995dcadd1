using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>A bot's state on its way to and from a storage. It knows the version it was read from, so that two turns cannot silently overwrite each other.</summary>
internal sealed class StateBag : Dictionary<string, object>, IStoreItem
{
    public string ETag { get; set; }

    public static StateBag From(object stored)
    {
        if (stored is StateBag bag)
            return bag;

        // A storage that says no version cannot be held to one; nothing stored means that nothing may be there when it is written.
        var copy = new StateBag { ETag = stored == null ? null : (stored as IStoreItem)?.ETag ?? "*" };
        switch (stored)
        {
            case null:
                break;
            case IDictionary<string, object> values:
                foreach (var (name, value) in values)
                    copy[name] = value;
                break;
            case JObject json:
                foreach (var (name, value) in json)
                    copy[name] = value;
                break;
            default:
                throw new InvalidOperationException($"The storage gave a {stored.GetType().Name} where state was written as a dictionary.");
        }

        return copy;
    }
}
