using PracticeCaller.Practice.Listening;
using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>The wrap-up notes checked fact by fact against the ledger: every told fact of weight 2 or more.</summary>
internal static class NotesCheck
{
    public const string Caught = "caught", Missed = "missed", Garbled = "garbled";

    private const int WorthNoting = 2;

    /// <summary>The checks in the order the facts were told; empty before notes are filed.</summary>
    public static IReadOnlyList<NoteCheck> Of(CallView call)
    {
        if (call.Call.Notes is not { } notes)
            return [];
        var reader = new NotesReader(call.Scenario, notes.Text);
        var given = call.Done.Select(d => d.Value).OfType<decimal>().ToList();
        return [.. call.ToldAt.OrderBy(t => t.Value).Select(t => call.Scenario.Fact(t.Key)).Where(f => f.Weight >= WorthNoting).OrderBy(f => call.ToldAt[f.Id]).ThenBy(f => f.Id, StringComparer.Ordinal).Select(f => Check(f, reader, notes.Text, given))];
    }

    private static NoteCheck Check(Fact fact, NotesReader reader, string notes, List<decimal> given)
    {
        var (state, where) = reader.Check(fact, given);
        var result = state switch { NoteState.Caught => Caught, NoteState.Garbled => Garbled, _ => Missed };
        return new NoteCheck(fact.Id, fact.Label, result, where is { } span && span.End <= notes.Length ? span.Of(notes) : null);
    }
}
