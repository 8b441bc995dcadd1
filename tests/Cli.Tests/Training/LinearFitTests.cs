using PracticeCaller.Cli.Training;

namespace PracticeCaller.Cli.Tests.Training;

public class LinearFitTests
{
    private static readonly TrainingSet Set = new("test", "our own", ["y"], 1, 1, 0.001, _ => throw new NotSupportedException());

    [Fact]
    public void Finds_the_weights_that_made_the_targets()
    {
        var examples = Enumerable.Range(0, 64).Select(i =>
        {
            var features = new Dictionary<string, double> { ["#bias"] = 1 };
            if (i % 2 == 0)
                features["good"] = 1;
            if (i % 3 == 0)
                features["bad"] = 1;
            return new Example($"e-{i}", features, [1 + (i % 2 == 0 ? 2 : 0) - (i % 3 == 0 ? 3 : 0)]);
        }).ToList();
        var weights = LinearFit.Of(Set, examples).Weights.ToDictionary(w => w.Name, w => w.Weights[0]);

        Assert.Equal(1, weights["#bias"], 2);
        Assert.Equal(2, weights["good"], 2);
        Assert.Equal(-3, weights["bad"], 2);
    }
}
