namespace PracticeCaller.Practice.Listening.Questions;

/// <summary>How something is asked.</summary>
internal enum AskForm
{
    /// <summary>"What happened"</summary>
    Wh,

    /// <summary>"Did you ..."</summary>
    Inverted,

    /// <summary>"Send me the last four digits"</summary>
    Request,

    /// <summary>"Customer number please"</summary>
    Elliptic,

    /// <summary>A statement with a question mark.</summary>
    Declarative,

    /// <summary>"..., right?"</summary>
    Tag,
}

/// <summary>A question or request as a range of tokens.</summary>
/// <param name="Start">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Form">How it is asked.</param>
internal readonly record struct Asked(int Start, int End, AskForm Form)
{
    /// <summary>Where a guess at the answer begins ("why the staircase, <i>is that where the phone is</i>?"), or <see cref="End"/> where nothing is guessed.</summary>
    public int GuessAt { get => field == 0 ? End : field; init; }

    /// <summary>Where the other side of a choice begins that is asked like a question itself ("..., or <i>is it too far for you</i>?"), or <see cref="End"/>.</summary>
    public int OrAt { get => field == 0 ? End : field; init; }
}
