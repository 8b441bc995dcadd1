using System.Globalization;
using System.Text.RegularExpressions;
using PracticeCaller.Practice.Scenarios;
using YamlDotNet.RepresentationModel;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>Reads a rubric file. An author's mistake is a diagnostic with position and cure; reading never throws.</summary>
public static partial class RubricReader
{
    private const double Rounding = 0.01;

    /// <summary>Reads one rubric.</summary>
    /// <param name="yaml">The text of the file, untrusted.</param>
    /// <param name="fileName">As it shall appear in diagnostics.</param>
    public static RubricReadResult Read(string yaml, string fileName)
    {
        var reader = new RubricYaml(fileName);
        var rubric = reader.Root(yaml) is { } root ? Rubric(reader, root) : null;
        return new RubricReadResult(reader.Failed ? null : rubric, reader.Found);
    }

    private static Rubric Rubric(RubricYaml yaml, YamlMappingNode root)
    {
        var keys = yaml.Keys(root, "a rubric", ["id", "version", "title", "pass-mark", "skills"], ["fatal", "hint-cost"]);
        var id = yaml.Text(keys, "id");
        if (id.Length > 0 && !KebabCase().IsMatch(id))
            yaml.Error(RubricDiagnostics.BadId, keys["id"], $"\"{id}\" must be lower-case words joined by hyphens, for example \"our-rubric\".");
        var version = keys.TryGetValue("version", out var v) ? yaml.Number(v, "version", 1_000_000) : 0;
        if (v is not null && (version < 1 || version != Math.Floor(version)))
            yaml.Error(RubricDiagnostics.OutOfRange, v, "\"version\" must be a whole number from 1 up; count it up with every change.");
        return new Rubric
        {
            Id = id,
            Version = (int)version,
            Title = yaml.Text(keys, "title"),
            PassMark = keys.TryGetValue("pass-mark", out var mark) ? yaml.Number(mark, "pass-mark", 100) : 0,
            Skills = yaml.Map(keys, "skills") is { } skills ? Skills(yaml, skills) : [],
            HintCost = keys.TryGetValue("hint-cost", out var hint) ? yaml.Number(hint, "hint-cost", 100) : 0,
            Fatal = yaml.Map(keys, "fatal") is { } fatal ? Fatal(yaml, fatal) : [],
        };
    }

    private static List<RubricSkill> Skills(RubricYaml yaml, YamlMappingNode node)
    {
        var skills = new List<RubricSkill>();
        foreach (var (name, child) in RubricYaml.Any(node))
        {
            if (!SkillIds.TryParse(name, out var skill))
                yaml.Error(RubricDiagnostics.UnknownSkill, child, $"There is no skill \"{name}\"." + RubricYaml.Guess(name, [.. SkillIds.All]));
            else if (child is YamlMappingNode map)
                skills.Add(Skill(yaml, skill, name, map));
            else
                yaml.Error(RubricDiagnostics.WrongKind, child, $"\"{name}\" must be a block with weight, criteria and bands.");
        }

        CheckSum(yaml, node, "the skills", skills.Sum(s => s.Weight));
        return skills;
    }

    private static RubricSkill Skill(RubricYaml yaml, Skill skill, string name, YamlMappingNode node)
    {
        var keys = yaml.Keys(node, $"the skill {name}", ["weight", "criteria", "bands"], []);
        var weight = keys.TryGetValue("weight", out var w) ? yaml.Number(w, "weight", 100) : 0;
        var criteria = yaml.Map(keys, "criteria") is { } c ? Criteria(yaml, skill, name, c) : [];
        var bands = yaml.Map(keys, "bands") is { } b ? Bands(yaml, name, b) : [];
        return new RubricSkill(skill, weight, criteria, bands);
    }

    private static Dictionary<string, double> Criteria(RubricYaml yaml, Skill skill, string name, YamlMappingNode node)
    {
        var known = AllCriteria.InOrder.Where(c => c.Skill == skill).Select(c => c.Name).ToList();
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (key, child) in RubricYaml.Any(node))
        {
            if (known.Contains(key))
                weights[key] = yaml.Number(child, key, 100);
            else
                yaml.Error(RubricDiagnostics.UnknownCriterion, child, $"The skill {name} has no criterion \"{key}\"." + RubricYaml.Guess(key, known));
        }

        foreach (var left in known.Where(k => !weights.ContainsKey(k)))
            yaml.Note(RubricDiagnostics.CriterionLeftOut, node, $"\"{left}\" has no weight and will be shown but not count.");
        CheckSum(yaml, node, $"the criteria of {name}", weights.Values.Sum());
        return weights;
    }

    private static List<RubricBand> Bands(RubricYaml yaml, string name, YamlMappingNode node)
    {
        var bands = new List<RubricBand>();
        var ranges = true;
        foreach (var (key, child) in RubricYaml.Any(node))
        {
            if (Range().Match(key) is { Success: true } match && child is YamlScalarNode { Value: { Length: > 0 } words })
            {
                bands.Add(new RubricBand(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture), words));
            }
            else
            {
                ranges = false;
                yaml.Error(RubricDiagnostics.BrokenBands, child, $"\"{key}\" must be a range with words, for example \"60-74: Most details are caught.\"");
            }
        }

        bands = [.. bands.OrderBy(b => b.From)];
        var whole = bands.Count > 0 && bands[0].From == 0 && bands[^1].To == 100 && bands.All(b => b.From <= b.To) && bands.Zip(bands.Skip(1)).All(p => p.Second.From == p.First.To + 1);
        if (ranges && !whole)
            yaml.Error(RubricDiagnostics.BrokenBands, node, $"The bands of {name} must cover 0 to 100 without gap or overlap, for example 0-39, 40-59, 60-74, 75-89, 90-100.");
        return bands;
    }

    private static List<FatalItem> Fatal(RubricYaml yaml, YamlMappingNode node)
    {
        var items = new List<FatalItem>();
        foreach (var (id, child) in RubricYaml.Any(node))
        {
            if (!FatalItems.Ids.Contains(id))
            {
                yaml.Error(RubricDiagnostics.UnknownFatal, child, $"There is no fatal item \"{id}\"." + RubricYaml.Guess(id, [.. FatalItems.Ids]));
            }
            else if (child is YamlMappingNode map)
            {
                var keys = yaml.Keys(map, $"the fatal item {id}", ["title", "cap"], []);
                items.Add(new FatalItem(id, yaml.Text(keys, "title"), keys.TryGetValue("cap", out var cap) ? yaml.Number(cap, "cap", 100) : 0));
            }
            else
            {
                yaml.Error(RubricDiagnostics.WrongKind, child, $"\"{id}\" must be written as {{title: ..., cap: 30}}.");
            }
        }

        return items;
    }

    private static void CheckSum(RubricYaml yaml, YamlMappingNode node, string what, double sum)
    {
        if (Math.Abs(sum - 100) > Rounding)
            yaml.Error(RubricDiagnostics.WeightsNot100, node, string.Create(CultureInfo.InvariantCulture, $"The weights of {what} add up to {sum:0.##}; make it 100."));
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"^(\d{1,3})-(\d{1,3})$")]
    private static partial Regex Range();
}
