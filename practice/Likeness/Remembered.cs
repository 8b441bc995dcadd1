using System.Collections.Concurrent;

namespace PracticeCaller.Practice.Likeness;

/// <summary>
/// Results of a pure function by its argument: at most twice the number given, those not asked for lately forgotten first. May be used
/// from several threads; an argument asked for by two at once may be worked out twice.
/// </summary>
internal sealed class Remembered<TKey, TValue>(int most)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, TValue> _young = new();
    private ConcurrentDictionary<TKey, TValue> _old = new();
    private int _added;

    public TValue Get<TState>(TKey key, TState state, Func<TKey, TState, TValue> make)
    {
        if (_young.TryGetValue(key, out var value))
            return value;
        if (!_old.TryGetValue(key, out value))
            value = make(key, state);
        if (_young.TryAdd(key, value) && Interlocked.Increment(ref _added) >= most)
        {
            _old = _young;
            _young = new();
            Volatile.Write(ref _added, 0);
        }

        return value;
    }
}
