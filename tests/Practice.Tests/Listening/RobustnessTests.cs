using System.Text;
using CsCheck;
using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Tests.Listening;

/// <summary>Any text at all is read without an exception, the same way twice, with spans inside it.</summary>
public class RobustnessTests
{
    private static readonly Listener Listener = new(Cases.Roaming);

    private static readonly ListeningContext Context = new() { CallerJustSaid = ["412 euros in Oslo", "\ud800"], Told = Cases.Roaming.Facts.Select(f => f.Id).ToHashSet(), OpenCallerQuestions = ["why", "nobody"] };

    private static readonly string[] Pieces =
    [
        "I", "you", "can't", "sorry", "412", "€", ",", ".", "?", "!", "\n", " ", "7710452", "3rd", "to the", "6th", "March", "half past", "5", "pm", "'", "\"", "“", "”", "(", ")", "-", "/", ":", "…", "not", "what", "is", "your", "number",
        "😀", "\ud83d", "\udc00", "\u202e", "\u0000", "مرحبا", "oslo", "hotspot", "double", "oh", "credit", "please", "right", "so", "and", "that's", "1.234,50", "99999999999999999999", "31/02", "00:00", "25:61", "f**k", "*", "ﬁ", "½", "٣", "İ", "ß", "of",
    ];

    [Fact]
    public void Read_RandomCharacters_NeverThrows() => Gen.String[Gen.Char, 0, 400].Sample(Check, iter: 600);

    [Fact]
    public void Read_RandomWords_NeverThrows() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 60].Select(p => string.Join(' ', p)).Sample(Check, iter: 600);

    [Fact]
    public void Read_RandomPiecesWithoutBlanks_NeverThrows() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat).Sample(Check, iter: 600);

    [Theory]
    [InlineData('a')]
    [InlineData('1')]
    [InlineData('?')]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData('\ud800')]
    [InlineData('\n')]
    [InlineData(' ')]
    [InlineData('€')]
    [InlineData('*')]
    public void Read_TwentyThousandOfOneCharacter_NeverThrows(char c) => Check(new string(c, 20_000));

    [Theory]
    [InlineData("not saying ")]
    [InlineData("I understand that you are ")]
    [InlineData("you said so you ")]
    [InlineData("is it ok if I ")]
    [InlineData("1 ")]
    [InlineData("seven oh ")]
    [InlineData("\"you said\" ")]
    [InlineData("but can you what is the ")]
    public void Read_TwentyThousandOfOnePhrase_NeverThrows(string phrase) => Check(new StringBuilder().Insert(0, phrase, 20_000 / phrase.Length).ToString());

    [Fact]
    public void Read_ContractionWhereALongSentenceIsCut_NeverThrows() =>
        Assert.All(Enumerable.Range(70, 20), words => Check(string.Join(' ', Enumerable.Repeat("word", words)) + " we can't do it and they don't either"));

    [Fact]
    public void Read_NullText_IsEmpty() => Assert.Equal(Remark.Empty, Listener.Read(null!, Context).Remark);

    [Fact]
    public void Find_FactsInAnyText_NeverThrows() => Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Select(p => string.Join(' ', p)).Sample(text => FactsInText.Find(Cases.Energy, text).Count >= 0, iter: 50);

    [Fact]
    public void Read_ScenarioWithUnreadableValues_NeverThrows()
    {
        var broken = new ScenarioBuilder("broken", new DateOnly(2026, 1, 1))
            .Fact("a", FactKind.Amount, "lots", "", "").Fact("d", FactKind.Date, "soon", "", "").Fact("r", FactKind.Dates, "x..y", "", "").Fact("t", FactKind.Time, "late", "", "").Fact("c", FactKind.Code, "--", "", "")
            .Fact("n", FactKind.Name, "?", "", "").Fact("p", FactKind.Phrase, "!", "", "").Resolution("r", "!").Topic("t", "?").Twist(".").Build();
        Assert.NotNull(broken.Read("I can do that on the 3rd, 412 euros at 5pm?"));
    }

    private static bool Check(string text)
    {
        var reading = Listener.Read(text, Context);
        var spans = reading.Acts.Select(a => (a.Span, a.Words)).Concat(reading.Facts.Select(f => (f.Span, f.Words))).Concat(reading.Offers.Select(o => (o.Span, o.Words))).Concat(reading.Questions.Select(q => (q.Span, q.Words)));
        foreach (var (span, words) in spans)
        {
            Assert.True(span.Start >= 0 && span.Length >= 1 && span.End <= text.Length);
            Assert.Equal(words, span.Of(text));
        }

        Assert.InRange(reading.Understood, 0, 1);
        Assert.InRange(reading.Tone.Plain, 0, 1);
        Assert.All(reading.Acts, a => Assert.InRange(a.Specific, 0, 1));
        var again = Listener.Read(text, Context);
        return reading.Acts.SequenceEqual(again.Acts) && reading.Facts.SequenceEqual(again.Facts) && reading.Offers.SequenceEqual(again.Offers) && reading.Questions.SequenceEqual(again.Questions) && reading.Remark == again.Remark && reading.Tone == again.Tone;
    }
}
