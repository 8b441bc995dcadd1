namespace PracticeCaller.Practice.Evaluation;

/// <summary>What a judgement can rest on. A call taken here has all of it; a transcript from elsewhere only the words, and what they tell.</summary>
[Flags]
internal enum Ground
{
    /// <summary>What the agent and the customer wrote. Always there.</summary>
    Words = 0,

    /// <summary>Facts the customer told, so that re-asks and mishearings can be known.</summary>
    Facts = 1,

    /// <summary>What the caller felt.</summary>
    Feelings = 2,

    /// <summary>When lines were on their way, who cut off whom, how long a wait was.</summary>
    Timing = 4,

    /// <summary>The case itself: what may be done about it, what was done at the desk, what changes.</summary>
    Case = 8,

    /// <summary>Who the caller is and what calms them.</summary>
    Persona = 16,

    /// <summary>All of it.</summary>
    All = Facts | Feelings | Timing | Case | Persona,
}
