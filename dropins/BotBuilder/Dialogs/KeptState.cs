using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads values that may have been through a storage that writes plain contracts, and therefore come back as JSON.</summary>
internal static class KeptState
{
    public static T Read<T>(this IDictionary<string, object> state, string key)
    {
        if (!state.TryGetValue(key, out var value) || value == null)
            return default;
        if (value is T typed)
            return typed;

        var converted = (value as JToken ?? JToken.FromObject(value)).ToObject<T>();
        state[key] = converted;
        return converted;
    }
}
