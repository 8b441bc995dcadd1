using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>A table of replies for one act: lines with + must be heard as it, lines with - must not.</summary>
internal static class ActTable
{
    /// <summary>What the caller said last in these tables.</summary>
    public const string Caller = "412 euros, my normal one is 35. I was in Oslo for four days for work, 3rd to the 6th, barely touched the phone. It's brand new. Nobody warned me";

    public static TheoryData<string, string, bool> Of(string act, string table)
    {
        var data = new TheoryData<string, string, bool>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            data.Add(act, line[1..].Trim(), line[0] == '+');
        return data;
    }

    public static TheoryData<string, string, bool> All(params TheoryData<string, string, bool>[] tables)
    {
        var all = new TheoryData<string, string, bool>();
        foreach (var row in tables.SelectMany(t => t))
            all.Add(row);
        return all;
    }

    public static void Check(string act, string text, bool there)
    {
        var reading = Cases.Roaming.Read(text, Caller);
        var heard = string.Join(", ", reading.Acts.Select(a => ActIds.Of(a.Act)).Distinct());
        Assert.True(ActIds.TryParse(act, out var wanted));
        Assert.True(reading.Has(wanted) == there, $"'{text}' {(there ? "should be" : "should not be")} {act}; heard: [{heard}]");
    }
}
