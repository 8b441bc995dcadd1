using Microsoft.Bot.Builder;
using PracticeCaller.Bot.Store;

namespace PracticeCaller.Bot.Tests.Dialogs;

/// <summary>Keeps bot state as the text that the database would have: what cannot be written or read back fails here.</summary>
internal sealed class TextStorage : IStorage
{
    private readonly Dictionary<string, string> _texts = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys.Where(_texts.ContainsKey).ToDictionary(key => key, key => (object)StateJson.Read(_texts[key], "*")));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
            _texts[key] = StateJson.Write(value);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
            _texts.Remove(key);
        return Task.CompletedTask;
    }
}
