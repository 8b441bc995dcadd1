namespace PracticeCaller.Practice.Listening;

/// <summary>How a text sounds, by small linear models trained on texts that people rated (NOTICE).</summary>
/// <param name="Politeness">Standard deviations from an average request, about -2 to 2.</param>
/// <param name="Irritation">Anger or annoyance, about 0 to 1.</param>
/// <param name="Gratitude">Thanks, about 0 to 1.</param>
/// <param name="Care">Care or regret, about 0 to 1.</param>
public sealed record ToneSignals(double Politeness, double Irritation, double Gratitude, double Care)
{
    /// <summary>The tone of a text. Never throws on any text.</summary>
    public static ToneSignals Of(string text)
    {
        var features = WordFeatures.OfText(text ?? "");
        double Emotion(string name) => WordModel.Emotions.Score(features, name);
        return new ToneSignals(WordModel.Politeness.Score(features, "politeness"), Emotion("irritation"), Emotion("gratitude"), Emotion("care"));
    }
}
