using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace PracticeCaller.Cli.Training;

/// <summary>One sentence and whether the act is in it.</summary>
internal sealed record TrainingRow(SparseVector Features, bool There);

/// <summary>A learned sum: bias and one weight for each feature.</summary>
internal sealed record LinearModel(double Bias, float[] Weights)
{
    public double Score(SparseVector features) => Bias + features.Indices.Select((f, i) => (double)Weights[f] * features.Values[i]).Sum();
}

/// <summary>Logistic regression by ML.NET, one thread, no chance in it.</summary>
internal static class LinearLearner
{
    public static LinearModel Learn(IReadOnlyList<TrainingRow> rows, int features, TrainingSettings settings)
    {
        if (!rows.Any(r => r.There))
            return new LinearModel(double.MinValue / 2, new float[features]);
        var ml = new MLContext(settings.Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features);
        var data = ml.Data.LoadFromEnumerable(rows.Select(r => new Row { Label = r.There, Features = Dense(r.Features, features) }), schema);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = settings.L1,
            L2Regularization = settings.L2,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = 200,
            OptimizationTolerance = 1e-5f,
            HistorySize = 10,
        });
        var linear = trainer.Fit(data).Model.SubModel;
        return new LinearModel(linear.Bias, [.. linear.Weights]);
    }

    private static VBuffer<float> Dense(SparseVector vector, int features) =>
        new(features, vector.Indices.Length, vector.Values, vector.Indices);

    private sealed class Row
    {
        public bool Label { get; set; }

        [VectorType]
        public VBuffer<float> Features { get; set; }
    }
}
