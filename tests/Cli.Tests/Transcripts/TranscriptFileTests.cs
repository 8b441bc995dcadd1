using PracticeCaller.Cli.Transcripts;

namespace PracticeCaller.Cli.Tests.Transcripts;

public class TranscriptFileTests
{
    [Fact]
    public void Turns_are_read_with_or_without_times()
    {
        var read = TranscriptFile.Read("""{"turns":[{"role":"customer","text":"Hi","at":"2026-03-09T10:15:00Z"},{"role":"agent","text":"Hello","at":65},{"role":"agent","text":"What happened?"}]}""", "t.json");
        Assert.Equal([new DateTimeOffset(2026, 3, 9, 10, 15, 0, TimeSpan.Zero), DateTimeOffset.UnixEpoch.AddSeconds(65), null], read!.Turns.Select(t => t.At));
    }

    [Theory]
    [InlineData("{\"record\":{}}")]
    [InlineData("[1]")]
    [InlineData("no json")]
    public void Something_else_is_no_transcript(string text) => Assert.Null(TranscriptFile.Read(text, "t.json"));

    [Theory]
    [InlineData("{\"turns\":[]}", "t.json: \"turns\" is empty. Put the conversation in it, in order.")]
    [InlineData("{\"turns\":[{\"role\":\"caller\",\"text\":\"Hi\"}]}", "t.json: turns[0] has the role \"caller\". It must be \"agent\" or \"customer\".")]
    [InlineData("{\"turns\":[{\"role\":\"agent\",\"text\":\"Hi\",\"at\":\"noon\"}]}", "t.json: turns[0] has the time \"noon\". Write a date and time such as \"2026-03-09T10:15:00Z\", or seconds since the start.")]
    public void Mistake_in_a_transcript_says_where_and_the_cure(string text, string message) =>
        Assert.Equal(message, Assert.Throws<UserError>(() => TranscriptFile.Read(text, "t.json")).Message);
}
