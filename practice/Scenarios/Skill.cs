namespace PracticeCaller.Practice.Scenarios;

/// <summary>The five soft skills a call trains and a scorecard judges.</summary>
public enum Skill
{
    /// <summary>Picks out what leads to the solution; never makes the caller repeat it.</summary>
    Listening,

    /// <summary>Lets the caller tell it in their own order; waits, then proceeds calmly.</summary>
    Patience,

    /// <summary>Names what the caller feels and why, owns the next step, stays a fellow human.</summary>
    Empathy,

    /// <summary>Diagnoses before fixing; offers what the policy allows, with an owner and a time.</summary>
    ProblemSolving,

    /// <summary>Revises the plan when the case or the caller changes.</summary>
    Flexibility,
}
