using System.Collections;

namespace PracticeCaller.Practice.Caller;

/// <summary>
/// All words of these messages, lower case. Listening asks for few of them and mostly for none, so that they are looked up in each message, and put together
/// only for those who want them all.
/// </summary>
internal sealed class WordsSpoken(IReadOnlyList<SpokenText> messages) : IReadOnlySet<string>
{
    private HashSet<string>? _all;

    private HashSet<string> All => _all ??= messages.SelectMany(m => m.Words).ToHashSet(StringComparer.Ordinal);

    public int Count => All.Count;

    public bool Contains(string item) => messages.Any(m => m.Words.Contains(item));

    public IEnumerator<string> GetEnumerator() => All.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool IsProperSubsetOf(IEnumerable<string> other) => All.IsProperSubsetOf(other);

    public bool IsProperSupersetOf(IEnumerable<string> other) => All.IsProperSupersetOf(other);

    public bool IsSubsetOf(IEnumerable<string> other) => All.IsSubsetOf(other);

    public bool IsSupersetOf(IEnumerable<string> other) => All.IsSupersetOf(other);

    public bool Overlaps(IEnumerable<string> other) => All.Overlaps(other);

    public bool SetEquals(IEnumerable<string> other) => All.SetEquals(other);
}
