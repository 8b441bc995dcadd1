using PracticeCaller.Practice.Caller;
using PracticeCaller.Practice.Rehearsal;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Cli.Rehearsing;

/// <summary>A certificate as plain text: what was proved, the two good paths, the best gamer, and what the author may do where something failed.</summary>
internal static class CertificateText
{
    private const int LongestLine = 110;

    public static IEnumerable<string> Of(Certificate certificate, Scenario scenario)
    {
        yield return $"{certificate.ScenarioId}: {(certificate.IsCertified ? "certified" : "NOT certified")} ({certificate.Calls} calls played)";
        foreach (var claim in certificate.Claims)
        {
            yield return $"  [{(claim.Holds ? "yes" : "NO")}] {claim.Name}. {claim.Found}";
            if (!claim.Holds)
                yield return $"        Cure: {claim.Cure}";
        }

        yield return $"  best gamer: {certificate.BestGamer.Agent}, {certificate.BestGamer.Points:0} points";
        for (var i = 0; i < certificate.Paths.Count; i++)
        {
            var path = certificate.Paths[i];
            yield return $"  good path {i + 1}: {path.Points:0} points, {path.Call.State.Ending}, {path.Call.Agent.Id}, seed {path.Call.Seed}: {string.Join(" + ", path.Deeds)}";
            foreach (var line in Lines(path.Call.State, scenario))
                yield return "    " + line;
        }
    }

    private static IEnumerable<string> Lines(CallState call, Scenario scenario)
    {
        foreach (var line in call.Transcript.Where(l => l.Speaker != Speaker.Caller))
            yield return line.Speaker == Speaker.Trainee ? $"{line.Turn}. {Short(line.Text)}" : $"   desk: {Short(line.Text)}";
        yield return $"   {scenario.Caller.Name.Split(' ')[0]}: {Short(call.Transcript.Last(l => l.Speaker == Speaker.Caller).Text)}";
    }

    private static string Short(string text) => (text.Length <= LongestLine ? text : text[..LongestLine] + "...").Replace('\n', ' ');
}
