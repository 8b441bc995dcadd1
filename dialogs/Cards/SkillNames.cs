using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Dialogs.Cards;

/// <summary>The skills in words.</summary>
public static class SkillNames
{
    /// <summary>The name of a skill, lower case.</summary>
    public static string Of(Skill skill) => skill switch
    {
        Skill.ProblemSolving => "problem solving",
        _ => skill.ToString().ToLowerInvariant(),
    };

    /// <summary>The name of a skill as a heading.</summary>
    public static string Heading(Skill skill)
    {
        var name = Of(skill);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
