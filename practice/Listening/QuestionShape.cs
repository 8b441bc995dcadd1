namespace PracticeCaller.Practice.Listening;

/// <summary>What kind of answer a question that the scenario does not know wants.</summary>
public enum QuestionShape
{
    /// <summary>A detail of the case nobody foresaw ("did you keep the receipt?").</summary>
    Detail,

    /// <summary>A person nobody foresaw ("who signed it?").</summary>
    Who,

    /// <summary>A place nobody foresaw.</summary>
    Where,

    /// <summary>A time nobody foresaw.</summary>
    When,

    /// <summary>A reason nobody foresaw.</summary>
    Why,

    /// <summary>A number nobody foresaw.</summary>
    HowMany,

    /// <summary>One of several, which nobody foresaw ("is it the old or the new one?").</summary>
    Which,

    /// <summary>Whether something is so, which nobody foresaw ("is the seal broken?").</summary>
    Whether,

    /// <summary>What the caller meant by their own words.</summary>
    Meaning,

    /// <summary>Something of the caller's life beside the case ("do you have a dog?", "how old are you?").</summary>
    Personal,

    /// <summary>An opinion, a taste ("do you like football?", "would you recommend it?").</summary>
    Opinion,

    /// <summary>That the caller does something ("can you restart it?").</summary>
    Doing,

    /// <summary>Something only the agent's side can know ("do we bill you monthly?").</summary>
    OurSide,
}
