using System.Buffers.Binary;
using System.Text;

namespace PracticeCaller.Cli.Training.Encoder;

/// <summary>The numbers of a model in ONNX form (a protocol buffer), by the name of each tensor, and which tensor each matrix product takes.</summary>
internal sealed class OnnxTensors
{
    // Field numbers of onnx.proto: ModelProto.graph, GraphProto.node and .initializer, NodeProto.input and .op_type, TensorProto.dims, .name and .raw_data.
    private const int Graph = 7;
    private const int Node = 1;
    private const int Initializer = 5;
    private const int NodeInput = 1;
    private const int NodeKind = 4;
    private const int TensorSizes = 1;
    private const int TensorName = 8;
    private const int TensorBytes = 9;

    private readonly Dictionary<string, (int[] Sizes, float[] Numbers)> _tensors = new(StringComparer.Ordinal);
    private readonly List<string> _inputsOfProducts = [];

    public OnnxTensors(byte[] model)
    {
        foreach (var (_, from, to) in Fields(model, 0, model.Length).Where(f => f.Number == Graph))
        {
            foreach (var part in Fields(model, from, to))
            {
                if (part.Number == Initializer)
                    AddTensor(model, part.From, part.To);
                else if (part.Number == Node)
                    AddProduct(model, part.From, part.To);
            }
        }
    }

    /// <summary>The matrices that are multiplied with, in the order of the computation: columns of the inputs first.</summary>
    public IEnumerable<(int[] Sizes, float[] Numbers)> Products => _inputsOfProducts.Where(_tensors.ContainsKey).Select(n => _tensors[n]);

    /// <summary>A tensor; throws <see cref="UserError"/> when the model has none of this name.</summary>
    public float[] Get(string name) => _tensors.TryGetValue(name, out var tensor) ? tensor.Numbers : throw new UserError($"The model has no tensor '{name}'. Give the package's own all-MiniLM-L6-v2.");

    private void AddTensor(byte[] model, int from, int to)
    {
        var name = "";
        var sizes = new List<int>();
        var bytes = (From: 0, To: 0);
        foreach (var field in Fields(model, from, to))
        {
            if (field.Number == TensorName)
                name = Encoding.UTF8.GetString(model, field.From, field.To - field.From);
            else if (field.Number == TensorBytes)
                bytes = (field.From, field.To);
            else if (field.Number == TensorSizes)
                sizes.AddRange(Sizes(model, field));
        }

        var numbers = new float[(bytes.To - bytes.From) / sizeof(float)];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = BinaryPrimitives.ReadSingleLittleEndian(model.AsSpan(bytes.From + (i * sizeof(float))));
        _tensors[name] = ([.. sizes], numbers);
    }

    private void AddProduct(byte[] model, int from, int to)
    {
        var fields = Fields(model, from, to).ToList();
        string Text((int Number, int From, int To) f) => Encoding.UTF8.GetString(model, f.From, f.To - f.From);
        if (fields.Any(f => f.Number == NodeKind && Text(f) == "MatMul"))
            _inputsOfProducts.AddRange(fields.Where(f => f.Number == NodeInput).Select(Text));
    }

    private static IEnumerable<int> Sizes(byte[] model, (int Number, int From, int To) field)
    {
        // A single number stands as itself, several as bytes that hold them.
        for (var at = field.From; at < field.To;)
            yield return (int)Number(model, ref at);
    }

    private static List<(int Number, int From, int To)> Fields(byte[] model, int from, int to)
    {
        var fields = new List<(int, int, int)>();
        while (from < to)
        {
            var key = Number(model, ref from);
            var start = from;
            switch (key & 7)
            {
                case 0:
                    Number(model, ref from);
                    break;
                case 1:
                    from += 8;
                    break;
                case 2:
                    var length = (int)Number(model, ref from);
                    start = from;
                    from += length;
                    break;
                case 5:
                    from += 4;
                    break;
                default:
                    throw new UserError("The model is not in ONNX form.");
            }

            fields.Add(((int)(key >> 3), start, from));
        }

        return fields;
    }

    private static long Number(byte[] model, ref int at)
    {
        long number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var b = model[at++];
            number |= (long)(b & 127) << shift;
            if (b < 128)
                return number;
        }
    }
}
