namespace PracticeCaller.Practice.Rehearsal;

/// <summary>Does everything right at the desk and has no word for the person.</summary>
internal sealed class ColdExpert(Seen seen, Dice dice) : Caseworker(seen, dice, Wordings.Of("cold"), new(0, 0, 1, 0.3, 1, 1, 1, 1, 1, 1), new Casework(seen));
