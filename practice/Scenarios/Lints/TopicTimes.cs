namespace PracticeCaller.Practice.Scenarios.Lints;

/// <summary>Every topic has a time at which the caller speaks of it.</summary>
internal static class TopicTimes
{
    public static void Check(Lint lint)
    {
        var reached = Reach.Reached(lint.Scenario);
        foreach (var topic in lint.Scenario.Topics)
        {
            if (topic.When == TopicTime.AfterTwist && lint.Scenario.Twist is null) lint.Add(DiagnosticCatalogue.TopicNeverOpens, ["topics", topic.Id], ("topic", topic.Id), ("key", "when"), ("reason", "it waits for a twist, and this call has none"));
            if (topic.AfterFact is { } fact && !reached.Contains(fact)) lint.Add(DiagnosticCatalogue.TopicNeverOpens, ["topics", topic.Id], ("topic", topic.Id), ("key", "after-fact"), ("reason", $"the fact '{fact}' never comes up"));
            if (topic.AfterDone.Count > 0 && topic.AfterDone.All(topic.BeforeDone.Contains)) lint.Add(DiagnosticCatalogue.TopicNeverOpens, ["topics", topic.Id], ("topic", topic.Id), ("key", "after-done"), ("reason", "what it waits for closes it at once ('before-done')"));
        }
    }
}
