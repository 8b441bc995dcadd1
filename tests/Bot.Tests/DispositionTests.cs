using PracticeCaller.Dialogs;

namespace PracticeCaller.Bot.Tests;

public class DispositionTests
{
    [Theory]
    [InlineData("Solved\n412 instead of 35, credit 200", "412 instead of 35, credit 200", "Solved")]
    [InlineData("follow-up promised.\nrings back at 16:00", "rings back at 16:00", "Follow-up promised")]
    [InlineData("Handed over", "", "Handed over")]
    [InlineData("Solved it with a credit of 200", "Solved it with a credit of 200", null)]
    [InlineData("no disposition here\nSolved", "no disposition here\nSolved", null)]
    public void Filed_TakesTheDispositionFromTheFirstLineOnly(string typed, string notes, string? disposition)
    {
        var filed = Dispositions.Filed(typed);

        Assert.Equal((notes, disposition), (filed.Text, filed.Disposition));
    }
}
