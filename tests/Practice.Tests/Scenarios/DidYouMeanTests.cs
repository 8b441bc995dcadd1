using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Scenarios;

public class DidYouMeanTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("titel", "title", 1)]
    [InlineData("kind", "kin", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abcd", "badc", 2)]
    public void Distance_TwoWords_CountsEdits(string a, string b, int edits)
    {
        Assert.Equal(edits, DidYouMean.Distance(a, b));
        Assert.Equal(edits, DidYouMean.Distance(b, a));
        Assert.Equal(edits, DidYouMean.Distance(a, b, edits));
        Assert.True(edits == 0 || DidYouMean.Distance(a, b, edits - 1) > edits - 1);
    }

    [Theory]
    [InlineData("re-aks", "re-ask")]
    [InlineData("RE-ASK", "re-ask")]
    [InlineData("misherd", "misheard")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("completely-different", null)]
    public void Nearest_MistypedName_FindsWhatIsNear(string word, string? meant) => Assert.Equal(meant, DidYouMean.Nearest(word, ["re-ask", "re-ask-again", "misheard"]));

    [Fact]
    public void Nearest_EndlessWord_IsNotCompared() => Assert.Null(DidYouMean.Nearest(new('a', 100_000), [new('a', 100_000)]));

    [Fact]
    public void Cure_NothingNear_ShowsTheChoices() => Assert.Equal("Use one of: hot, tense, and 1 more.", DidYouMean.Cure("zzzzzz", ["hot", "tense", "calm"], atMost: 2));
}
