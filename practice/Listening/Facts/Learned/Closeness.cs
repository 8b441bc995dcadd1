using PracticeCaller.Practice.Listening.Tokens;

namespace PracticeCaller.Practice.Listening.Facts.Learned;

/// <summary>How much the words of a stretch of text have to do with one fact; everything from 0 to 1 but for differences, which may be below 0.</summary>
internal struct Closeness
{
    /// <summary>Mean nearness of the content words to what points at the fact.</summary>
    public double Topic;

    /// <summary>The nearest single word to what points at the fact.</summary>
    public double TopicMost;

    /// <summary>Mean nearness to the words of the value.</summary>
    public double Value;

    /// <summary>The nearest single word to the value.</summary>
    public double ValueMost;

    /// <summary>Mean nearness to either.</summary>
    public double Either;

    /// <summary>Share of the words that the caller tells it with.</summary>
    public double Tell;

    /// <summary>How like the likest foreseen question it is.</summary>
    public double Asked;

    /// <summary>Share of the best wording of the value that is said, nearly or exactly.</summary>
    public double WordingNear;

    /// <summary>The same, counting only words of the same meaning.</summary>
    public double WordingSame;

    /// <summary>Share of the content words that have nothing to do with the fact.</summary>
    public double Strange;

    /// <summary>The nearest word to the value that is not of the same meaning: what may stand in its place.</summary>
    public double Slot;

    /// <summary>The token of <see cref="Slot"/>, or -1.</summary>
    public int SlotAt;
}

/// <summary>Measures a stretch of text against all facts of a case at once.</summary>
internal static class ClosenessMeter
{
    private const float Same = 0.85f;
    private const float Stranger = 0.35f;
    private const double GeneralWord = 0.3;

    public static Closeness[] Of(CaseVocabulary @case, Utterance u, int start, int end)
    {
        var space = @case.Space;
        var at = new List<int>();
        var rows = new List<float[]>();
        var weights = new List<double>();
        for (var i = start; i < end; i++)
        {
            if (!FactSpace.IsContent(u[i]))
                continue;
            at.Add(i);
            rows.Add(space.Row(u[i]));
            weights.Add(StopWords.IsGeneral(u[i].Stem) ? GeneralWord : 1);
        }

        var all = Math.Max(0.5, weights.Sum());
        var result = new Closeness[space.Facts.Count];
        for (var f = 0; f < result.Length; f++)
            result[f] = One(space.Facts[f], u, at, rows, weights, all);
        return result;
    }

    private static Closeness One(FactWords fact, Utterance u, List<int> at, List<float[]> rows, List<double> weights, double all)
    {
        var c = new Closeness { SlotAt = -1 };
        for (var i = 0; i < rows.Count; i++)
        {
            var (topic, value, tell) = (Most(rows[i], fact.Topic), Most(rows[i], fact.Value), Most(rows[i], fact.Tell));
            c.Topic += weights[i] * topic / all;
            c.Value += weights[i] * value / all;
            c.Either += weights[i] * Math.Max(topic, value) / all;
            c.Tell += tell >= Same ? weights[i] / all : 0;
            c.Strange += Math.Max(topic, value) < Stranger ? weights[i] / all : 0;
            c.TopicMost = Math.Max(c.TopicMost, weights[i] * topic);
            c.ValueMost = Math.Max(c.ValueMost, weights[i] * value);
            if (value < Same && value > c.Slot && !u[at[i]].IsNumber)
                (c.Slot, c.SlotAt) = (value, at[i]);
        }

        foreach (var asked in fact.Asked)
        {
            double there = 0, explained = 0;
            foreach (var id in asked)
                there += Most(rows, id);
            for (var i = 0; i < rows.Count; i++)
                explained += weights[i] * Most(rows[i], asked);
            var (recall, precision) = (there / asked.Length, explained / all);
            c.Asked = Math.Max(c.Asked, recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0);
        }

        foreach (var wording in fact.Wordings)
        {
            double near = 0, same = 0;
            foreach (var id in wording)
            {
                var most = Most(rows, id);
                near += most;
                same += most >= Same ? 1 : 0;
            }

            c.WordingNear = Math.Max(c.WordingNear, near / wording.Length);
            c.WordingSame = Math.Max(c.WordingSame, same / wording.Length);
        }

        return c;
    }

    private static float Most(float[] row, int[] ids)
    {
        float most = 0;
        foreach (var id in ids)
            most = Math.Max(most, row[id]);
        return most;
    }

    private static float Most(List<float[]> rows, int id)
    {
        float most = 0;
        foreach (var row in rows)
            most = Math.Max(most, row[id]);
        return most;
    }
}
