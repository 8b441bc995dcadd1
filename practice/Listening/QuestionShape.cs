namespace PracticeCaller.Practice.Listening;

/// <summary>What kind of answer a question that the scenario does not know wants.</summary>
public enum QuestionShape
{
    /// <summary>A detail of the case nobody foresaw ("did you keep the receipt?").</summary>
    Detail,

    /// <summary>Something of the caller's life beside the case ("do you have a dog?", "how old are you?").</summary>
    Personal,

    /// <summary>An opinion, a taste ("do you like football?", "would you recommend it?").</summary>
    Opinion,

    /// <summary>That the caller does something ("can you restart it?").</summary>
    Doing,

    /// <summary>Something only the agent's side can know ("do we bill you monthly?").</summary>
    OurSide,
}
