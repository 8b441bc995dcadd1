namespace PracticeCaller.Practice.Scenarios.Format;

/// <summary>The description of a voice file.</summary>
internal static class VoiceFormat
{
    public static BlockShape File { get; } = new(
    [
        new("voice", "which voice this is", new ChoiceShape(Voice.Ids)),
        new("lines", "words by move", LineFormat.LinesByMove),
    ]);
}
