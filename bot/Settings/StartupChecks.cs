using PracticeCaller.Bot.Guard;
using PracticeCaller.Bot.Trainer.SignIn;
using PracticeCaller.Bot.WebChat.Azure;

namespace PracticeCaller.Bot.Settings;

/// <summary>Settings that cannot work are refused at the start, all at once and with the cure.</summary>
internal static class StartupChecks
{
    /// <summary>What is wrong with the settings, one sentence each; empty when nothing is.</summary>
    public static IReadOnlyList<string> Problems(IConfiguration configuration, IHostEnvironment environment)
    {
        List<string> problems = [.. ChannelSettingsCheck.Problems(configuration, environment)];
        var access = configuration["Practice:Access"]?.ToLowerInvariant() ?? "";
        if (access is not ("" or "open" or "code"))
            problems.Add($"Practice:Access is '{access}'. Use open (everybody may practise) or code (with Practice:Code); signing in is for the trainer's room (SignIn:Authority), not yet for trainees.");
        if (access == "code" && (configuration["Practice:Code"]?.Length ?? 0) < 6)
            problems.Add("Practice:Access is 'code', but Practice:Code has fewer than 6 characters. Set a longer code.");

        if (RubricSetting.Read(configuration["Practice:Rubric"]).Problem is { } rubric)
            problems.Add(rubric);

        var pace = configuration["Caller:Pace"];
        if (pace is { Length: > 0 } && !(double.TryParse(pace, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 4))
            problems.Add($"Caller:Pace is '{pace}'. Use a number from 0 (at once) to 4 (very slow); 1 is how people type.");

        var provider = configuration["Data:Provider"]?.ToLowerInvariant() ?? "sqlite";
        if (provider is not ("" or "sqlite"))
            problems.Add($"Data:Provider is '{provider}'. Only sqlite is there yet.");
        var journal = configuration["Data:Journal"]?.ToLowerInvariant() ?? "";
        if (journal is not ("" or "wal" or "delete"))
            problems.Add($"Data:Journal is '{journal}'. Use wal (a local disk) or delete (a network share).");
        if (!string.IsNullOrWhiteSpace(configuration["Cluster:Redis"]))
            problems.Add("Cluster:Redis is set, but several machines are not there yet. Remove the setting.");
        problems.AddRange(DirectLineSettings.Problems(configuration));
        problems.AddRange(SignInSettings.Problems(configuration));
        problems.AddRange(VaultReferences.Problems(configuration));
        return problems;
    }
}
