using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Caller;

/// <summary>Reads the mood off the feelings.</summary>
internal static class Moods
{
    public static Mood Of(Feelings f) => f switch
    {
        { Anger: >= 65 } => Mood.Hot,
        { Anger: <= 38, Anxiety: <= 60 } => Mood.Calm,
        _ => Mood.Tense,
    };
}
