using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Listening;

/// <summary>How a fact stands in notes.</summary>
internal enum NoteState
{
    /// <summary>Not in the notes.</summary>
    Missed,

    /// <summary>There with the right value.</summary>
    Caught,

    /// <summary>There with a wrong value only.</summary>
    Garbled,
}

/// <summary>Checks wrap-up notes against one fact.</summary>
internal static class NotesReader
{
    /// <summary>Whether the fact is caught, missed or garbled, and where; the span is null when missed.</summary>
    public static (NoteState State, Span? Where) Check(Scenario scenario, string notes, string factId)
    {
        var found = FactsInText.Find(scenario, notes).Where(f => f.FactId == factId).ToList();
        if (found.FirstOrDefault(f => f.Use != FactUse.Misheard) is { } right)
            return (NoteState.Caught, right.Span);
        return found.Count > 0 ? (NoteState.Garbled, found[0].Span) : (NoteState.Missed, null);
    }
}
