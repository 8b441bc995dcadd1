namespace PracticeCaller.Cli.Training;

/// <summary>How to learn.</summary>
/// <param name="L1">Pull of each weight to exactly 0; keeps the file small.</param>
/// <param name="L2">Pull of each weight towards 0; keeps rare features from being believed too much.</param>
/// <param name="RarestFeature">Features in fewer sentences than this are left out.</param>
/// <param name="Seed">Of the learner, so that a run can be repeated.</param>
internal sealed record TrainingSettings(float L1 = 0.05f, float L2 = 1f, int RarestFeature = 2, int Seed = 1);
