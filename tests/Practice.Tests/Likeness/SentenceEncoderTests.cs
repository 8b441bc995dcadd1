using System.Runtime.InteropServices;
using System.Security.Cryptography;
using PracticeCaller.Practice.Likeness;

namespace PracticeCaller.Practice.Tests.Likeness;

/// <summary>What a sentence means, as a direction: alike for the same question in other words, and the same bits on every machine.</summary>
public class SentenceEncoderTests
{
    [Theory]
    [InlineData("what is your son called", "may I ask the boy's name", "how old is your house")]
    [InlineData("when did it arrive", "what day was it delivered", "who is coming to the party")]
    [InlineData("is anybody with you", "are you on your own there", "is the bill correct")]
    [InlineData("what happens if it is not fixed", "what will you do if it stays broken", "which colour is the door")]
    [InlineData("my keyboard is wet", "I spilled coffee over my desk", "my bill is too high")]
    [InlineData("did you sleep", "were you awake all night", "did you pay")]
    public void SameInOtherWords_IsNearerThanSomethingElse(string text, string same, string other)
    {
        var direction = Directions.Of(text);
        Assert.True(direction.Likeness(Directions.Of(same)) > direction.Likeness(Directions.Of(other)) + 0.1);
    }

    [Fact]
    public void Itself_IsAsLikeAsCanBe() => Assert.Equal(1, Directions.Of("where are you now").Likeness(Directions.Of("where are you now")), 9);

    // Written down on one machine: another processor, or one without the wide instructions, must come to the same.
    [Theory]
    [InlineData("What happened?", "C8443D21CEECF24F")]
    [InlineData("Is there anybody who could stay with you until the engineer comes on Thursday?", "5A9489B600CB0840")]
    [InlineData("café, naïve — 412 €", "CD3B524DE48C6773")]
    public void Direction_IsTheSameEverywhere(string text, string hash) =>
        Assert.Equal(hash, Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(Direction.Of(SentenceEncoder.BuiltIn.Encode(text)).Numbers)))[..16]);

    [Fact]
    public void Kinds_AreTheSameEverywhere() =>
        Assert.Equal("5FB6997BE2791EE2", Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(SentenceEncoder.BuiltIn.Weigh("I'm sorry, that should not have happened.").AsSpan())))[..16]);

    [Theory]
    [InlineData("I'm sorry, that should not have happened.", "apology")]
    [InlineData("Which day did the driver come?", "closed-question")]
    [InlineData("You people are all the same, too thick to read a letter.", "insult")]
    [InlineData("The engineer will be with you between nine and eleven tomorrow.", "set-expectation")]
    public void Sentence_IsOfItsKind(string sentence, string kind) => Assert.True(SentenceKinds.Of(sentence)[SentenceKinds.Names.ToList().IndexOf(kind)] > 0);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀😀")]
    [InlineData("مرحبا كيف حالك")]
    [InlineData("\0\u0001\uD800")]
    public void AnyText_HasADirection(string text) => Assert.Equal(SentenceEncoder.Width, Directions.Of(text).Numbers.Length);

    [Fact]
    public void VeryLongText_IsReadToItsLimit() => Assert.Equal(SentenceEncoder.Width, Directions.Of(new string('a', 20_000) + string.Join(' ', Enumerable.Repeat("word", 5_000))).Numbers.Length);

    [Fact]
    public void Likeness_IsTheSameBothWays()
    {
        var (a, b) = (Directions.Of("who told you that"), Directions.Of("where did you hear it"));
        Assert.Equal(a.Likeness(b), b.Likeness(a));
    }
}
