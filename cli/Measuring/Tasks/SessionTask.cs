using PracticeCaller.Cli.Transcripts;
using PracticeCaller.Practice.Evaluation;

namespace PracticeCaller.Cli.Measuring.Tasks;

/// <summary>The score of a whole conversation, as <c>score</c> gives it for a transcript.</summary>
/// <param name="name">The task.</param>
/// <param name="summary">For the list of tasks.</param>
internal sealed class SessionTask(string name, string summary) : IMeasureTask
{
    public string Name => name;

    public string Summary => summary;

    public void Measure(LineFile lines, TextWriter output)
    {
        foreach (var line in lines.Read(SessionLine.Parse))
        {
            var card = Evaluator.Score(TranscriptFile.Of(line.Turns), Rubrics.Conversation);
            Predictions.Write(output, new Prediction(line.Id, card.Overall ?? 0, Scores: card.Skills.SelectMany(s => s.Criteria).Where(c => c.Possible > 0).ToDictionary(c => c.Id, c => Math.Round(c.Points / c.Possible, 4))));
        }
    }
}
