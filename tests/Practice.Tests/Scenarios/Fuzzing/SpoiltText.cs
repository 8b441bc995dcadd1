namespace PracticeCaller.Practice.Tests.Scenarios.Fuzzing;

/// <summary>A good file that was spoilt, the same for the same number.</summary>
/// <param name="Number">Decides everything left to chance.</param>
/// <param name="Name">The good file's name.</param>
/// <param name="Done">What was done to it, in order.</param>
/// <param name="Text">What came of it; differs from the good text.</param>
internal sealed record SpoiltText(int Number, string Name, string Done, string Text)
{
    public static SpoiltText Make(IReadOnlyList<(string Name, string Text)> files, int number)
    {
        var chance = new Random(number);
        var (name, good) = files[number % files.Count];
        var (text, done) = (good, new List<string>());
        var times = new[] { 1, 1, 1, 1, 2, 3 }[chance.Next(6)];
        // Each kind comes equally often first; a change that changed nothing is not counted.
        for (var i = 0; i < times || text == good; i++)
        {
            var mutation = Mutations.All[i == 0 ? number / files.Count % Mutations.All.Count : chance.Next(Mutations.All.Count)];
            text = mutation.Apply(text, chance);
            done.Add(mutation.Name);
        }

        return new(number, name, string.Join(", ", done), text);
    }

    public override string ToString() => $"No. {Number}, {Name} ({Done})";
}
