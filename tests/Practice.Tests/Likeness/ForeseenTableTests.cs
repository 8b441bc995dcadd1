using PracticeCaller.Practice.Likeness;
using PracticeCaller.Practice.Listening;

namespace PracticeCaller.Practice.Tests.Likeness;

/// <summary>The table of directions made beforehand: whole, and what the encoder would say.</summary>
public class ForeseenTableTests
{
    [Fact]
    public void EveryForeseenText_IsInTheTable()
    {
        var missing = BuiltIn.All.Select(ForeseenTexts.Of).Concat(ForeseenTexts.OfEveryCall).SelectMany(c => c).SelectMany(t => t.AskedAs.Concat(t.Says)).Where(t => !Directions.AreKnown(t)).Distinct().ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} texts are not in practice/Likeness/foreseen.bin, the first: '{missing.FirstOrDefault()}'. Run: dotnet run --project cli -- train foreseen scenarios > foreseen.bin and put it there.");
    }

    [Fact]
    public void Table_SaysWhatTheEncoderSays()
    {
        foreach (var text in BuiltIn.All.SelectMany(ForeseenTexts.Of).SelectMany(t => t.AskedAs.Concat(t.Says)).Where((_, i) => i % 500 == 0))
            Assert.Equal(Direction.Of(SentenceEncoder.BuiltIn.Encode(text)).Numbers.ToArray(), Directions.Of(text).Numbers.ToArray());
    }

    [Fact]
    public void Write_ThenAllAreThere_EachOnce()
    {
        using var file = new MemoryStream();
        Directions.Write(["who are you", "where is it", "who are you"], file);
        Assert.Equal(2 * (sizeof(ulong) + SentenceEncoder.Width), file.Length);
    }
}
