using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace PracticeCaller.Dropins.Tests;

public class RecognizerTests
{
    /// <summary>A Sunday.</summary>
    private static readonly DateTime _now = new(2026, 11, 22, 14, 30, 0);

    [Theory]
    [InlineData("I waited 25 minutes", "25=25")]
    [InlineData("twenty-five of them", "twenty-five=25")]
    [InlineData("one hundred and five", "one hundred and five=105")]
    [InlineData("two thousand three hundred", "two thousand three hundred=2300")]
    [InlineData("a hundred thousand", "a hundred thousand=100000")]
    [InlineData("two thousand and five people", "two thousand and five=2005")]
    [InlineData("1,250.50 in all", "1,250.50=1250.5")]
    [InlineData("19.99.", "19.99=19.99")]
    [InlineData("minus seven or -3", "minus seven=-7|-3=-3")]
    [InlineData("two point five", "two point five=2.5")]
    [InlineData("5 thousand and 2k", "5 thousand=5000|2k=2000")]
    [InlineData("one two three", "one=1|two=2|three=3")]
    [InlineData("a dozen eggs and two dozen cups", "a dozen=12|two dozen=24")]
    [InlineData("order AB123 is nothing", "")]
    [InlineData("the 3rd time", "")]
    [InlineData("nothing here", "")]
    [InlineData("123456789012345678901234567890", "")]
    [InlineData("seventy four", "seventy four=74")]
    public void Number(string text, string expected) => Assert.Equal(expected, Pairs(NumberRecognizer.RecognizeNumber(text, Culture.English)));

    [Theory]
    [InlineData("the 3rd one", "3rd=3")]
    [InlineData("the second", "second=2")]
    [InlineData("twenty-first", "twenty-first=21")]
    [InlineData("I said two", "")]
    public void Ordinal(string text, string expected) => Assert.Equal(expected, Pairs(NumberRecognizer.RecognizeOrdinal(text, Culture.English)));

    [Theory]
    [InlineData("10% off", "10%=10%")]
    [InlineData("ten per cent", "ten per cent=10%")]
    [InlineData("12.5 percent", "12.5 percent=12.5%")]
    [InlineData("10 people", "")]
    public void Percentage(string text, string expected) => Assert.Equal(expected, Pairs(NumberRecognizer.RecognizePercentage(text, Culture.English)));

    [Theory]
    [InlineData("it was $19.99 twice", "$19.99=19.99 Dollar")]
    [InlineData("twenty pounds", "twenty pounds=20 Pound")]
    [InlineData("£1,200", "£1,200=1200 Pound")]
    [InlineData("30 euros", "30 euros=30 Euro")]
    [InlineData("USD 40", "USD 40=40 United States dollar")]
    [InlineData("5 dollars and 20 cents", "5 dollars and 20 cents=5.2 Dollar")]
    [InlineData("50p", "50p=50 Penny")]
    [InlineData("5pm", "")]
    [InlineData("40 people", "")]
    public void Currency(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English).Select(model => $"{model.Text}={model.Resolution["value"]} {model.Resolution["unit"]}")));

    [Theory]
    [InlineData("call 020 7946 0958 now", "020 7946 0958")]
    [InlineData("+44 20 7946 0958", "+44 20 7946 0958")]
    [InlineData("(555) 123-4567", "(555) 123-4567")]
    [InlineData("0712345678", "0712345678")]
    [InlineData("on 2026-11-22", "")]
    [InlineData("room 1234", "")]
    [InlineData("£1200.50", "")]
    public void Phone(string text, string expected) => Assert.Equal(expected, string.Join("|", SequenceRecognizer.RecognizePhoneNumber(text, Culture.English).Select(model => model.Text)));

    [Theory]
    [InlineData("write to ada.l@example.co.uk.", "ada.l@example.co.uk")]
    [InlineData("a@b", "")]
    [InlineData("no mail here", "")]
    public void Email(string text, string expected) => Assert.Equal(expected, string.Join("|", SequenceRecognizer.RecognizeEmail(text, Culture.English).Select(model => model.Text)));

    [Theory]
    [InlineData("tomorrow", "tomorrow: date 2026-11-23 2026-11-23")]
    [InlineData("I came yesterday.", "yesterday: date 2026-11-21 2026-11-21")]
    [InlineData("the day after tomorrow", "the day after tomorrow: date 2026-11-24 2026-11-24")]
    [InlineData("19 January", "19 January: date XXXX-01-19 2026-01-19; XXXX-01-19 2027-01-19")]
    [InlineData("January 19th", "January 19th: date XXXX-01-19 2026-01-19; XXXX-01-19 2027-01-19")]
    [InlineData("the 19th of January 2027", "the 19th of January 2027: date 2027-01-19 2027-01-19")]
    [InlineData("the nineteenth of january", "the nineteenth of january: date XXXX-01-19 2026-01-19; XXXX-01-19 2027-01-19")]
    [InlineData("2026-12-24", "2026-12-24: date 2026-12-24 2026-12-24")]
    [InlineData("12/24/2026", "12/24/2026: date 2026-12-24 2026-12-24")]
    [InlineData("24/12/2026", "24/12/2026: date 2026-12-24 2026-12-24")]
    [InlineData("29 February", "29 February: date XXXX-02-29 2024-02-29; XXXX-02-29 2028-02-29")]
    [InlineData("31 February", "")]
    [InlineData("next Friday", "next Friday: date 2026-11-27 2026-11-27")]
    [InlineData("last Friday", "last Friday: date 2026-11-13 2026-11-13")]
    [InlineData("on Friday", "Friday: date XXXX-WXX-5 2026-11-20; XXXX-WXX-5 2026-11-27")]
    [InlineData("in two days", "in two days: date 2026-11-24 2026-11-24")]
    [InlineData("three weeks ago", "three weeks ago: date 2026-11-01 2026-11-01")]
    [InlineData("on the 3rd", "the 3rd: date XXXX-XX-03 2026-11-03; XXXX-XX-03 2026-12-03")]
    [InlineData("may I help you", "")]
    [InlineData("march on", "")]
    public void Date(string text, string expected) => Assert.Equal(expected, Moments(text));

    [Theory]
    [InlineData("at 5pm", "5pm: time T17 17:00:00")]
    [InlineData("at 5:30 p.m.", "5:30 p.m.: time T17:30 17:30:00")]
    [InlineData("at 5", "5: time T05 05:00:00; T17 17:00:00")]
    [InlineData("17:45", "17:45: time T17:45 17:45:00")]
    [InlineData("half past five in the afternoon", "half past five in the afternoon: time T17:30 17:30:00")]
    [InlineData("a quarter to 8 am", "a quarter to 8 am: time T07:45 07:45:00")]
    [InlineData("noon", "noon: time T12 12:00:00")]
    [InlineData("12am", "12am: time T00 00:00:00")]
    [InlineData("five o'clock", "five o'clock: time T05 05:00:00; T17 17:00:00")]
    [InlineData("tomorrow at 5pm", "tomorrow at 5pm: datetime 2026-11-23T17 2026-11-23 17:00:00")]
    [InlineData("5pm tomorrow", "5pm tomorrow: datetime 2026-11-23T17 2026-11-23 17:00:00")]
    [InlineData("tomorrow morning", "tomorrow morning: datetimerange 2026-11-23TMO 2026-11-23 08:00:00..2026-11-23 12:00:00")]
    [InlineData("in two minutes", "in two minutes: datetime 2026-11-22T14:32:00 2026-11-22 14:32:00")]
    [InlineData("half an hour ago", "half an hour ago: datetime 2026-11-22T14:00:00 2026-11-22 14:00:00")]
    public void Time(string text, string expected) => Assert.Equal(expected, Moments(text));

    [Theory]
    [InlineData("3rd to the 6th of March", "3rd to the 6th of March: daterange (XXXX-03-03,XXXX-03-06,P3D) 2026-03-03..2026-03-06; (XXXX-03-03,XXXX-03-06,P3D) 2027-03-03..2027-03-06")]
    [InlineData("from the 3rd to the 6th of March", "from the 3rd to the 6th of March: daterange (XXXX-03-03,XXXX-03-06,P3D) 2026-03-03..2026-03-06; (XXXX-03-03,XXXX-03-06,P3D) 2027-03-03..2027-03-06")]
    [InlineData("between March 3 and 6, 2027", "between March 3 and 6, 2027: daterange (2027-03-03,2027-03-06,P3D) 2027-03-03..2027-03-06")]
    [InlineData("30 December to 2 January", "30 December to 2 January: daterange (XXXX-12-30,XXXX-01-02,P3D) 2025-12-30..2026-01-02; (XXXX-12-30,XXXX-01-02,P3D) 2026-12-30..2027-01-02")]
    [InlineData("the 3rd and the 6th of March", "the 3rd: date XXXX-XX-03 2026-11-03; XXXX-XX-03 2026-12-03|the 6th of March: date XXXX-03-06 2026-03-06; XXXX-03-06 2027-03-06")]
    [InlineData("next week", "next week: daterange 2026-W48 2026-11-23..2026-11-30")]
    [InlineData("in March", "March: daterange XXXX-03 2026-03-01..2026-04-01; XXXX-03 2027-03-01..2027-04-01")]
    public void Range(string text, string expected) => Assert.Equal(expected, Moments(text));

    [Theory]
    [InlineData("two minutes", "two minutes: duration PT2M 120")]
    [InlineData("for three nights and 2 days", "2 days: duration P2D 172800")]
    [InlineData("half an hour", "half an hour: duration PT0.5H 1800")]
    [InlineData("an hour and a half", "an hour and a half: duration PT1.5H 5400")]
    [InlineData("45 mins", "45 mins: duration PT45M 2700")]
    [InlineData("two weeks", "two weeks: duration P2W 1209600")]
    public void Duration(string text, string expected) => Assert.Equal(expected, Moments(text));

    [Fact]
    public void Positions_AreInclusive()
    {
        var model = Assert.Single(NumberRecognizer.RecognizeNumber("I have 25 left", Culture.English));
        Assert.Equal((7, 8, "number"), (model.Start, model.End, model.TypeName));
    }

    [Fact]
    public void Values_HaveTheOfficialShape()
    {
        var model = Assert.Single(DateTimeRecognizer.RecognizeDateTime("tomorrow", Culture.English, refTime: _now));
        Assert.Equal("datetimeV2.date", model.TypeName);
        var value = Assert.Single(Assert.IsType<List<Dictionary<string, string>>>(model.Resolution["values"]));
        Assert.Equal(["timex", "type", "value"], value.Keys.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!")]
    public void Nothing_IsNothing(string text)
    {
        Assert.Empty(NumberRecognizer.RecognizeNumber(text, Culture.English));
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime(text, Culture.English));
        Assert.Empty(NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English));
        Assert.Empty(SequenceRecognizer.RecognizePhoneNumber(text, Culture.English));
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("one hundred and ")]
    [InlineData("- 1.")]
    [InlineData("at 5 to ")]
    [InlineData("3rd to the ")]
    [InlineData("a@b.")]
    [InlineData("tomorrow at 5 ")]
    public void LongHostileText_IsReadInReasonableTime(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 28_000 / piece.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        NumberRecognizer.RecognizeNumber(text, Culture.English);
        NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English);
        SequenceRecognizer.RecognizePhoneNumber(text, Culture.English);
        SequenceRecognizer.RecognizeEmail(text, Culture.English);
        if (Backing.IsDropin)
            DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: _now);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    private static string Pairs(List<ModelResult> models) => string.Join("|", models.Select(model => $"{model.Text}={model.Resolution["value"]}"));

    private static string Moments(string text) => string.Join("|", DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: _now).Select(model =>
    {
        var values = (List<Dictionary<string, string>>)model.Resolution["values"];
        return $"{model.Text}: {values[0]["type"]} {string.Join("; ", values.Select(value => $"{value["timex"]} {(value.TryGetValue("value", out var single) ? single : $"{value["start"]}..{value["end"]}")}"))}";
    }));
}
