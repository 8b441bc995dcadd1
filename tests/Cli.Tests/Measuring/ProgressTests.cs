using PracticeCaller.Cli.Measuring;

namespace PracticeCaller.Cli.Tests.Measuring;

public class ProgressTests
{
    [Fact]
    public void Shows_the_last_step_where_somebody_looks()
    {
        var shown = new StringWriter();
        new Progress(shown).Report(3, 3);
        Assert.Equal("\r3 of 3\n", shown.ToString());
    }
}
