using PracticeCaller.Practice.Scenarios;

namespace PracticeCaller.Practice.Evaluation;

/// <summary>The wrap-up notes hold the facts that matter (told, weight 2 or more). A garbled fact costs as much as a caught one earns. Not observed until notes are filed.</summary>
internal sealed class NotesCatchFacts : ICriterion
{
    public Skill Skill => Skill.Listening;

    public string Name => "notes";

    public string Title => "Notes hold the facts";

    public Judgement Judge(CallView call)
    {
        if (call.Call.Notes is null)
            return Judgement.NotObserved(ListeningWords.NoNotes);
        var checks = call.Notes;
        if (checks.Count == 0)
            return Judgement.NotObserved(ListeningWords.NothingToNote);
        var caught = checks.Count(c => c.Result == NotesCheck.Caught);
        var garbled = checks.Count(c => c.Result == NotesCheck.Garbled);
        return Judgement.Of((caught - garbled) / (double)checks.Count, ListeningWords.Notes(caught, garbled, checks.Count));
    }
}
