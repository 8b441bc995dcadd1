using PracticeCaller.Dialogs.Commands;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Bot.Tests.Dialogs;

public sealed class CommandParserTests
{
    [Theory]
    [InlineData("/do credit 206", true, CommandKind.Do, "credit 206")]
    [InlineData("  /END  ", true, CommandKind.End, "")]
    [InlineData("/ hint", true, CommandKind.Hint, "")]
    [InlineData("/foo bar", true, CommandKind.Unknown, "bar")]
    [InlineData("calls", false, CommandKind.Calls, "")]
    [InlineData("start roaming-bill", false, CommandKind.Start, "roaming-bill")]
    [InlineData("start roaming-bill exam", false, CommandKind.Start, "roaming-bill exam")]
    [InlineData("notes line one\nline two", false, CommandKind.Notes, "line one\nline two")]
    [InlineData("retry 3", false, CommandKind.Retry, "3")]
    [InlineData("shift", false, CommandKind.Shift, "")]
    [InlineData("shift banana", false, CommandKind.Shift, "banana")]
    [InlineData("shift 5 exam seed 12", false, CommandKind.Shift, "5 exam seed 12")]
    [InlineData("/shift of many calls", true, CommandKind.Shift, "of many calls")]
    [InlineData("next", false, CommandKind.Next, "")]
    [InlineData("result 2", false, CommandKind.Result, "2")]
    [InlineData("end shift", false, CommandKind.End, "shift")]
    [InlineData("disagree", false, CommandKind.Disagree, "")]
    [InlineData("disagree listening.no-re-asks She had not said it.", false, CommandKind.Disagree, "listening.no-re-asks She had not said it.")]
    [InlineData("/disagree with this", true, CommandKind.Disagree, "with this")]
    public void Parse_ACommand_IsFound(string text, bool needsSlash, CommandKind kind, string rest)
    {
        var command = CommandParser.Parse(text, needsSlash);
        Assert.Equal((kind, rest), (command!.Kind, command.Rest));
    }

    [Theory]
    [InlineData("do credit 206", true)]
    [InlineData("end", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("start by opening the bill please", false)]
    [InlineData("end of the call: she was calm", false)]
    [InlineData("help me with this", false)]
    [InlineData("retry the payment", false)]
    [InlineData("shift change at six", false)]
    [InlineData("next week she calls again", false)]
    [InlineData("result of the call: credit", false)]
    [InlineData("end shifts at six", false)]
    [InlineData("disagree with her about the date. Was asked twice", false)]
    [InlineData("disagree listening.no-re-asks", true)]
    [InlineData("hello", false)]
    public void Parse_AnythingElse_IsNone(string? text, bool needsSlash) => Assert.Null(CommandParser.Parse(text, needsSlash));

    [Theory]
    [InlineData("hnt", "hint")]
    [InlineData("puase", "pause")]
    [InlineData("strat", "start")]
    [InlineData("xyzzy", null)]
    [InlineData("", null)]
    public void DidYouMean_KnowsTheCommands(string typed, string? word) => Assert.Equal(word, DidYouMean.Nearest(typed, CommandParser.Known));

    [Theory]
    [InlineData("206", "206")]
    [InlineData("206.50", "206.50")]
    [InlineData("€206", "206")]
    [InlineData("206 euros", "206")]
    [InlineData("two hundred and six", "206")]
    [InlineData("tomorrow at ten", null)]
    [InlineData("  ", "")]
    public void DeskValue_IsANumberWhenThereIsOne(string typed, string? value)
    {
        var parsed = DeskValue.Parse(typed);
        if (value is null)
            Assert.NotNull(parsed);
        else
            Assert.Equal(value.Length == 0 ? null : value, parsed);
    }
}
