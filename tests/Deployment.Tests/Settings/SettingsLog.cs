using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace PracticeCaller.Deployment.Tests.Settings;

/// <summary>Knows no setting, and remembers for which it was asked.</summary>
internal sealed class SettingsLog : IConfigurationSource, IConfigurationProvider
{
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Asked => _asked.Keys;

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

    public bool TryGet(string key, out string? value)
    {
        _asked[key] = true;
        value = null;
        return false;
    }

    public void Set(string key, string? value)
    {
        // The others keep it.
    }

    public IChangeToken GetReloadToken() => new CancellationChangeToken(CancellationToken.None);

    public void Load()
    {
        // There is nothing to load.
    }

    public IEnumerable<string> GetChildKeys(IEnumerable<string> earlierKeys, string? parentPath) => earlierKeys;
}
