using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>Learning step by step (AdamW, Loshchilov and Hutter 2019): the rate rises at first, then falls in a straight line to nothing.</summary>
internal sealed class Steps(IEnumerable<Parameter> parameters, double rate, int count, TextWriter log, string name)
{
    private const double Rising = 0.06;
    private const double Decay = 0.01;
    private const double LongestStep = 1;
    private const int Told = 50;

    private readonly Parameter[] _parameters = [.. parameters];
    private readonly optim.Optimizer _optimizer = optim.AdamW(parameters, rate, weight_decay: Decay);
    private int _done;
    private double _lost;

    /// <summary>One step.</summary>
    /// <param name="loss">How wrong the model is about one batch.</param>
    public void Take(Func<Tensor> loss)
    {
        using var scope = NewDisposeScope();
        var rising = count * Rising;
        foreach (var group in _optimizer.ParamGroups)
            group.LearningRate = rate * (_done < rising ? _done / rising : 1 - ((_done - rising) / (count - rising)));
        var wrong = loss();
        _optimizer.zero_grad();
        wrong.backward();
        nn.utils.clip_grad_norm_(_parameters, LongestStep);
        _optimizer.step();
        _lost += wrong.item<float>();
        if (++_done % Told == 0 || _done == count)
            log.Write($"\r{name}: step {_done} of {count}, loss {_lost / _done:0.000}{(_done == count ? "\n" : "")}");
    }
}
